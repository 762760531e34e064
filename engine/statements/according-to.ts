import type { Found } from './attribution';
import { clauseEnd } from './complement';
import { isComma, isDash, isStop, type Range } from './noun-phrase';
import type { Search } from './reported';
import { subjectAfter } from './subject';

/** “According to X, …” and “…, according to X”: what X is the source of. */
export function accordingTo(search: Search, at: number): Found | null {
  const { items } = search.unit;
  if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return null;
  const head = items[at + 2];
  const speaker: Range | null =
    head?.class === 'pronoun' ? { first: at + 2, last: at + 3 } : subjectAfter(items, at + 2);
  if (!speaker) return null;
  const cue = { first: at, last: at + 2 };
  let before = at;
  while (before > search.floor && (isComma(items[before - 1]) || isDash(items[before - 1]))) before--;
  let first = search.floor;
  while (first < before && (isComma(items[first]) || isStop(items[first]) || items[first]?.class === 'conjunction'))
    first++;
  // “said that, according to X, …”: what stands before is another's report.
  if (items[before - 1]?.class === 'subordinator' || items[before - 1]?.class === 'conjunction') first = before;
  const pieces: Range[] = [];
  if (before - first >= 2 || (before > first && items[before - 1]?.class === 'quotation'))
    pieces.push({ first, last: before });
  const behind = items[speaker.last];
  if (isComma(behind) && (!pieces.length || interrupts(search, speaker.last))) {
    const start = speaker.last + 1;
    const end = clauseEnd(items, start);
    if (end > start) pieces.push({ first: start, last: end });
  }
  return pieces.length ? { pieces, cue, speaker } : null;
}

/** Whether the clause before “according to” goes on behind it: its verb is still to come. */
function interrupts(search: Search, comma: number): boolean {
  const next = search.unit.items[comma + 1];
  return next !== undefined && ['third', 'auxiliary', 'modal', 'past', 'base'].includes(next.class);
}
