import type { Span } from '@/engine/text/span';
import type { WordClass } from '@/engine/text/word-class';
import type { Quotation } from './quotation';
import type { Reading } from './reading';

/** A word or mark of a unit, or a whole quotation taken as one item: its inside takes no part in the grammar around it. */
export interface Item extends Span {
  readonly lower: string;
  readonly class: WordClass | 'quotation';
  readonly capital: boolean;
  readonly quotation: Quotation | null;
}

/**
 * A stretch of text that is parsed as one: a sentence, or several that lie in one quotation together with the words
 * around it (`“A. B,” she said.`).
 */
export interface Unit extends Span {
  readonly items: readonly Item[];
  readonly paragraph: number;
  readonly heading: boolean;
  /** First unit of its paragraph. */
  readonly opens: boolean;
}

/** Parts the reading into units, in order. Linear: every token and quotation is passed once. */
export function unitsOf(reading: Reading): Unit[] {
  const outer = reading.quotations.filter((q) => q.depth === 0);
  const units: Unit[] = [];
  let q = 0;
  let block: unknown = null;
  for (let s = 0; s < reading.sentences.length; s++) {
    const first = reading.sentences[s];
    if (!first) continue;
    let { end, last } = first;
    const items: Item[] = [];
    while (q < outer.length && (outer[q] as Quotation).outer.end <= first.start) q++;
    let t = first.first;
    while (t < last) {
      const token = reading.tokens[t];
      if (!token) break;
      const quotation = outer[q];
      if (quotation && token.start >= quotation.outer.start) {
        const { start, end: close } = quotation.outer;
        items.push({ start, end: close, lower: '“”', class: 'quotation', capital: false, quotation });
        while (t < reading.tokens.length && (reading.tokens[t]?.start ?? close) < close) t++;
        q++;
        // Sentences within the quotation, and the rest of the one it ends in, belong to this unit.
        while (end < close && reading.sentences[s + 1]?.block === first.block) {
          s++;
          end = reading.sentences[s]?.end ?? end;
          last = reading.sentences[s]?.last ?? last;
        }
      } else if (
        token.lower === '.' &&
        t + 1 < last &&
        items.length > 0 &&
        items[items.length - 1]?.end === token.start &&
        !items[items.length - 1]?.quotation
      ) {
        // A stop within a sentence belongs to its abbreviation: “Mr. Lee”.
        const abbreviated = items.pop() as Item;
        items.push({ ...abbreviated, end: token.end });
        t++;
      } else {
        items.push({
          start: token.start,
          end: token.end,
          lower: token.lower,
          class: token.class,
          capital: token.capital,
          quotation: null,
        });
        t++;
      }
    }
    units.push({
      start: first.start,
      end,
      items,
      paragraph: first.paragraph,
      heading: first.paragraph === 0,
      opens: first.block !== block,
    });
    block = first.block;
  }
  return units;
}
