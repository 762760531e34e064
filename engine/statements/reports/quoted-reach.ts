import { clauseEnd } from '../grammar/clause-end';
import { isFiniteItem } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { subjectAfter, subjectBefore } from '../grammar/subject';
import { verbGroup } from '../grammar/verb-group';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { carriedSubject } from './carried-subject';
import type { Search } from './search';

/** Most items between a verb and the quoted words it takes: “identified the older of the two as ‘the boss’”. */
export const REACH = 14;
/** Most items between “as”, “of” or “for” and the quotation: “as the very picture of a ‘rigged game’”. */
const NEAR = 5;

/** The report of the verb at `verb`, with the subject it has or takes over, or who it was done by. */
export function taken(search: Search, verb: number, piece: Range): Found {
  const { items } = search.unit;
  const group = verbGroup(items, search.floor, verb);
  const cue = { first: group.first, last: verb + 1 };
  if (group.passive || (items[verb]?.class === 'participle' && group.first === verb)) {
    const by = items[verb + 1]?.lower === 'by' ? subjectAfter(items, verb + 2) : null;
    return {
      pieces: [piece],
      cue,
      speaker: by ?? (group.bare ? carriedSubject(search, verb, group, piece.last) : null),
    };
  }
  const speaker = group.bare ? carriedSubject(search, verb, group, piece.last) : subjectBefore(items, 0, group.first);
  return { pieces: [piece], cue, speaker };
}

/** Where the thing ends that the quotation at `at` stands in: behind it at the least, and behind those joined to it. */
export function wordsEnd(items: readonly Item[], first: number, at: number): number {
  let last = at + 1;
  while (items[last]?.class === 'conjunction') {
    const next = items[last + 1]?.class === 'determiner' ? last + 2 : last + 1;
    if (!items[next]?.quotation) break;
    last = next + 1;
  }
  const verb = items[last];
  return verb && isFiniteItem(verb) ? last : Math.max(last, clauseEnd(items, first, 'thing'));
}

/** The nearest word that links to the quotation at `at`, with nothing but words of these classes between; -1 without one. */
export function linkBefore(items: readonly Item[], at: number, link: RegExp, between: RegExp): number {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i] as Item;
    if (link.test(item.lower)) return i;
    if (!between.test(item.class) && item.lower !== 'being') return -1;
  }
  return -1;
}

/** The nearest verb before item `at`, at most `reach` items back in the same clause, or -1. */
export function verbBefore(items: readonly Item[], at: number, reach = REACH): number {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const item = items[i] as Item;
    if (item.class === 'mark' || item.quotation) return -1;
    if (/^(?:past|third|base|ing|participle)$/.test(item.class)) return i;
  }
  return -1;
}
