import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';
import { REACH } from './clause';
import { isComma } from './item-class';
import { phraseAfter } from './phrase-after';
import { isTime, timePhrase } from './time';

/** Skips one adverb, time, or phrase with a preposition, or a piece in commas; returns `at` where none stands. */
export function skipAdjunct(items: readonly Item[], at: number, cue: CuePatterns): number {
  const item = items[at];
  if (!item) return at;
  if (item.class === 'adverb') return at + 1;
  if (timePhrase(items, at)) {
    let end = at;
    while (end < items.length && !isTime(items[end])) end++;
    while (end < items.length && (isTime(items[end]) || items[end]?.class === 'number')) end++;
    return end;
  }
  if (item.class === 'preposition' || item.class === 'to' || item.lower === 'as' || item.lower === 'when') {
    const end = phraseAfter(items, at + 1);
    // “during a lunch held by the union”
    if (end > at + 1 && items[end]?.class === 'participle' && /^(?:by|in|at|on|for)$/.test(items[end + 1]?.lower ?? ''))
      return Math.max(end, phraseAfter(items, end + 2));
    return end > at + 1 ? end : items[at + 1]?.class === 'ing' ? phraseAfter(items, at + 2) : at;
  }
  if (isComma(item)) {
    const close = items.findIndex((x, i) => i > at && i < at + 20 && isComma(x));
    const behind = close > 0 ? items[close + 1] : undefined;
    return behind && (behind.lower === 'that' || behind.class === 'quotation') ? close + 1 : at;
  }
  if (cue.addressed && ['name', 'noun', 'determiner', 'pronoun', 'possessive', 'adjective'].includes(item.class))
    return addressee(items, at);
  return at;
}

/** Skips who is addressed: “told reporters”, “told The Daily”. */
export function addressee(items: readonly Item[], at: number): number {
  const head = items[at];
  if (head?.class === 'pronoun') return at + 1;
  let end = phraseAfter(items, at);
  // “told reporters the plan …”: a determiner can't follow within one phrase, so the phrase has ended there.
  while (end > at && items[end - 1] && isTime(items[end - 1])) end--;
  return end;
}

/** “accused Ann Lee, who leads the union, of …”: where the word stands that goes on behind a piece in commas; -1 without one. */
export function behindAside(items: readonly Item[], at: number, word: RegExp): number {
  const open = phraseAfter(items, at, false);
  if (open === at || !isComma(items[open])) return -1;
  for (let i = open + 1; i < Math.min(items.length, open + REACH); i++)
    if (isComma(items[i]) && word.test(items[i + 1]?.lower ?? '')) return i + 1;
  return -1;
}
