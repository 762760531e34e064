import { type Span, textSpan } from '@/engine/text/span';
import { isHouseNote, isPersonal } from '../reading/house-note';
import { leadOf } from '../reading/lead';
import type { Reading, Sentence } from '../reading/reading';
import type { Draft } from '../statement';

/** Share of a sentence's letters that other statements may hold before it counts as told by them. */
const TOLD = 0.5;

/** How much of a span the statements' reports, or other pieces of it, hold, 0..1. */
export function toldShare(drafts: readonly (Span & Pick<Draft, 'report'>)[], span: Span): number {
  let covered = 0;
  let upTo = span.start;
  const pieces = drafts
    .map((d) => d.report ?? d)
    .filter((d) => d.start < span.end && d.end > span.start)
    .sort((a, b) => a.start - b.start);
  for (const piece of pieces) {
    const from = Math.max(upTo, piece.start);
    const to = Math.min(span.end, piece.end);
    if (to > from) {
      covered += to - from;
      upTo = to;
    }
  }
  return covered / (span.end - span.start || 1);
}

/** The statement that already tells what a sentence says: its report covers most of it. */
export const toldBy = (drafts: readonly Draft[], sentence: Span): Draft | undefined =>
  drafts.find((d) => toldShare([d], sentence) >= TOLD);

/** A whole sentence as a claim. */
export const claimOf = (reading: Reading, sentence: Sentence, from?: Draft): Draft => ({
  kind: 'claim',
  ...textSpan(reading.text, sentence.start, sentence.end),
  ...(from?.report ? { report: from.report } : {}),
  speaker: from?.speaker ?? null,
  cue: from?.cue ?? null,
  via: from?.via ?? null,
  heading: sentence.heading,
  paragraph: sentence.paragraph,
});

/** The article's main assertion, made on its own account: its lead, unless that reports what somebody said or speaks of its writer. */
export function findMainClaim(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const lead = reading.sentences[leadOf(reading)];
  if (
    !lead ||
    lead.paragraph === 0 ||
    lead.last - lead.first < 5 ||
    isHouseNote(reading.text.slice(lead.start, lead.end)) ||
    isPersonal(reading, lead) ||
    drafts.some((d) => d.start < lead.end && d.end > lead.start)
  )
    return [];
  return [claimOf(reading, lead)];
}
