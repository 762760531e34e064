import { clauseAt, LEADS_UP } from '../grammar/clause';
import { isComma, isFiniteItem } from '../grammar/item-class';
import { phraseAfter } from '../grammar/phrase-after';
import type { Complement } from '../grammar/range';
import { cueOf } from '../reading/cue';
import type { Item } from '../reading/unit';

/** “Drivers who praised the plan warned …”: a thing in a relative clause ends before the main verb. */
export function beforeMainVerb(items: readonly Item[], complement: Complement): Complement {
  const phrase = phraseAfter(items, complement.first);
  const verb = items[phrase];
  return verb && phrase < complement.last && phrase > complement.first && isFiniteItem(verb)
    ? { ...complement, last: phrase }
    : complement;
}

/** Whether a participle is the first word, or behind “after”, “while”: its clause leads up to another. */
export const opensUnit = (items: readonly Item[], first: number): boolean =>
  first === 0 || (first === 1 && (LEADS_UP.test(items[0]?.lower ?? '') || items[0]?.class === 'preposition'));

/** “Noting that …, X …”: what leads up to a main clause ends with the comma before it. */
export function upToComma(items: readonly Item[], complement: Complement): Complement {
  for (let i = complement.first; i < complement.last; i++) {
    // “…,” she …: the comma within the marks
    const inMarks = items[i]?.quotation?.ending === ',';
    if ((inMarks || (i > complement.first && isComma(items[i]))) && clauseAt(items, i + 1))
      return { ...complement, last: inMarks ? i + 1 : i };
  }
  return complement;
}

/** “X, noting the size of the crowd, said …”: the main verb behind the comma that ends what a piece in commas reports, or -1. */
export function mainVerb(items: readonly Item[], { first, last }: Complement): number {
  for (let i = first + 2; i < last; i++)
    if (isComma(items[i - 1]) && /^(?:past|third)$/.test(items[i]?.class ?? '') && cueOf(items[i]?.lower ?? ''))
      return i;
  return -1;
}
