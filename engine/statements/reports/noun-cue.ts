import { lexical } from '@/engine/text/lexeme';
import { clauseEnd } from '../grammar/clause-end';
import { isComma, isFiniteItem } from '../grammar/item-class';
import { phraseAfter } from '../grammar/phrase-after';
import type { Range } from '../grammar/range';
import { subjectBefore } from '../grammar/subject';
import { isTime } from '../grammar/time';
import { verbGroup } from '../grammar/verb-group';
import { isCueNoun } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { possessor } from './quoted-by-noun';
import type { Search } from './search';

/** Nouns whose content stands behind a preposition: “allegations of fraud”, “her call for a vote”. */
const OF_WHAT: Readonly<Record<string, RegExp>> = {
  of: /^(?:accusation|allegation|announcement|promise|warning)s?$|^(?:claim|reports)$/,
  for: /^(?:call|proposal|plea)s?$/,
  about: /^(?:claim|allegation|warning)s?$|^reports$/,
};

/** Nouns whose content is what is to be done: “her promise to …”. */
const OF_DEEDS = /^(?:promise|pledge|vow|warning)s?$/;
/** Those that tell a deed unless somebody's call it is, or some of it is quoted: “his call to end the “rigged” tolls”. */
const DEEDS = /^(?:threat|offer|proposal|call|demand|request|plea)s?$/;
/** Fewest items of what a noun reports, where none of it is quoted. */
const SHORTEST = 3;
/** Phrases between a noun and what it reports: “statement on Friday in Melrose that …”. */
const MOST_PHRASES = 4;

/** Whether a clause without a subject of its own goes on here, adverbs and words in commas left aside. */
function isVerb(items: readonly Item[], at: number): boolean {
  let i = at;
  const aside = isComma(items[i]) ? items.findIndex((item, k) => k > at && isComma(item)) : -1;
  if (aside > 0) i = aside + 1;
  while (items[i]?.class === 'adverb' || items[i]?.class === 'not') i++;
  const item = items[i];
  return item !== undefined && !item.quotation && isFiniteItem(item);
}

const isTelling = lexical(isCueNoun);

/** “her claim that …”, “a warning on Friday from X that …”, “calls for …”: a noun of speech with its content behind it. */
export function nounReport(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const noun = items[at] as Item;
  // The class tells already of most words.
  if ((noun.class !== 'noun' && noun.class !== 'name' && noun.class !== 'adjective') || !isTelling(noun)) return null;
  return told(search, at, noun);
}

/** Apart from the test for its noun, which few words pass: what is held for the closures below is made anew with each call. */
function told({ unit: { items }, found }: Search, at: number, noun: Item): Found | null {
  const speaker = possessor(items, at) ?? giver(items, at);
  const of = OF_WHAT[items[at + 1]?.lower ?? '']?.test(noun.lower) === true;
  const report = of ? matterAt(items, at + 2) : clauseBehind(items, at, speaker !== null);
  // “said in a statement that …”, “rejected her call for a vote”: the words are the verb's already.
  if (!report || found.some(({ pieces }) => pieces.some((p) => holds(p, report.first) || (of && holds(p, at)))))
    return null;
  const { first, last, by } = report;
  return { pieces: [{ first, last }], cue: { first: at, last: at + 1 }, speaker: by ?? speaker };
}

const holds = (piece: Range, at: number): boolean => piece.first <= at && at < piece.last;

/** What stands behind a noun of speech, and by whom it is said to be. */
type NounContent = Range & { readonly by: Range | null };

/** “that …”, “to …”, “was that …” behind the noun at `at`; `named` where it is known whose it is. */
function clauseBehind(items: readonly Item[], at: number, named: boolean): NounContent | null {
  const noun = items[at] as Item;
  const copular = /^(?:is|was|'s|are|were)$/.test(items[at + 1]?.lower ?? '');
  const { first, by } = copular ? { first: at + 2, by: null } : behindPhrases(items, at + 1);
  const opens = items[first];
  // “a message that has not been heeded”: a clause that tells which message.
  if (!opens || (opens.lower === 'that' && isVerb(items, first + 1))) return null;
  const deed = DEEDS.test(noun.lower);
  const to = opens.class === 'not' ? first + 1 : first;
  const isDeed = items[to]?.class === 'to';
  if (opens.lower !== 'that' && !(isDeed && (deed || OF_DEEDS.test(noun.lower) || isClaim(items, at, to)))) return null;
  const last = isDeed ? deedEnd(items, first) : clauseEnd(items, first);
  const bare = deed && !(by || named);
  if ((bare || last - first < SHORTEST) && !items.slice(first, last).some((item) => item.quotation)) return null;
  return { first, last, by };
}

/** “her claim to be the heir”, not “a claim to the land”. */
const isClaim = (items: readonly Item[], noun: number, to: number): boolean =>
  items[noun]?.lower === 'claim' && /^(?:be|have)$/.test(items[to + 1]?.lower ?? '');

/** Where a deed ends: before the verb whose subject the noun is, “her plan to ban lorries was dropped”. */
function deedEnd(items: readonly Item[], to: number): number {
  const last = clauseEnd(items, to, 'infinitive');
  for (let i = to + 2; i < last; i++) {
    const item = items[i] as Item;
    if (/^(?:mark|relative|subordinator|conjunction|pronoun|quotation)$/.test(item.class)) break;
    if (item.class === 'auxiliary' || item.class === 'modal' || item.class === 'third') return i;
  }
  return last;
}

/** The matter behind a preposition: up to the verb whose subject it belongs to, “calls for a vote have grown”. */
function matterAt(items: readonly Item[], first: number): NounContent | null {
  const phrase = phraseAfter(items, first);
  if (phrase > first && isVerb(items, phrase)) return { first, last: phrase, by: null };
  const last = clauseEnd(items, first, 'thing');
  return last > first + 1 ? { first, last, by: null } : null;
}

/** Verbs of which the subject says what their object tells. */
const GIVES =
  /^(?:made|makes?|making|issue[ds]?|unveil(?:ed|s)?|sounded|renewed|renews|released|releases|repeated|launched|offered|announced|included?|put|published|tweeted)$/;

/** “issued a renewed call for …”: who issued it. */
function giver(items: readonly Item[], noun: number): Range | null {
  let verb = noun - 1;
  while (verb > 0 && /^(?:adjective|participle|determiner|adverb|number)$/.test(items[verb]?.class ?? '')) verb--;
  if (!GIVES.test(items[verb]?.lower ?? '')) return null;
  const group = verbGroup(items, 0, verb);
  return group.bare || group.passive ? null : subjectBefore(items, 0, group.first);
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
