import learnt from '@/data/denial-weights.json';
import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import type { Sentence } from '../reading/reading';
import type { Draft } from '../statement';
import { type Around, answerSigns, sharedSigns } from './answer-signs';
import { leaningSigns } from './denial-leaning';
import { clauseSigns, combinedSigns, cueSigns, SIGNS, type Signs } from './denial-signs';
import type { Answered } from './denied-claim';
import { negationsIn } from './negation';
import { deniesNothing, isUndenyingCue } from './undenying';

/** A negated clause as it is weighed: its signs, and what the article tells of what it may answer. */
export interface WeighedNegation {
  readonly clause: Span;
  /** Its sentence's. */
  readonly index: number;
  readonly answered: Answered;
  readonly signs: Signs;
}

/** Reads the negations of a reported sentence `from`…`to` of `words`, which stands in the reading's sentence `index`. */
export function weighNegations(
  words: readonly Token[],
  from: number,
  to: number,
  around: Around,
  draft: Draft,
  index: number,
  own: (sentence: Sentence) => boolean,
): WeighedNegation[] {
  const cue = draft.cue?.text ?? '';
  if (words[to]?.lower === '?' || isUndenyingCue(cue)) return [];
  const negations = negationsIn(words, from, to).filter((n) => !deniesNothing(words, n));
  return negations.map((n): WeighedNegation => {
    const signs = clauseSigns(words, n);
    cueSigns(signs, cue, draft.kind === 'quote');
    if (words[from]?.lower === 'no' && words[from + 1]?.kind === 'mark') signs.no = 1;
    answerSigns(signs, around, draft, index, own);
    const first = words[n.subject] as Token;
    const last = words[n.last - 1] as Token;
    const clause = { start: first.start, end: Math.max(first.end, last.end) };
    const answered = around.claims.answered(index, clause, own, words[n.predicate] as Token);
    sharedSigns(signs, answered, around, index, namesOf(draft, words.slice(n.subject, n.at)));
    combinedSigns(signs);
    leaningSigns(signs, around.reading, clause, index);
    return { clause, index, answered, signs };
  });
}

/** The names that an allegation against the speaker or the clause's subject would have. */
const namesOf = (draft: Draft, subject: readonly Token[]): ReadonlySet<string> => {
  const own = draft.speaker?.name.toLowerCase().split(/\s+/).at(-1);
  return new Set([...subject.filter((w) => w.class === 'name').map((w) => w.lower), ...(own ? [own] : [])]);
};

const weights: readonly number[] = SIGNS.map((sign) => learnt.weights[sign]);

/** Log-odds that a negation denies. */
export const denyingOdds = (signs: Signs): number =>
  SIGNS.reduce((sum, sign, i) => sum + signs[sign] * (weights[i] as number), learnt.intercept);
