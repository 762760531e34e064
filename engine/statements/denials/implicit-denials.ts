import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { type Reading, type Sentence, tokensIn } from '../reading/reading';
import type { Draft } from '../statement';
import { clauseEnd, objectAt } from './denial-clause';
import type { DenyingClause } from './denial-judgement';
import { allegationNouns, baseOf, insistingVerbs, mayDeny, namingVerbs, scoffingWords } from './denial-lexicon';
import { subjectOf, voiceOf } from './denial-voice';
import { judgeClause, mayGainsay } from './denying-clause';
import { falsehoodIndex } from './falsehood';
import type { FoundDenial } from './found-denial';

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
    const object = objectAt(words, i + 1);
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

/** Whether what a statement reports denies something, by its first clause (of a quote: by any of its first sentences). */
export function denyingClause(reading: Reading, draft: Draft): DenyingClause | null {
  const partial = draft.quoteType === 'partial';
  const span = draft.kind === 'quote' && !partial ? draft : (draft.report ?? draft);
  const [first, last] = tokensIn(reading, span);
  const words = reading.tokens.slice(first, last);
  if (!words.some(mayGainsay)) return null;
  const cue = draft.cue?.text.toLowerCase() ?? '';
  const insisting = cue.split(/\s+/).some((w) => insistingVerbs.has(baseOf(w)));
  if (draft.kind !== 'quote' || partial) return judgeClause(words, 0, words.length, insisting);
  let from = 0;
  let best: DenyingClause | null = null;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && !SENTENCE_ENDS.has((words[i] as Token).lower)) continue;
    const found = i > from ? judgeClause(words, from, i, insisting) : null;
    if (found?.strength === 'plain') return found;
    best ??= found;
    from = i + 1;
  }
  return best;
}

const spanOf = (words: readonly Token[], range: readonly [number, number] | null): Span | null => {
  const a = range && words[range[0]];
  const z = range && words[range[1] - 1];
  return a && z && z.end > a.start ? { start: a.start, end: z.end } : null;
};
