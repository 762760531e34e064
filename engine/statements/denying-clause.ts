import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { clauseEnd, objectAt } from './denial-clause';
import {
  acts,
  baseOf,
  blamedActs,
  blamedEvents,
  blamedWords,
  blameWords,
  claimNouns,
  deniedEvents,
  ideaNouns,
} from './denial-lexicon';
import { isAdverb, isNegation } from './denial-voice';
import { falsehoodIndex } from './falsehood';

/** How plainly reported words deny: `plain` by themselves, `answer` only where they answer a claim of the article. */
type Strength = 'plain' | 'answer';

export interface DenyingClause {
  readonly strength: Strength;
  /** The clause that denies, as offsets. */
  readonly clause: Span;
  /** The word whose affirmation elsewhere it answers: “did not *congratulate*”. */
  readonly key?: Token;
  /** “That is not true”: the clause calls untrue what others said. */
  readonly pointsBack?: boolean;
}

const IT = new Set('it this that them these those'.split(' '));
const PERSON = new Set('he she they i we'.split(' '));
const BE = new Set("is are was were be been 's 're 'm am".split(' '));
const WRONG_AFTER = new Set('saying claiming suggesting alleging asserting implying accusing'.split(' '));
const CONDITIONS = new Set('if when whether because who which will would'.split(' '));

/** Words of a reported clause before its verb; a negation further on belongs to another clause. */
const SUBJECT_WORDS = 9;
/** Words between “it” or “that” and the form of be it is subject of; further on another clause has begun. */
const PRONOUN_REACH = 4;

/** A reported clause while it is judged. */
interface Clause {
  readonly words: readonly Token[];
  /** End of the clause among the words. */
  readonly end: number;
  /** A question asks and denies nothing. */
  readonly asks: boolean;
  /** The cue insists: the negation answers somebody. */
  readonly insisting: boolean;
}

type Judgement = Omit<DenyingClause, 'clause'>;
const PLAIN: Judgement = { strength: 'plain' };
const answer = (key: Token): Judgement => ({ strength: 'answer', key });

/** Whether the words `begin`…`finish` deny something by their first clause. */
export function judgeClause(
  all: readonly Token[],
  begin: number,
  finish: number,
  insisting: boolean,
): DenyingClause | null {
  const words = all.slice(clauseStart(all, begin, finish), finish);
  const end = clauseEnd(words, 0);
  const first = words[0];
  const last = words[end - 1];
  if (end < 2 || !first || !last) return null;
  const clause: Clause = { words, end, asks: all[finish]?.lower === '?', insisting };
  const judgement = callsUntrue(clause) ?? callsMistaken(clause) ?? negates(clause);
  return judgement && { ...judgement, clause: { start: first.start, end: last.end } };
}

const OPENING = /^(?:that|but|and|look|no|well|just|to|be|clear)$/;

/** Past “that”, marks and the words one begins to speak with; “that” stays where it is the subject (“that is a lie”). */
function clauseStart(all: readonly Token[], begin: number, finish: number): number {
  let from = begin;
  for (; from < finish; from++) {
    const { lower, kind } = all[from] as Token;
    if (kind !== 'mark' && !OPENING.test(lower)) break;
    const next = all[from + 1]?.lower ?? '';
    if (lower === 'that' && (BE.has(next) || /^(?:did|does|never|was|has)/.test(next))) break;
  }
  return from;
}

/** “the report was false”, “there is no truth in it”, “that never happened”. */
function callsUntrue({ words, end, asks }: Clause): Judgement | null {
  // “the claim that … is false”: a subject that words the claim may be long.
  const long = words.slice(0, 4).some((w, i) => claimNouns.has(w.lower) && words[i + 1]?.lower === 'that');
  const untrue = asks ? -1 : falsehoodIndex(words, 1, long ? end : Math.min(end, SUBJECT_WORDS + 4));
  if (untrue < 0 || words.slice(0, untrue).some((w) => CONDITIONS.has(w.lower))) return null;
  const links = ({ lower }: Token) =>
    BE.has(lower) || /^(?:was|is|are|were|did)n't$/.test(lower) || lower === 'happened' || lower === 'happen';
  const link = words.findIndex((w, i) => i >= untrue - 6 && i <= untrue + 1 && links(w));
  if (link < 0) return null;
  const head = (words[0] as Token).lower;
  const named = words.findIndex((w, i) => i < untrue && (claimNouns.has(w.lower) || ideaNouns.has(w.lower)));
  const pronoun = IT.has(head) && link <= PRONOUN_REACH;
  if (named < 0 && !pronoun && head !== 'there') return null;
  return { ...PLAIN, pointsBack: pronoun || (named >= 0 && named <= 2 && link - named <= 2) };
}

/** “is wrong for saying that …”. */
function callsMistaken({ words, end }: Clause): Judgement | null {
  const wrong = words.findIndex((w, i) => i < end && /^(?:wrong|lying|mistaken)$/.test(w.lower));
  return wrong > 0 && words.slice(wrong, wrong + 4).some((w) => WRONG_AFTER.has(w.lower)) ? PLAIN : null;
}

function negates(clause: Clause): Judgement | null {
  const { words, end } = clause;
  const at = words.findIndex(
    (w, i) => i < end && i <= SUBJECT_WORDS && (isNegation(w) || w.lower === 'no' || w.lower === 'nothing'),
  );
  const negation = words[at];
  if (!negation || words.slice(0, at).some((w) => CONDITIONS.has(w.lower))) return null;
  if (negation.lower === 'nothing') return didNothing(words, at) ? PLAIN : null;
  if (negation.lower === 'no') return noEvent(words, at);
  return negation.lower === 'never' || negation.lower === 'not' || negation.lower.endsWith("n't")
    ? negatedVerb(clause, at)
    : null;
}

/** “had nothing to do with”, “did nothing wrong”. */
function didNothing(words: readonly Token[], at: number): boolean {
  const after = words
    .slice(at + 1, at + 6)
    .map((w) => w.lower)
    .join(' ');
  if (/^(?:\w+ )?wrong\b/.test(after)) return /^(?:did|done|do|does)$/.test(words[at - 1]?.lower ?? '');
  return (
    /^to do with (?!each\b|one\b)/.test(after) ||
    /^(?:\w+ )?(?:improper|illegal|inappropriate|unlawful|unethical|untoward)\b/.test(after)
  );
}

/** “there was no conversation”, “had no contact with”. */
function noEvent(words: readonly Token[], at: number): Judgement | null {
  const before = words[at - 1]?.lower ?? '';
  const head = (words[0] as Token).lower;
  const named = words.slice(at + 1, objectAt(words, at + 1).end);
  const there = words.slice(0, at).some((w) => w.lower === 'there');
  if (there && named.some((w) => blamedEvents.has(w.lower))) return PLAIN;
  const event = named.find((w) => deniedEvents.has(w.lower));
  if (!event) return null;
  if (there && BE.has(before)) return answer(event);
  return /^(?:had|has|have|played|saw)$/.test(before) && (PERSON.has(head) || head === 'it') ? answer(event) : null;
}

/** “never promised”, “did not congratulate”, “was not hiding”, “was not intentional”; what was done, not what will or can be. */
function negatedVerb({ words, end, insisting }: Clause, at: number): Judgement | null {
  const negation = words[at] as Token;
  const auxiliary = negation.lower.endsWith("n't") ? negation.lower.slice(0, -3) : (words[at - 1]?.lower ?? '');
  const never = negation.lower === 'never';
  const be = BE.has(auxiliary);
  if (
    never
      ? /^(?:will|would|can|could|should|must)$/.test(auxiliary)
      : !be && !/^(?:did|had|has|have|'d|'ve|'s)$/.test(auxiliary)
  )
    return null;
  let verb = at + 1;
  while (
    verb < end &&
    (isAdverb(words[verb] as Token) || /^(?:,|ever|never|even|been)$/.test((words[verb] as Token).lower))
  )
    verb++;
  const word = words[verb];
  if (!word || verb >= end) return null;
  const blamed = blamedActs.has(baseOf(word.lower));
  const act = blamed || acts.has(baseOf(word.lower));
  const personal = PERSON.has((words[0] as Token).lower) && at <= 4;
  // “I didn't say that”: the deed stands elsewhere.
  if (personal && act && IT.has(words[verb + 1]?.lower ?? '') && verb + 2 >= end) return { ...PLAIN, pointsBack: true };
  if (be) return /ing$/.test(word.lower) ? deed(word, blamed, act, insisting) : judged(words, verb, end, insisting);
  if (personal && ((never && act) || insisting)) return PLAIN;
  return deed(word, blamed, act, false);
}

/** An act nobody owns up to is denied plainly, another only where the article tells of it or the speaker insists. */
const deed = (verb: Token, blamed: boolean, act: boolean, insisting: boolean): Judgement | null =>
  blamed || (act && insisting) ? PLAIN : act ? answer(verb) : null;

/** “was not intentional”, “was not aware of it”. */
function judged(words: readonly Token[], from: number, end: number, insisting: boolean): Judgement | null {
  const predicate = words.slice(from, Math.min(end, from + 3));
  if (predicate[0]?.class === 'preposition' && predicate[0].lower !== 'behind') return null;
  if (predicate.some((w) => blamedWords.has(w.lower))) return PLAIN;
  const word = predicate.find((w) => blameWords.has(w.lower));
  return word ? (insisting ? PLAIN : answer(word)) : null;
}
