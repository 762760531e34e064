import { contains, type Span, textSpan } from '@/engine/text/span';
import type { Quotation } from '../reading/quotation';
import { type Reading, type Sentence, sentenceAt } from '../reading/reading';
import type { Namer } from '../speakers/resolve';
import type { Draft } from '../statement';
import type { Attribution } from './attribution';

/** Makes statements of attributions: one for each run of quoted words, one for each clause without marks. */
export function draftsOf(reading: Reading, attributions: readonly Attribution[], namer: Namer): Draft[] {
  const { text } = reading;
  const holder = innermost(attributions);
  return attributions.flatMap((attribution) => {
    const speaker = attribution.speaker && {
      ...textSpan(text, attribution.speaker.start, attribution.speaker.end),
      name: namer.name(attribution.speaker),
    };
    return attribution.content.flatMap((piece): Draft[] => {
      const sentence = reading.sentences[sentenceAt(reading, piece.start)] as Sentence;
      const shared = {
        speaker,
        cue: attribution.cue && textSpan(text, attribution.cue.start, attribution.cue.end),
        via: attribution.via && textSpan(text, attribution.via.start, attribution.via.end),
        heading: sentence.heading,
        paragraph: sentence.paragraph,
        report: { start: piece.start, end: piece.end },
      };
      const quoted = attribution.quotations.filter((q) => holder.get(q) === piece && !q.title);
      if (!quoted.length) return [{ kind: 'indirect', ...textSpan(text, piece.start, piece.end), ...shared }];
      return quoted.map((q) => ({
        kind: 'quote',
        ...textSpan(text, q.start, q.end),
        quoteType: isWhole(reading, piece, q) ? 'direct' : 'partial',
        ...shared,
      }));
    });
  });
}

/** A quotation that lies in a report within a report is the inner one's: the piece with the fewest words holds it. */
function innermost(attributions: readonly Attribution[]): ReadonlyMap<Quotation, Span> {
  const holder = new Map<Quotation, Span>();
  for (const attribution of attributions)
    for (const q of attribution.quotations)
      for (const piece of attribution.content) {
        const known = holder.get(q);
        if (contains(piece, q.outer) && (!known || piece.end - piece.start < known.end - known.start))
          holder.set(q, piece);
      }
  return holder;
}

/** Whether the piece is nothing but the quotation, and that reads as a sentence: it starts like one. */
function isWhole(reading: Reading, piece: Span, q: Quotation): boolean {
  const around = reading.text.slice(piece.start, q.outer.start) + reading.text.slice(q.outer.end, piece.end);
  return !/[\p{L}\p{N}]/u.test(around) && /^[^\p{Ll}]/u.test(reading.text.slice(q.start, q.end));
}
