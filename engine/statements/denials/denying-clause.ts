import { lexical } from '@/engine/text/lexeme';
import type { Token } from '@/engine/text/tokens';
import { clauseEnd } from './denial-clause';
import {
  BE,
  type Clause,
  CONDITIONS,
  type DenyingClause,
  IT,
  type Judgement,
  PLAIN,
  SUBJECT_WORDS,
} from './denial-judgement';
import { claimNouns, ideaNouns } from './denial-lexicon';
import { negating } from './denial-voice';
import { negates } from './denying-negation';
import { falsehoodIndex, opensFalsehood } from './falsehood';

const WRONG_AFTER = new Set('saying claiming suggesting alleging asserting implying accusing'.split(' '));
const WRONG_TO = new Set('say claim suggest allege assert imply'.split(' '));

/** Words between “it” or “that” and the form of be it is subject of; further on another clause has begun. */
const PRONOUN_REACH = 4;

const MISTAKEN = /^(?:wrong|lying|mistaken)$/;
/** Whether a word can make its clause deny: a negation, or one that calls something untrue or mistaken. Most clauses have none. */
export const mayGainsay = lexical(
  (lower) => negating(lower) || lower === 'no' || lower === 'nothing' || MISTAKEN.test(lower) || opensFalsehood(lower),
);

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
  const judgement = callsUntrue(clause) ?? neverHappened(clause) ?? callsMistaken(clause) ?? negates(clause);
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
    if (lower === 'no' && all[from + 1]?.kind !== 'mark') break; // “no such call was made”, but “No, I …”
    if (lower === 'that' && (BE.has(next) || /^(?:did|does|never|was|has)/.test(next))) break;
  }
  return from;
}

/** “the report was false”, “there is no truth in it”, “that never happened”. */
function callsUntrue({ words, end, asks }: Clause): Judgement | null {
  // “the claim that … is false”: a subject that words the claim may be long.
  const long = words
    .slice(0, 5)
    .some((w, i) => claimNouns.has(w.lower) && /^(?:that|about|of)$/.test(words[i + 1]?.lower ?? ''));
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

/** “the meeting never took place”, “the shooting didn't happen”. */
function neverHappened({ words, end, asks }: Clause): Judgement | null {
  const verb = words.findIndex(
    (w, i) =>
      i < Math.min(end, SUBJECT_WORDS) &&
      (HAPPEN.test(w.lower) || (TAKE.test(w.lower) && words[i + 1]?.lower === 'place')),
  );
  if (asks || verb < 2 || words.slice(0, verb).some((w) => CONDITIONS.has(w.lower))) return null;
  const negation = words[verb - 1]?.lower ?? '';
  const did = negation === "didn't" || (negation === 'not' && words[verb - 2]?.lower === 'did');
  // What did not happen “again” or “to me” did happen.
  const whole = verb + (TAKE.test(words[verb]?.lower ?? '') ? 2 : 1) >= end;
  if (!(negation === 'never' || did) || !whole) return null;
  return IT.has((words[0] as Token).lower) && verb <= PRONOUN_REACH ? { ...PLAIN, pointsBack: true } : PLAIN;
}
const HAPPEN = /^(?:happen|happened|occur|occurred|exist|existed)$/;
const TAKE = /^(?:take|took|taken)$/;

/** “is wrong for saying that …”, “was wrong to claim that …”. */
function callsMistaken({ words, end }: Clause): Judgement | null {
  const wrong = words.findIndex((w, i) => i < end && MISTAKEN.test(w.lower));
  if (wrong <= 0) return null;
  const after = words.slice(wrong + 1, wrong + 4);
  const says = (w: Token, i: number) =>
    WRONG_AFTER.has(w.lower) || (after[i - 1]?.lower === 'to' && WRONG_TO.has(w.lower));
  return after.some(says) ? PLAIN : null;
}
