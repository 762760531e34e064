import { findDenials } from '../denials/denials';
import type { Reading } from '../reading/reading';
import { bySentence } from '../reading/statements-by-sentence';
import { findAttributions } from '../reports/attributions';
import { toldShare } from '../reports/claims';
import { draftsOf } from '../reports/drafts';
import { Namer } from '../speakers/resolve';
import type { Draft } from '../statement';

/**
 * From this share of its letters in reports on, a sentence is told by others: it is neither background nor claim on the
 * article's own account. “X, who founded the yard in 1990, said so” stays a candidate, “X said that …” does not.
 */
export const MOSTLY_TOLD = 0.7;

/** From this share in quotes' reports on, a sentence counts as told: quoted words are somebody's own account. */
const MOSTLY_QUOTED = 0.3;

/** What others are reported to say: quotes, reported speech and denials. */
export function reportedDrafts(reading: Reading): readonly Draft[] {
  const namer = new Namer(reading);
  return findDenials(reading, draftsOf(reading, findAttributions(reading), namer), namer);
}

/** The share of each sentence that reports hold; one that is quoted to a good part, denies or is a claim counts as told. */
export function toldShares(reading: Reading, drafts: readonly Draft[]): number[] {
  const touching = bySentence(reading, drafts);
  return reading.sentences.map((sentence, i) => {
    const here = touching[i] as Draft[];
    if (here.some((d) => d.kind === 'denial' || d.kind === 'claim')) return 1;
    const quotes = here.filter((d) => d.kind === 'quote');
    return toldShare(quotes, sentence) >= MOSTLY_QUOTED ? 1 : toldShare(here, sentence);
  });
}
