import { isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { subjectAfter } from '../grammar/subject';
import type { Item, Unit } from '../reading/unit';
import type { Found } from './attribution';

/** “The bridge is a disgrace.” ― Ann Lee, a nurse: who has signed the quotation at the head of the same line; the dash is the cue. */
export function signedIn({ items }: Unit): Found | null {
  const [only, dash, name] = items;
  if (!only?.quotation?.terminal || only.quotation.title || !isDash(dash) || name?.class !== 'name') return null;
  const speaker = signer(items, 2);
  return speaker && { pieces: [{ first: 0, last: 1 }], cue: { first: 1, last: 2 }, speaker };
}

/** Who signs: a name with what stands in commas behind it, and no more. */
function signer(items: readonly Item[], first: number): Range | null {
  if (items.slice(first).some(isFiniteItem)) return null;
  const speaker = subjectAfter(items, first);
  return speaker && items.slice(speaker.last).every(isStop) ? speaker : null;
}

/** The same where the signature stands behind the quotation, in a line of its own. */
export function signatureOf(quoted: Unit, next: Unit | undefined): { cue: Range; speaker: Range } | null {
  const only = quoted.items[0]?.quotation;
  if (!only || only.title || !next || !quoted.items.every((item, i) => i === 0 || isStop(item))) return null;
  const { items } = next;
  if (!isDash(items[0]) || items[1]?.class !== 'name') return null;
  const speaker = signer(items, 1);
  return speaker && { cue: { first: 0, last: 1 }, speaker };
}
