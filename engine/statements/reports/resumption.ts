import { clauseEnd } from '../grammar/clause-end';
import { isComma, isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { cueOf, reportsAlone } from '../reading/cue';
import type { Item } from '../reading/unit';

/** Most items between a quotation and the cue that reports it: “…,” the mayor's spokesman later said. */
export const NEAR = 14;

/** What goes on behind a parenthetical cue: the next quotation, or the rest of an interrupted clause. */
export function contentBehind(items: readonly Item[], behind: number, quoted: boolean): Range | null {
  let i = behind;
  while (
    i < items.length &&
    i < behind + NEAR &&
    !isComma(items[i]) &&
    !isStop(items[i]) &&
    !isDash(items[i]) &&
    items[i]?.class !== 'quotation'
  )
    i++;
  const mark = items[i];
  if (items.slice(behind, i).some(reports)) return null;
  if (quoted && isComma(mark) && items[i + 1]?.class !== 'quotation' && items[i + 1]?.class !== 'conjunction') {
    const resumed = resumedBehind(items, i);
    return resumed < 0 ? null : { first: resumed, last: resumed + 1 };
  }
  if (!mark) return null;
  if (mark.class === 'quotation') return { first: i, last: i + 1 };
  const next = items[i + 1];
  if (!next) return null;
  if (next.class === 'quotation') return { first: i + 1, last: i + 2 };
  if (next.class === 'conjunction') {
    const joined = joinedBehind(items, i + 1);
    if (joined > 0) return { first: i + 1, last: joined + 1 };
  }
  if (quoted || !isComma(mark)) return null;
  if (
    next.class === 'ing' ||
    next.class === 'relative' ||
    next.class === 'participle' ||
    (next.class === 'subordinator' && next.lower !== 'that' && next.lower !== 'because') ||
    next.class === 'past'
  )
    return null;
  const end = clauseEnd(items, i + 1);
  for (let k = i + 1; k < end; k++)
    if (cueOf((items[k] as Item).lower)?.clause && isFiniteItem(items[k] as Item)) return null;
  if (next.class === 'conjunction' && !items.slice(i + 1, end).some(isFiniteItem)) return null;
  return end > i + 1 ? { first: i + 1, last: end } : null;
}

/** “The plan, they said, would fail”: what goes on behind the comma behind the cue, where it only opened before. */
export function restBehind(items: readonly Item[], behind: number): Range | null {
  const end = clauseEnd(items, behind + 1);
  return end > behind + 1 ? { first: behind + 1, last: end } : null;
}

/** “…,” she sang before asking, “…”: another cue, whose own the quotation behind it is. */
function reports(item: Item): boolean {
  const cue = item.class === 'ing' || item.class === 'past' || item.class === 'third' ? cueOf(item.lower) : null;
  return cue !== null && reportsAlone(cue);
}

/** Most items between the cue of an interrupted quotation and the quotation that goes on: “…,” he said, pointing at the river, “…”. */
const ASIDE = 24;

/** The quotation that goes on behind an aside in commas which reports nothing itself, or -1. */
function resumedBehind(items: readonly Item[], comma: number): number {
  for (let i = comma + 1; i < Math.min(items.length, comma + ASIDE); i++) {
    const item = items[i] as Item;
    if (item.quotation) return isComma(items[i - 1]) && !item.quotation.title && !item.quotation.capital ? i : -1;
    if (isStop(item) || cueOf(item.lower)?.clause) return -1;
  }
  return -1;
}

/** Most words between “and” and the quotation it joins: “…,” she said, and still “got to sit in”. */
const JOINT = 3;

/** The quotation that a conjunction joins to the one before the cue, or -1. */
function joinedBehind(items: readonly Item[], conjunction: number): number {
  for (let i = conjunction + 1; i <= conjunction + 1 + JOINT; i++) {
    const item = items[i];
    if (!item) return -1;
    if (item.quotation) return i;
    if (isFiniteItem(item) || item.class === 'mark') return -1;
  }
  return -1;
}
