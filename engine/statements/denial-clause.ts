import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { FORM, verbForm } from '@/engine/text/verb-forms';
import { claimNouns, ideaNouns } from './denial-lexicon';
import type { Sentence } from './reading';
import { subjectBefore } from './subject';
import { verbGroup as groupBefore } from './verb-group';

/** Where a denial's words point: right before, further back, or at whatever tells of an allegation. */
export type Reach = 'near' | 'far' | 'alleging';

/** A denial as its words show it, before its claim is looked for elsewhere. */
export interface FoundDenial {
  /** Index of its sentence in the reading. */
  readonly sentence: number;
  readonly cue: Span;
  readonly subject: Span | null;
  /** Where the denied claim is worded in the same sentence; null where the words only point back (“this information”). */
  readonly claim: Span | null;
  /** The words that deny or are denied, as what is reported; the claim where it is left out. */
  readonly report?: Span;
  /** How far the words point back where they word no claim: “it”, “this information” near, “the allegations” far. */
  readonly reach: Reach;
  /** The sentence elsewhere that words the claim, where it is known already. */
  readonly answers?: Sentence | null;
}

const ADVERB =
  /^(?:.{3,}ly|also|later|now|again|already|still|even|just|long|always|ever|since|once|then|too|all|both)$/;

/** Whether a word may stand inside a verb group: “has *repeatedly* denied”. */
export const isAdverb = (word: Token): boolean => word.kind === 'word' && !word.capital && ADVERB.test(word.lower);

const NEGATION = new Set([
  'not',
  'never',
  'nor',
  'neither',
  'cannot',
  'without',
  'hardly',
  'barely',
  'nobody',
  'no-one',
]);
export const isNegation = (word: Token): boolean => NEGATION.has(word.lower) || word.lower.endsWith("n't");

/** The verb group before `verb` in a sentence: where it begins and what it says of the verb. */
export interface VerbGroup {
  readonly start: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m", 'am', 'got', 'get', 'gets']);
const OBJECTS = new Set(['it', 'this', 'that', 'them', 'any', 'all', 'everything', 'having', 'being']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'d", 'did', 'do', 'does']);
const MODAL = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'can',
  "'ll",
  'ca',
  'cannot',
]);

/** Reads the auxiliaries, adverbs and negations in front of the verb at `verb`. */
export function verbGroup(words: readonly Token[], verb: number): VerbGroup {
  let start = verb;
  let negated = false;
  let passive = false;
  let modal = false;
  let infinitive = false;
  while (start > 0) {
    const word = words[start - 1] as Token;
    if (isNegation(word)) {
      negated = true;
      if (word.lower.endsWith("n't") && MODAL.has(word.lower.slice(0, -3))) modal = true;
    } else if (word.lower === "'s" && OBJECTS.has(words[verb + 1]?.lower ?? '')) {
      // “he's denied it”: 's is “has” where an object follows.
    } else if (BE.has(word.lower)) passive = true;
    else if (MODAL.has(word.lower)) modal = true;
    else if (word.lower === 'to') infinitive = true;
    else if (!HAVE.has(word.lower) && !isAdverb(word)) break;
    start--;
  }
  return { start, negated, passive: passive && !/ing$/.test((words[verb] as Token).lower), modal, infinitive };
}

const NOUN_BREAK = new Set([
  'of',
  'from',
  'for',
  'in',
  'on',
  'at',
  'by',
  'with',
  'to',
  'about',
  'over',
  'into',
  'against',
  'as',
  'during',
  'between',
  'after',
  'before',
]);

/** The subject of the verb at `verb`, as [first, last) of the words; null where it has none of its own. */
export function subjectOf(words: readonly Token[], verb: number): [number, number] | null {
  const items = words.map((word) => ({ ...word, quotation: null }));
  const found = subjectBefore(items, 0, groupBefore(items, 0, verb).first);
  return found && [found.first, found.last];
}

/** Last noun of the phrase `from`…`to` before its first preposition: what the phrase is about. */
export function headOf(words: readonly Token[], from: number, to: number): Token | null {
  let head: Token | null = null;
  for (let i = from; i < to; i++) {
    const word = words[i] as Token;
    if (i > from && NOUN_BREAK.has(word.lower)) break;
    if (word.kind === 'word') head = word;
  }
  return head;
}

const STOP = new Set([';', ':', '—', '–', '--', '?', '!']);
const AFTER_COMMA = new Set([
  'and',
  'but',
  'while',
  'though',
  'although',
  'which',
  'who',
  'saying',
  'adding',
  'calling',
  'telling',
  'insisting',
  'describing',
  'arguing',
  'claiming',
  'according',
  'he',
  'she',
  'they',
  'as',
  'after',
  'despite',
  'even',
  'a',
  'an',
  'something',
  'instead',
  'with',
  'yet',
  'so',
]);

const CLAUSE_BREAK = new Set(['but', 'although', 'though']);
const FINITE = new Set(['has', 'had', 'was', 'were', 'is', 'did', 'said', 'says']);

/** Whether a finite verb stands at `at`, adverbs apart: “and *said*”, “and repeatedly *called*”. */
function finiteAt(words: readonly Token[], at: number): boolean {
  let i = at;
  while (words[i] && isAdverb(words[i] as Token)) i++;
  const word = words[i];
  if (!word || word.capital) return false;
  const form = verbForm(word.lower);
  return (
    FINITE.has(word.lower) || (!!form && (form.bits & (FORM.past | FORM.third)) > 0 && (form.bits & FORM.noun) === 0)
  );
}

/** Most words of “…, the agency reported.” */
const SOURCE_WORDS = 6;

/** Whether the rest of a sentence only names who reports it: “…, the agency reported.” */
function namesSource(words: readonly Token[], from: number): boolean {
  let end = words.length;
  while (end > from && (words[end - 1] as Token).kind === 'mark') end--;
  const verb = words[end - 1];
  return (
    end - from >= 2 &&
    end - from <= SOURCE_WORDS &&
    !!verb &&
    /^(?:said|says|reported|reports|wrote|showed|shows)$/.test(verb.lower)
  );
}

/** End of the clause that begins at `from`: the sentence's stop, a break, or a comma with another clause behind it. */
export function clauseEnd(words: readonly Token[], from: number): number {
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Token;
    if (STOP.has(word.lower)) return i;
    if (word.lower === ',' && i > from && (AFTER_COMMA.has(words[i + 1]?.lower ?? '') || namesSource(words, i + 1)))
      return i;
    if (i > from && CLAUSE_BREAK.has(word.lower)) return i;
    if (i > from + 1 && word.lower === 'and' && finiteAt(words, i + 1)) return i;
  }
  let end = words.length;
  while (end > from && (words[end - 1] as Token).kind === 'mark') end--;
  return end;
}

const DETERMINERS = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'such',
  'any',
  'all',
  'his',
  'her',
  'their',
  'its',
  'both',
  'a',
  'an',
  'some',
  'every',
  'each',
  'several',
  'many',
  'no',
  "'s",
]);
export const isDeterminer = (word: Token | undefined): boolean => !!word && DETERMINERS.has(word.lower);

const PHRASE_END = new Set([
  'that',
  'which',
  'who',
  'when',
  'because',
  'and',
  'but',
  'or',
  'saying',
  'made',
  'leveled',
  'levelled',
  ...NOUN_BREAK,
]);

/** The stop of “Ms.” before a name. */
const isAbbreviationStop = (words: readonly Token[], at: number): boolean =>
  words[at]?.lower === '.' &&
  words[at - 1]?.end === words[at]?.start &&
  !!words[at - 1]?.capital &&
  !!words[at + 1]?.capital;

/** “criticism … that the plan is unsafe”: the noun's content follows, at most after “from …” or “of …”. */
export function hasContent(words: readonly Token[], from: number): boolean {
  if (words[from]?.lower === 'that') return true;
  if (!/^(?:from|by|in|among)$/.test(words[from]?.lower ?? '')) return false;
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    if (words[i]?.lower === 'that') return true;
    if ((words[i] as Token).kind === 'mark') return false;
  }
  return false;
}

/** The object at `from`: where its phrase ends (before a preposition, “that” or a comma), and whether it names a claim. */
export function objectAt(
  words: readonly Token[],
  from: number,
): { readonly end: number; readonly claims: boolean; readonly noun: number } {
  let end = from;
  let noun = -1;
  while (end < words.length) {
    const word = words[end] as Token;
    if (word.kind === 'mark' && !/^[“”"'‘’]|''|``|[-‐]$/.test(word.lower) && !isAbbreviationStop(words, end)) break;
    // “the idea that …”, “that claim”: “that” opens the phrase, or ends it.
    if (end > from && PHRASE_END.has(word.lower)) break;
    if (claimNouns.has(word.lower) || (ideaNouns.has(word.lower) && hasContent(words, end + 1))) noun = end;
    end++;
    if (end - from > 12) break;
  }
  return { end, claims: noun >= 0, noun };
}
