import { overlaps, type Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { isTensed } from '@/engine/text/word-class';
import { findDenials } from '../denials/denials';
import { isHouseNote, isPersonal } from '../reading/house-note';
import type { Reading, Sentence } from '../reading/reading';
import { bySentence } from '../reading/statements-by-sentence';
import { findAttributions } from '../reports/attributions';
import { toldShare } from '../reports/claims';
import { draftsOf } from '../reports/drafts';
import { Namer } from '../speakers/resolve';
import type { Draft } from '../statement';
import { backgroundFeatures } from './background-features';
import type { Features } from './wording';

/**
 * From this share of its letters in reports on, a sentence is told by others: it is neither background nor claim on the
 * article's own account. “X, who founded the yard in 1990, said so” stays a candidate, “X said that …” does not.
 */
const MOSTLY_TOLD = 0.7;

/** From this share in quotes' reports on, a sentence counts as told: quoted words are somebody's own account. */
const MOSTLY_QUOTED = 0.3;

/** From this share in reports, their cues and short mentions of their speakers on, nothing else is told: “It runs until nine, Brandt said.” */
const WHOLLY_TOLD = 0.9;

/** Longest short mention of a speaker, in letters: a longer one may itself tell background (“X, who founded the yard”). */
const SHORT_MENTION = 25;

/** Fewest tokens: what is shorter is a label or a fragment. */
const LEAST_TOKENS = 5;

/** What others are reported to say: quotes, reported speech and denials. */
export function reportedDrafts(reading: Reading): readonly Draft[] {
  const namer = new Namer(reading);
  return findDenials(reading, draftsOf(reading, findAttributions(reading), namer), namer);
}

/**
 * The share of each sentence that reports hold; one that is quoted to a good part, denies or is a claim counts as told,
 * as does one that holds nothing beside its reports but who said so.
 */
function toldShares(reading: Reading, drafts: readonly Draft[]): number[] {
  const touching = bySentence(reading, drafts);
  return reading.sentences.map((sentence, i) => {
    const here = touching[i] as Draft[];
    if (!here.length) return 0;
    if (here.some((d) => d.kind === 'denial' || d.kind === 'claim')) return 1;
    const quotes = here.filter((d) => d.kind === 'quote');
    if (toldShare(quotes, sentence) >= MOSTLY_QUOTED || toldShare(here.flatMap(withFrame), sentence) >= WHOLLY_TOLD)
      return 1;
    return toldShare(here, sentence);
  });
}

/** A report, its cue, and who said it where that is short. */
function withFrame(draft: Draft): Span[] {
  const { cue, speaker } = draft;
  const pieces: Span[] = [draft.report ?? draft];
  if (cue) pieces.push(cue);
  if (speaker && speaker.end - speaker.start <= SHORT_MENTION) pieces.push(speaker);
  return pieces;
}

/** A sentence, how much of it reports hold, and what tells background from news in it. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly told: number;
  /** Worked out anew with each call. */
  readonly features: () => Features;
}

/** Every sentence of an article, in order. */
export function candidatesOf(reading: Reading, reported: readonly Draft[]): Candidate[] {
  const told = toldShares(reading, reported);
  const features = backgroundFeatures(reading, told);
  return reading.sentences.map((sentence, i) => ({
    sentence,
    told: told[i] as number,
    features: features[i] as () => Features,
  }));
}

/** Whether a sentence may be background at all; `claims` are the article's own main assertions, which are news. */
export const isEligible = (reading: Reading, { sentence, told }: Candidate, claims: readonly Draft[]): boolean =>
  told < MOSTLY_TOLD && !claims.some((claim) => overlaps(claim, sentence)) && isProse(reading, sentence);

/** A sentence of a paragraph that tells something: it has a verb, asks nothing, and is the report's, not its writer's or the house's. */
const isProse = (reading: Reading, sentence: Sentence): boolean =>
  sentence.paragraph > 0 &&
  sentence.last - sentence.first >= LEAST_TOKENS &&
  hasTensed(reading, sentence) &&
  !asks(reading, sentence) &&
  !isPersonal(reading, sentence) &&
  !isHouseNote(reading.text.slice(sentence.start, sentence.end));

function hasTensed({ tokens }: Reading, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) if (isTensed(tokens[i] as Token)) return true;
  return false;
}

/** Whether it ends with a question mark, or with one in quotation marks. */
const asks = ({ tokens }: Reading, { last }: Sentence): boolean =>
  tokens[last - 1]?.lower === '?' || tokens[last - 2]?.lower === '?';
