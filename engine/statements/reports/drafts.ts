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
  const found: Draft[] = [];
  // Field by field: to spread parts into one takes several times as long.
  for (const attribution of attributions) {
    const cue = attribution.cue && textSpan(text, attribution.cue.start, attribution.cue.end);
    const via = attribution.via && textSpan(text, attribution.via.start, attribution.via.end);
    const speaker = attribution.speaker && speakerOf(text, attribution.speaker, namer);
    for (const piece of attribution.content) {
      const { heading, paragraph } = reading.sentences[sentenceAt(reading, piece.start)] as Sentence;
      const report = { start: piece.start, end: piece.end };
      let quoted = false;
      for (const q of attribution.quotations) {
        if (q.title || holder.get(q) !== piece) continue;
        quoted = true;
        const { start, end } = q;
        const words = text.slice(start, end);
        const quoteType = isWhole(reading, piece, q) ? 'direct' : 'partial';
        found.push({
          kind: 'quote',
          start,
          end,
          text: words,
          quoteType,
          speaker,
          cue,
          via,
          heading,
          paragraph,
          report,
        });
      }
      if (quoted) continue;
      const { start, end } = piece;
      found.push({
        kind: 'indirect',
        start,
        end,
        text: text.slice(start, end),
        speaker,
        cue,
        via,
        heading,
        paragraph,
        report,
      });
    }
  }
  return found;
}

function speakerOf(text: string, { start, end }: Span, namer: Namer): Draft['speaker'] {
  return { start, end, text: text.slice(start, end), name: namer.name({ start, end }) };
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
