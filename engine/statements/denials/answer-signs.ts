import { overlaps, type Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import type { Reading, Sentence } from '../reading/reading';
import type { Draft } from '../statement';
import type { Signs } from './denial-signs';
import { type Answered, alleging, type DeniedClaims } from './denied-claim';

/** What an article tells around a reported clause, of what it may answer. */
export interface Around {
  readonly reading: Reading;
  readonly claims: DeniedClaims;
  /** Statements by sentence. */
  readonly here: readonly (readonly Draft[])[];
  /** Indices of the sentences that deny by a verb or a judgement. */
  readonly outright: ReadonlySet<number>;
}

/** Sentences before within which an allegation is near, and far. */
const NEAR = 2;
const FAR = 6;
/** Sentences between an outright denial and words that go on with it. */
const BESIDE = 2;

/** The signs that stand around a reported clause in sentence `index`: allegations before it, denials beside it. */
export function answerSigns(
  signs: Signs,
  { reading, claims, here, outright }: Around,
  draft: Draft,
  index: number,
  own: (sentence: Sentence) => boolean,
): void {
  const sentence = reading.sentences[index] as Sentence;
  const around = outside(reading, sentence, draft.report ?? draft);
  signs.allegedHere = alleging(around);
  if (around.some((w) => w.lower === 'asked' || w.lower === 'question' || w.lower === 'questioned'))
    signs.askedHere = 1;
  for (let i = index - 1; i >= Math.max(0, index - FAR); i--) {
    const before = reading.sentences[i] as Sentence;
    if (before.paragraph === 0 || own(before)) continue;
    const sign = index - i <= NEAR ? 'allegedNear' : 'allegedFar';
    signs[sign] = Math.max(signs[sign], claims.alleges(i));
  }
  const name = draft.speaker?.name;
  for (const i of outright) {
    if (!here[i]?.some((d) => d.speaker && d.speaker.name === name)) continue;
    signs.denies = 1;
    if (Math.abs(i - index) <= BESIDE) signs.deniesNear = 1;
  }
}

/** The signs of what the words before tell of what is denied. */
export function sharedSigns(
  signs: Signs,
  answered: Answered,
  around: Around,
  index: number,
  names: ReadonlySet<string>,
): void {
  signs.sharedNear = answered.near;
  signs.shared = answered.any;
  signs.sharedAlleged = answered.alleged;
  if (answered.key) signs.key = 1;
  if (around.claims.accused(index, names)) signs.accused = 1;
}

/** The words of a sentence outside what it reports, its cue apart: “…, after a paper *alleged* it”. */
function outside(reading: Reading, sentence: Sentence, report: Span): Token[] {
  return reading.tokens.slice(sentence.first, sentence.last).filter((w) => !overlaps(w, report));
}
