import { lexical } from '@/engine/text/lexeme';
import type { Token } from '@/engine/text/tokens';
import { clauseEnd } from './denial-clause';
import { BE, type Clause, CONDITIONS, type DenyingClause, IT, type Judgement, SUBJECT_WORDS } from './denial-judgement';
import { baseOf, claimNouns, ideaNouns } from './denial-lexicon';
import { falsehoodAt, falsehoodIndex, opensFalsehood } from './falsehood';
import { isNegatingForm } from './negation';

const WRONG_AFTER = new Set('saying claiming suggesting alleging asserting implying accusing'.split(' '));
const WRONG_TO = new Set('say claim suggest allege assert imply'.split(' '));

/** Words between “it” or “that” and the form of be it is subject of; further on another clause has begun. */
const PRONOUN_REACH = 4;

const MISTAKEN = /^(?:wrong|lying|mistaken)$/;
/** Whether a word can make its clause deny: a negation, or one that calls something untrue or mistaken. Most clauses have none. */
export const mayGainsay = lexical((lower) => isNegatingForm(lower) || MISTAKEN.test(lower) || opensFalsehood(lower));

/** Whether the words `begin`…`finish` deny something by their first clause; `spoken`, where they are a whole sentence between marks. */
export function judgeClause(
  all: readonly Token[],
  begin: number,
  finish: number,
  spoken: boolean,
): DenyingClause | null {
  const words = all.slice(clauseStart(all, begin, finish), finish);
  const end = clauseEnd(words, 0);
  const first = words[0];
  const last = words[end - 1];
  if (end < 1 || !first || !last) return null;
  const clause: Clause = { words, end, asks: all[finish]?.lower === '?' };
  const judgement =
    callsUntrue(clause) ??
    (spoken ? exclaims(clause) : null) ??
    failsTruth(clause) ??
    neverHappened(clause) ??
    callsMistaken(clause);
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
  return { pointsBack: pronoun || (named >= 0 && named <= 2 && link - named <= 2) };
}

/** Most words of an exclamation: “Absolute and utter rubbish”. */
const EXCLAMATION = 6;

/** “Utter rubbish,” she said: a judgement without a verb. */
function exclaims({ words, end, asks }: Clause): Judgement | null {
  const said = words.slice(0, end);
  const bare = said.every(
    (w) => w.class !== 'past' && w.class !== 'third' && w.class !== 'pronoun' && w.class !== 'auxiliary',
  );
  return !asks &&
    end <= EXCLAMATION &&
    bare &&
    falsehoodAt(words, 0, end) &&
    words.slice(end).every((w) => w.kind === 'mark')
    ? { pointsBack: true }
    : null;
}

const TRUTH = new Set('truth reality facts fact water muster scrutiny up'.split(' '));
const FAILS = new Set('correspond reflect match hold stand stack add bear conform'.split(' '));

/** “the reports do not correspond to reality”, “that does not hold water”. */
function failsTruth({ words, end, asks }: Clause): Judgement | null {
  const not = words.findIndex((w, i) => i < end && (w.lower === 'not' || w.lower.endsWith("n't") || w.lower === 'no'));
  if (
    asks ||
    not < 1 ||
    (!FAILS.has(baseOf((words[not + 1] ?? (words[not - 1] as Token)).lower)) &&
      !FAILS.has(baseOf((words[not - 1] as Token).lower)))
  )
    return null;
  if (!words.slice(not + 1, not + 6).some((w) => TRUTH.has(w.lower) || w.lower === 'relation')) return null;
  const named = words.findIndex((w, i) => i < not && (claimNouns.has(w.lower) || ideaNouns.has(w.lower)));
  const pronoun = IT.has((words[0] as Token).lower) && not <= PRONOUN_REACH;
  return named < 0 && !pronoun ? null : { pointsBack: pronoun || named <= 2 };
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
  return IT.has((words[0] as Token).lower) && verb <= PRONOUN_REACH ? { pointsBack: true } : {};
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
  return after.some(says) ? {} : null;
}
