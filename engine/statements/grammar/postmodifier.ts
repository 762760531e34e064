import { cueIn } from '../reading/cue';
import type { Item } from '../reading/unit';
import { isComma, isDash, isFiniteItem, isStop } from './item-class';
import { phraseBefore } from './phrase-before';
import type { Range } from './range';
import { verbGroup } from './verb-group';

/** Most items of a clause that tells which one is meant: “the inspector who had warned of the cables last spring”. */
const LONGEST = 14;
const LINKS =
  /^(?:as|while|although|though|when|if|because|since|after|before|whereas|that|whether|how|why|what|where)$/;

/**
 * The whole noun phrase whose tail stands before item `end`, where a clause within it tells which one is meant: “a report
 * released last year”, “officials who spoke with The Courier”, “the experts I interviewed”. Null where the words before
 * `end` hold no such clause.
 */
export function postmodified(items: readonly Item[], from: number, end: number): Range | null {
  for (let i = end - 1; i >= Math.max(from + 1, end - LONGEST); i--) {
    const item = items[i] as Item;
    if (isComma(item) || isDash(item) || isStop(item) || item.lower === ':' || item.class === 'conjunction')
      return null;
    if (item.quotation?.terminal) return null;
    if (item.class === 'relative' || item.class === 'subordinator' || LINKS.test(item.lower)) return null;
    const participle = (x: Item | undefined): boolean =>
      x?.class === 'ing' || x?.class === 'participle' || x?.class === 'to';
    if (!participle(item) && !isFiniteItem(item)) continue;
    const group = verbGroup(items, from, i);
    let opens = group.first;
    while (items[opens]?.class === 'adverb') opens++;
    const reduced = participle(items[opens]);
    const before = items[group.first - 1];
    if (!before || group.first <= from) return null;
    if (before.class === 'relative' || before.lower === 'that') return headed(items, from, group.first - 1, end, true);
    if (takesClause(item)) return null;
    if (
      reduced ||
      (item.class === 'past' && group.first === i && (before.class === 'noun' || items[i + 1]?.lower === 'by'))
    )
      return headed(items, from, group.first, end, false);
    return contact(items, from, group.first, end);
  }
  return null;
}

const takesClause = (item: Item): boolean => {
  const cue = cueIn(item);
  return cue !== null && (cue.clause || cue.addressed || cue.question);
};

/** The noun phrase before the clause that opens at `opens`, taken up to `end`. */
function headed(items: readonly Item[], from: number, opens: number, end: number, relative: boolean): Range | null {
  const head = phraseBefore(items, from, opens);
  const link = head && items[head.first - 1];
  if (!head || head.last - head.first < 1) return null;
  const last = items[head.last - 1];
  if (!last || !/^(?:noun|name|pronoun|determiner|number|adjective)$/.test(last.class)) return null;
  // What the clause before has for its object is no subject of the next: “he met officials who said”.
  if (link && (isFiniteItem(link) || link.class === 'ing' || link.class === 'to')) return null;
  if (link && !relative && LINKS.test(link.lower)) return null;
  if (link?.class === 'preposition') return null;
  return { first: head.first, last: end };
}

/** “the experts I interviewed”: a clause without a word before it. */
function contact(items: readonly Item[], from: number, group: number, end: number): Range | null {
  const subject = items[group - 1];
  if (subject?.class !== 'pronoun') return null;
  const before = items[group - 2];
  if (!before || group - 2 < from) return null;
  if (before.class === 'relative' || before.lower === 'that') return headed(items, from, group - 2, end, true);
  if (before.class !== 'noun') return null;
  return headed(items, from, group - 1, end, false);
}
