import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { type Reading, type Sentence, sentenceAt, tokensIn } from '../reading/reading';
import { speaksIn } from '../reading/statements-by-sentence';
import type { Draft } from '../statement';
import type { Around } from './answer-signs';
import { clauseEnd, objectAt } from './denial-clause';
import type { DenyingClause } from './denial-judgement';
import { allegationNouns, baseOf, mayDeny, messageNouns, namingVerbs, scoffingWords } from './denial-lexicon';
import { subjectOf, voiceOf } from './denial-voice';
import { judgeClause, mayGainsay } from './denying-clause';
import { denyingOdds, type WeighedNegation, weighNegations } from './denying-negation';
import { falsehoodIndex } from './falsehood';
import type { FoundDenial } from './found-denial';
import { isNegating } from './negation';

const IT = new Set('it this that them these those'.split(' '));

/** “called the report false”, “described the allegations as baseless”. */
export function namedFalse(reading: Reading, index: number): FoundDenial | null {
  const sentence = reading.sentences[index] as Sentence;
  const words = reading.tokens.slice(sentence.first, sentence.last);
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Token;
    if (!mayDeny(word) || word.kind !== 'word' || !namingVerbs.has(baseOf(word.lower))) continue;
    if (reading.quotations.some((q) => q.start <= word.start && word.end <= q.end)) continue;
    const group = voiceOf(words, i);
    if (group.negated || group.passive || group.modal || group.infinitive) continue;
    const object = objectAt(words, i + 1, messageNouns);
    const end = clauseEnd(words, i + 1);
    const first = words[i + 1];
    const pointing = !!first && IT.has(first.lower);
    if (!object.claims && !pointing) continue;
    const untrue = falsehoodIndex(words, pointing ? i + 2 : object.noun + 1, end);
    const said = untrue < 0 && !pointing ? scoffAt(words, object.noun, end) : untrue;
    if (said < 0 || said - i > 14) continue;
    const subject = subjectOf(words, i);
    if (!subject && !/ing$/.test(word.lower)) continue;
    return {
      sentence: index,
      cue: { start: word.start, end: word.end },
      subject: spanOf(words, subject),
      reach: pointing ? 'near' : 'far',
      claim: pointing || object.noun < 0 ? null : claimWorded(words, i + 1, object.noun, said),
    };
  }
  return null;
}

/** Index of a word that scoffs at the allegation named at `noun`, or -1. */
const scoffAt = (words: readonly Token[], noun: number, end: number): number =>
  allegationNouns.has((words[noun] as Token).lower)
    ? words.findIndex((w, i) => i > noun && i < end && scoffingWords.has(w.lower))
    : -1;

/** “the report that …”, “claims of …” word the claim; “the report” points back. */
function claimWorded(words: readonly Token[], from: number, noun: number, said: number): Span | null {
  if (!/^(?:that|of|about|from)$/.test(words[noun + 1]?.lower ?? '')) return null;
  let end = noun + 1;
  while (end < said && words[end]?.lower !== 'as' && (words[end] as Token).kind !== 'mark') end++;
  return spanOf(words, [from, end]);
}

const SENTENCE_ENDS = new Set('.!?');

/** The words that a statement reports, and where each of its sentences begins and ends among them. */
interface ReportedWords {
  readonly words: readonly Token[];
  readonly sentences: readonly (readonly [number, number])[];
}

function reportedWords(reading: Reading, draft: Draft): ReportedWords {
  const whole = draft.kind === 'quote' && draft.quoteType !== 'partial';
  const [first, last] = tokensIn(reading, whole ? draft : (draft.report ?? draft));
  const words = reading.tokens.slice(first, last);
  if (!whole) return { words, sentences: [[0, words.length]] };
  const sentences: [number, number][] = [];
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && !SENTENCE_ENDS.has((words[i] as Token).lower)) continue;
    if (i > from) sentences.push([from, i]);
    from = i + 1;
  }
  return { words, sentences };
}

/** The negations in what a statement reports, each with what speaks for its being a denial. */
export function negationsOf(around: Around, draft: Draft): WeighedNegation[] {
  const { words, sentences } = reportedWords(around.reading, draft);
  if (!words.some(isNegating)) return [];
  const own = speaksIn(around.reading, around.here, draft.speaker);
  return sentences.flatMap(([from, to]) => {
    const index = sentenceAt(around.reading, (words[from] as Token).start);
    return weighNegations(words, from, to, around, draft, index, own);
  });
}

/** Whether what a statement reports denies something: by a judgement, or else by the negation that does so most plainly. */
export function denyingClause(around: Around, draft: Draft): DenyingClause | null {
  const { words, sentences } = reportedWords(around.reading, draft);
  if (!words.some(mayGainsay)) return null;
  const spoken = draft.kind === 'quote' && draft.quoteType !== 'partial';
  for (const [from, to] of sentences) {
    const judged = judgeClause(words, from, to, spoken);
    if (judged) return judged;
  }
  let best: DenyingClause | null = null;
  let most = 0;
  for (const { clause, signs, answered } of negationsOf(around, draft)) {
    const odds = denyingOdds(signs);
    if (odds <= most) continue;
    most = odds;
    best = { clause, pointsBack: signs.back > 0, answers: answered.sentence };
  }
  return best;
}

const spanOf = (words: readonly Token[], range: readonly [number, number] | null): Span | null => {
  const a = range && words[range[0]];
  const z = range && words[range[1] - 1];
  return a && z && z.end > a.start ? { start: a.start, end: z.end } : null;
};
