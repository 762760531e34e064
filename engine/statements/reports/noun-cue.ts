import { clauseEnd } from '../grammar/clause-end';
import { isFiniteItem, isTime, phraseAfter, type Range } from '../grammar/noun-phrase';
import { isCueNoun } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { possessor } from './quoted-words';
import type { Search } from './reported';

/** Nouns whose content is what is to be done: “her promise to …”. */
const OF_DEEDS = /^(?:promise|pledge|vow|warning)s?$/;
/** Those that tell a deed unless some of it is quoted: “his call to end the “rigged” tolls”. */
const DEEDS = /^(?:threat|offer|proposal|call|demand|request|plea)s?$/;
/** Fewest items of what a noun reports, where none of it is quoted. */
const SHORTEST = 3;
/** Phrases between a noun and what it reports: “statement on Friday in Melrose that …”. */
const MOST_PHRASES = 4;

/** Whether a clause without a subject of its own goes on here, adverbs and words in commas left aside. */
function isVerb(items: readonly Item[], at: number): boolean {
  let i = at;
  while (items[i]?.class === 'adverb' || items[i]?.class === 'not') i++;
  const item = items[i];
  return item !== undefined && !item.quotation && isFiniteItem(item);
}

/** “her claim that …”, “a warning on Friday from X that …”, “a promise by X to …”: a noun of speech with its content behind it. */
export function nounReport(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const noun = items[at] as Item;
  if (noun.quotation || !isCueNoun(noun.lower) || isFiniteItem(noun) || noun.class === 'ing') return null;
  const copular = /^(?:is|was|'s|are|were)$/.test(items[at + 1]?.lower ?? '');
  const { first, by } = copular ? { first: at + 2, by: null } : behindPhrases(items, at + 1);
  const opens = items[first];
  // “a message that has not been heeded”: a clause that tells which message.
  if (!opens || (opens.lower === 'that' && isVerb(items, first + 1))) return null;
  const deed = DEEDS.test(noun.lower);
  if (opens.lower !== 'that' && !(opens.class === 'to' && (deed || OF_DEEDS.test(noun.lower)))) return null;
  const last = clauseEnd(items, first);
  if ((deed || last - first < SHORTEST) && !items.slice(first, last).some((item) => item.quotation)) return null;
  // “said in a statement that …”: the clause is the verb's already.
  if (search.found.some((report) => report.pieces.some((piece) => piece.first === first))) return null;
  return { pieces: [{ first, last }], cue: { first: at, last: at + 1 }, speaker: by ?? possessor(items, at) };
}

/** Where what is reported begins, behind the phrases that tell when, where and by whom. */
function behindPhrases(items: readonly Item[], from: number): { first: number; by: Range | null } {
  let first = from;
  let by: Range | null = null;
  for (let phrase = 0; phrase < MOST_PHRASES; phrase++) {
    const link = items[first];
    if (!link) break;
    if (isTime(link)) {
      first++;
      continue;
    }
    if (!/^(?:by|from|on|in|at|of|during)$/.test(link.lower)) break;
    const source = /^(?:by|from)$/.test(link.lower);
    const last = phraseAfter(items, first + 1, source);
    if (last <= first + 1) break;
    if (source) by = { first: first + 1, last };
    first = last;
  }
  return { first, by };
}
