import { cueOf } from './cue';
import { isComma, isDash, isFiniteItem, isStop, isTime, phraseAfter } from './noun-phrase';
import type { Item } from './unit';

/** What opens the circumstances under which the words were said, behind them: called it “a farce” when asked. */
const CIRCUMSTANCE = /^(?:when|while|after|before|if|though|although|during|until)$/;

/**
 * Where a thing or a wish with quoted words in it ends, at `end` at the latest: behind the last of them, when the writer
 * goes on by himself there (called it “a farce” on Friday; “a farce,” a remark that …; “a farce” and described …). On
 * PolNeAR's training part what stands behind a comma is cut off three times in four.
 */
export function quotedEnd(items: readonly Item[], first: number, end: number): number {
  let last = end - 1;
  while (last >= first && !items[last]?.quotation) last--;
  const behind = items[last + 1];
  if (last < first || !behind || last + 1 >= end) return end;
  const comma = items[last]?.quotation?.ending === ',' || isComma(behind) || isDash(behind);
  const circumstance = CIRCUMSTANCE.test(behind.lower) && !goesOn(items, last + 1);
  const deed = isFiniteItem(behind) || (items[last - 1]?.lower !== 'to' && joins(items, last + 1));
  return comma || circumstance || isTime(behind) || deed ? last + 1 : end;
}

/** “… while also lowering the fares”: still what is wanted. */
function goesOn(items: readonly Item[], link: number): boolean {
  let verb = link + 1;
  while (items[verb]?.class === 'adverb') verb++;
  return items[verb]?.class === 'ing';
}

/** “… and calling him a liar”, “… and describe it as”: the next deed. */
function joins(items: readonly Item[], at: number): boolean {
  let verb = at + 1;
  while (items[verb]?.class === 'adverb') verb++;
  const next = items[verb];
  return items[at]?.class === 'conjunction' && next !== undefined && (isFiniteItem(next) || next.class === 'ing');
}

/** “…,” the Gazette reported: whether nothing but a speaker and a cue stands behind quoted words that end with a comma. */
export function closedByCue(items: readonly Item[], at: number): boolean {
  const verb = phraseAfter(items, at);
  const cue = items[verb];
  const behind = items[verb + 1];
  return (
    verb > at &&
    (cue?.class === 'past' || cue?.class === 'third') &&
    cueOf(cue.lower)?.clause === true &&
    (behind === undefined || isStop(behind) || isComma(behind) || isDash(behind) || behind.class === 'preposition')
  );
}
