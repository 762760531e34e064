import { type CuePatterns, cueIn } from '../reading/cue';
import type { Item } from '../reading/unit';
import { OPENS_CLAUSE, QUESTION } from './clause';
import { isComma, isStop } from './item-class';
import { phraseBefore } from './phrase-before';

/** Where the report of the cue at `cue` cuts off the clause that began at `first`; -1 where it belongs to the clause. */
export function borderBefore(items: readonly Item[], first: number, cue: number): number {
  const item = items[cue] as Item;
  let i = cue - 1;
  while (i > first && (items[i]?.class === 'adverb' || items[i]?.class === 'auxiliary' || items[i]?.class === 'not'))
    i--;
  const before = items[i];
  if (item.class === 'ing') {
    if (isComma(before) && reportsHere(items, cue)) return i;
    if (
      before &&
      /^(?:while|before|after|and|by|but)$/.test(before.lower) &&
      isComma(items[i - 1]) &&
      reportsHere(items, cue)
    )
      return i - 1;
    return -1;
  }
  if (item.class !== 'past' && item.class !== 'third') return -1;
  if (before?.class === 'conjunction' && reportsHere(items, cue)) return isComma(items[i - 1]) ? i - 1 : i;
  const subject = phraseBefore(items, first, i + 1);
  if (!subject || subject.first <= first) return -1;
  const link = items[subject.first - 1];
  if (!link || !reportsHere(items, cue)) return -1;
  if (
    link.class === 'conjunction' ||
    (link.class === 'subordinator' &&
      isComma(items[subject.first - 2]) &&
      /^(?:while|although|though|as|whereas)$/.test(link.lower))
  )
    return isComma(items[subject.first - 2]) ? subject.first - 2 : subject.first - 1;
  if (link.lower === ';') return subject.first - 1;
  return -1;
}

function reportsHere(items: readonly Item[], cue: number): boolean {
  const patterns = cueIn(items[cue] as Item);
  if (!patterns) return false;
  const next = items[cue + 1];
  if (!next || isStop(next)) return true;
  if (isComma(next)) return items[cue + 2]?.class === 'quotation';
  return complementStarts(items, patterns, cue + 1);
}

const complementStarts = (items: readonly Item[], cue: CuePatterns, at: number): boolean => {
  const item = items[at] as Item;
  if (item.class === 'quotation' || item.lower === 'that' || item.lower === ':') return true;
  if (cue.question && QUESTION.has(item.lower)) return true;
  if (cue.infinitive && item.class === 'to') return true;
  if (cue.about.includes(item.lower)) return true;
  return cue.clause || cue.thing || cue.addressed
    ? OPENS_CLAUSE.has(item.class) || item.class === 'preposition'
    : false;
};
