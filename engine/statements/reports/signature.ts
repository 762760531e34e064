import { isDash, isFiniteItem, isStop, type Range } from '../grammar/noun-phrase';
import { subjectAfter } from '../grammar/subject';
import type { Unit } from '../reading/unit';

/** “The bridge is a disgrace.” ― Ann Lee, a nurse: who has signed a quotation that stands alone before it; the dash is the cue. */
export function signatureOf(quoted: Unit, next: Unit | undefined): { cue: Range; speaker: Range } | null {
  const [only, ...more] = quoted.items;
  if (!only?.quotation || only.quotation.title || more.some((item) => !isStop(item)) || !next) return null;
  const { items } = next;
  if (!isDash(items[0]) || items[1]?.class !== 'name' || items.some(isFiniteItem)) return null;
  const speaker = subjectAfter(items, 1);
  if (!speaker || items.slice(speaker.last).some((item) => !isStop(item))) return null;
  return { cue: { first: 0, last: 1 }, speaker };
}
