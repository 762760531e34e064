import { contains, type Span, textSpan } from '@/engine/text/span';
import type { Attribution } from './attribution';
import type { Quotation } from './quotation';
import { type Reading, type Sentence, sentenceAt } from './reading';
import type { Draft } from './statement';

/** Makes statements of attributions: one for each run of quoted words, one for each clause without marks. */
export function draftsOf(reading: Reading, attributions: readonly Attribution[]): Draft[] {
  const { text } = reading;
  return attributions.flatMap((attribution) =>
    attribution.content.flatMap((piece): Draft[] => {
      const sentence = reading.sentences[sentenceAt(reading, piece.start)] as Sentence;
      const shared = {
        speaker: attribution.speaker && {
          ...textSpan(text, attribution.speaker.start, attribution.speaker.end),
          name: text.slice(attribution.speaker.start, attribution.speaker.end),
        },
        cue: attribution.cue && textSpan(text, attribution.cue.start, attribution.cue.end),
        via: attribution.via && textSpan(text, attribution.via.start, attribution.via.end),
        heading: sentence.heading,
        paragraph: sentence.paragraph,
        report: { start: piece.start, end: piece.end },
      };
      const quoted = attribution.quotations.filter((q) => contains(piece, q.outer) && !q.title);
      if (!quoted.length) return [{ kind: 'indirect', ...textSpan(text, piece.start, piece.end), ...shared }];
      return quoted.map((q) => ({
        kind: 'quote',
        ...textSpan(text, q.start, q.end),
        quoteType: isWhole(reading, piece, q) ? 'direct' : 'partial',
        ...shared,
      }));
    }),
  );
}

/** Whether the piece is nothing but the quotation, and that reads as a sentence: it starts like one. */
function isWhole(reading: Reading, piece: Span, q: Quotation): boolean {
  const around = reading.text.slice(piece.start, q.outer.start) + reading.text.slice(q.outer.end, piece.end);
  return !/[\p{L}\p{N}]/u.test(around) && /^[^\p{Ll}]/u.test(reading.text.slice(q.start, q.end));
}
