import type { Token } from '@/engine/text/tokens';
import { FORM, verbForm } from '@/engine/text/verb-forms';
import { claimNouns, ideaNouns } from './denial-lexicon';
import { isAdverb } from './denial-voice';

const NOUN_BREAK = new Set(
  'of from for in on at by with to about over into against as during between after before'.split(' '),
);

/** Last noun of the phrase `from`…`to` before its first preposition: what the phrase is about. */
export function headOf(words: readonly Token[], from: number, to: number): Token | null {
  let head: Token | null = null;
  for (let i = from; i < to; i++) {
    const word = words[i] as Token;
    if (i > from && (NOUN_BREAK.has(word.lower) || (head && word.lower === ','))) break;
    if (word.kind === 'word') head = word;
  }
  return head;
}

const STOP = new Set('; : — – -- ? !'.split(' '));
const AFTER_COMMA = new Set(
  'and but while though although which who saying adding calling telling insisting describing arguing claiming according he she they as after despite even a an something instead with yet so'.split(
    ' ',
  ),
);

const CLAUSE_BREAK = new Set('but although though'.split(' '));
const FINITE = new Set('has had was were is did said says'.split(' '));

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

const DETERMINERS = new Set(
  "the this that these those such any all his her their its both a an some every each several many no 's".split(' '),
);
export const isDeterminer = (word: Token | undefined): boolean => !!word && DETERMINERS.has(word.lower);

const PHRASE_END = new Set([
  ...'that which who when because and but or saying made leveled levelled'.split(' '),
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

/** “a claim for damages” is a demand. */
const isDemand = (words: readonly Token[], at: number): boolean =>
  /^claims?$/.test((words[at] as Token).lower) && words[at + 1]?.lower === 'for';

/**
 * The object at `from`: where its phrase ends (before a preposition, “that” or a comma), and whether it names a claim, or
 * one of `others`, which are claims for its verb.
 */
export function objectAt(
  words: readonly Token[],
  from: number,
  others?: ReadonlySet<string>,
): { readonly end: number; readonly claims: boolean; readonly noun: number } {
  let end = from;
  let noun = -1;
  while (end < words.length) {
    const word = words[end] as Token;
    if (word.kind === 'mark' && !/^[“”"'‘’]|''|``|[-‐]$/.test(word.lower) && !isAbbreviationStop(words, end)) break;
    // “the idea that …”, “that claim”: “that” opens the phrase, or ends it.
    if (end > from && PHRASE_END.has(word.lower)) break;
    if (
      (claimNouns.has(word.lower) && !isDemand(words, end)) ||
      others?.has(word.lower) ||
      (ideaNouns.has(word.lower) && hasContent(words, end + 1))
    )
      noun = end;
    end++;
    if (end - from > 12) break;
  }
  return { end, claims: noun >= 0, noun };
}
