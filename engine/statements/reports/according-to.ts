import { clauseAt, OPENS_CLAUSE } from '../grammar/clause';
import { clauseEnd } from '../grammar/clause-end';
import { isComma, isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { subjectAfter } from '../grammar/subject';
import { isTime } from '../grammar/time';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import type { Search } from './search';

/** Nouns in “in X's view, …” and “by X's own admission, …”. */
const VIEW = /^(?:view|eyes|words|opinion|telling|account|estimation|judgment|judgement)$/;
const ADMISSION = /^(?:admission|account|telling|estimate|estimation|reckoning|count|description)$/;

/** “In Ann Lee's view, …”, “by her own admission”: as “according to”. */
export function inTheViewOf(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const link = items[at]?.lower;
  if (link !== 'in' && link !== 'by') return null;
  const nouns = link === 'in' ? VIEW : ADMISSION;
  const noun = nounSoon(items, at, nouns);
  const own = items[noun - 1]?.lower === 'own' ? 1 : 0;
  const owner = items[noun - 1 - own];
  if (noun < 0 || owner?.class !== 'possessive') return null;
  // “judge it by her own count”: no remark on the clause, as nothing sets it apart.
  const behind = items[noun + 1];
  if (link === 'by' && at > search.floor && !isComma(items[at - 1]) && !(behind && isFiniteItem(behind))) return null;
  const speaker = owner.lower.startsWith("'")
    ? { first: at + 1, last: noun - 1 - own }
    : { first: noun - 1 - own, last: noun - own };
  return speaker.last > speaker.first ? attributed(search, at, noun + 1, speaker, { first: at, last: noun + 1 }) : null;
}

function nounSoon(items: readonly Item[], at: number, nouns: RegExp): number {
  for (let i = at + 1; i < Math.min(items.length, at + 6); i++) if (nouns.test((items[i] as Item).lower)) return i;
  return -1;
}

/** “According to X, …” and “…, according to X”: what X is the source of. */
export function accordingTo(search: Search, at: number): Found | null {
  const { items } = search.unit;
  if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return null;
  const head = items[at + 2];
  const speaker: Range | null =
    head?.class === 'pronoun'
      ? { first: at + 2, last: at + 3 }
      : (beforeClause(search, at) ?? subjectAfter(items, at + 2) ?? upToMark(items, at + 2));
  if (!speaker) return null;
  return attributed(search, at, speaker.last, speaker, { first: at, last: at + 2 });
}

/** Most items of a source that is no plain noun phrase: “complete but unofficial returns”. */
const LONGEST = 8;

/** Whatever stands behind “according to” up to the next mark, as nothing but a source can. */
function upToMark(items: readonly Item[], first: number): Range | null {
  let last = first;
  while (last < items.length && last <= first + LONGEST && items[last]?.class !== 'mark' && !items[last]?.quotation)
    last++;
  return last > first && last <= first + LONGEST ? { first, last } : null;
}

/**
 * “According to the exit polls, 24 percent …” at the head of a sentence: who is named reaches up to the comma, where a
 * clause begins behind it and nothing in between could be one itself.
 */
export function beforeClause(search: Search, at: number, named = at + 2): Range | null {
  const { items } = search.unit;
  const floor = clauseStart(search, at);
  if (at > floor && items.slice(floor, at).some((x) => x.class !== 'conjunction' && x.class !== 'adverb')) return null;
  const comma = items.findIndex((x, i) => i > at && (isComma(x) || isStop(x) || x.quotation));
  if (comma <= named || !isComma(items[comma]) || !opensClause(items, comma + 1)) return null;
  const behind = subjectAfter(items, named);
  // “According to Ann Lee, the mayor of Melrose, …”: what stands in commas tells who she is.
  return behind && isComma(items[behind.last]) ? null : { first: named, last: comma };
}

/** Items behind which a clause is taken to stand though its verb is not known. */
const LONG = 5;

/** Whether a clause begins here: one with a verb, or enough words up to the end without another comma. */
function opensClause(items: readonly Item[], at: number): boolean {
  if (clauseAt(items, at)) return true;
  const end = items.findIndex((x, i) => i >= at && (isComma(x) || isStop(x)));
  const head = items[at];
  return (
    head !== undefined &&
    OPENS_CLAUSE.has(head.class) &&
    !isComma(items[end]) &&
    (end < 0 ? items.length : end) - at >= LONG
  );
}

/** Where the clause around item `at` begins: behind the last colon before it. */
function clauseStart({ unit: { items }, floor }: Search, at: number): number {
  for (let i = at - 1; i >= floor; i--) if (items[i]?.lower === ':') return i + 1;
  return floor;
}

/** What stands before and behind words that name a source from item `at` up to `from`. */
function attributed(search: Search, at: number, from: number, speaker: Range, cue: Range): Found | null {
  const { items } = search.unit;
  let before = at;
  while (before > search.floor && (isComma(items[before - 1]) || isDash(items[before - 1]))) before--;
  let first = clauseStart(search, at);
  while (first < before && (isComma(items[first]) || isStop(items[first]) || items[first]?.class === 'conjunction'))
    first++;
  // “said that, according to X, …”: what stands before is another's report.
  if (items[before - 1]?.class === 'subordinator' || items[before - 1]?.class === 'conjunction') first = before;
  const pieces: Range[] = [];
  // “by her own admission was a mistake”: no comma parts them.
  const verb = items[from];
  if (before > first && before === at && verb && isFiniteItem(verb))
    return {
      pieces: [
        { first, last: before },
        { first: from, last: clauseEnd(items, from) },
      ],
      cue,
      speaker,
    };
  if (before - first >= 2 || (before > first && items[before - 1]?.class === 'quotation'))
    pieces.push({ first, last: before });
  let end = from;
  while (isTime(items[end]) || items[end]?.class === 'number') end++;
  if (isComma(items[end]) && (!pieces.length || interrupts(search, end) || onlyOpens(items, first, before, end + 1))) {
    const last = clauseEnd(items, end + 1);
    if (last > end + 1) pieces.push({ first: end + 1, last });
  }
  return pieces.length ? { pieces, cue, speaker } : null;
}

/** “For Ann Lee, according to X, the vote is a test”: whether words before “according to” open the clause behind it. */
const onlyOpens = (items: readonly Item[], first: number, last: number, behind: number): boolean =>
  !items.slice(first, last).some((x) => x.quotation || isFiniteItem(x)) && clauseAt(items, behind);

/** Whether the clause before “according to” goes on behind it: its verb is still to come. */
function interrupts(search: Search, comma: number): boolean {
  const next = search.unit.items[comma + 1];
  return next !== undefined && ['third', 'auxiliary', 'modal', 'past', 'base'].includes(next.class);
}
