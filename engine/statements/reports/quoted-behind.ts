import { FORM, verbForm } from '@/engine/text/verb-forms';
import { SUBJECT } from '../grammar/clause';
import { clauseEnd } from '../grammar/clause-end';
import { isComma, isFiniteItem, isStop } from '../grammar/item-class';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { taken, verbBefore, wordsEnd } from './quoted-reach';
import type { Search } from './search';

/** Most items between what goes on behind a report and quoted words in it. */
const FAR = 24;
/** Verbs that list what somebody wants or has said, with their particle: “ticked off a series of demands, including …”. */
const LISTS = /^(?:tick|list|rattl|reel|lay|laid|outlin|cit|detail|enumerat|nam|demand|propos|promis|announc|unveil)/;

/** “ticked off several demands, including that firms pay a ‘fair share’”: the list goes on with what its verb tells. */
export function listed(search: Search, at: number): Found | null {
  const { items } = search.unit;
  let opens = at - 1;
  while (opens > Math.max(0, at - FAR) && items[opens]?.lower !== 'including' && !isStop(items[opens])) opens--;
  if (items[opens]?.lower !== 'including' || !isComma(items[opens - 1])) return null;
  const piece = { first: opens, last: wordsEnd(items, opens, at) };
  const report = search.found.findLast((f) => f.pieces.some((p) => p.first < opens && p.last >= opens - 1));
  if (report?.cue) return { pieces: [piece], cue: report.cue, speaker: report.speaker };
  const verb = verbBefore(items, opens - 1);
  if (!LISTS.test(items[verb]?.lower ?? '')) return null;
  const thing = /^(?:off|out)$/.test(items[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return taken(search, verb, { ...piece, first: thing });
}

/**
 * Quoted words in what goes on behind a report, with no verb of speech between: “said the bridge was shut, and there was
 * “no hurry” to open it”, “‘Those on the far bank,’ he said, end up in a ‘ruin’”. They are the same speaker's.
 */
export function wordsJoined(search: Search, at: number): Found | null {
  const { items } = search.unit;
  for (const { pieces, cue, speaker } of search.found.toReversed()) {
    const before = pieces[0];
    if (!before || !cue) continue;
    const interrupted = before.last <= cue.first;
    const end = interrupted ? Math.max(cue.last, speaker?.last ?? 0) : (pieces.at(-1)?.last ?? 0);
    const first = goesOn(items, end, interrupted);
    if (first < 0 || first > at || at - first > FAR) continue;
    if (items.slice(first, at).some((item) => isStop(item) || item.quotation)) continue;
    if (search.found.some((f) => f.cue && f.cue.first >= first && f.cue.first < at)) continue;
    return { pieces: [{ first, last: Math.max(at + 1, clauseEnd(items, first)) }], cue, speaker };
  }
  return null;
}

/** Where a clause goes on behind what ends before item `end`: “, and there …”, or with its verb behind the cue in its midst; -1 elsewhere. */
function goesOn(items: readonly Item[], end: number, interrupted: boolean): number {
  const comma = isComma(items[end]);
  const first = comma ? end + 1 : end;
  const opens = items[first];
  if (!opens) return -1;
  if (interrupted) return comma && (isFiniteItem(opens) || isVerbAgain(opens, items[first + 1])) ? first : -1;
  return opens.class === 'conjunction' && SUBJECT.has(items[first + 1]?.lower ?? '') ? first : -1;
}

/** “…, wind up in”: a word that may be a noun is the verb that the words before the cue still lack. */
const isVerbAgain = (word: Item, next: Item | undefined): boolean =>
  word.class === 'noun' &&
  ((verbForm(word.lower)?.bits ?? 0) & (FORM.base | FORM.third)) > 0 &&
  (next?.lower === 'up' || /^(?:adverb|preposition|to|determiner|possessive)$/.test(next?.class ?? ''));
