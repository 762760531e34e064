import { lexemeOf } from '@/engine/text/lexeme';
import type { Span } from '@/engine/text/span';
import type { Token, WordClass } from '@/engine/text/tokens';
import { cueOf } from './cue';
import type { Quotation } from './quotation';
import type { Reading } from './reading';

/** A word or mark of a unit, or a whole quotation taken as one item: its inside takes no part in the grammar around it. */
export interface Item extends Omit<Token, 'class' | 'quotation'> {
  readonly class: WordClass | 'quotation';
  readonly quotation: Quotation | null;
}

/**
 * A stretch of text that is parsed as one: a sentence, or several that lie in one quotation together with the words
 * around it (`“A. B,” she said.`).
 */
export interface Unit extends Span {
  readonly items: readonly Item[];
  /** Where its quotations stand among the items; most units have none. */
  readonly quoted: readonly number[];
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
    let quoted: number[] | null = null;
    while (q < outer.length && (outer[q] as Quotation).outer.end <= first.start) q++;
    let t = first.first;
    for (let cue = false; ; cue = true) {
      while (t < last) {
        const token = reading.tokens[t];
        if (!token) break;
        const quotation = outer[q];
        if (quotation && token.start >= quotation.outer.start) {
          const { end: close } = quotation.outer;
          quoted ??= [];
          quoted.push(items.length);
          items.push(quotationItem(quotation));
          while (t < reading.tokens.length && (reading.tokens[t]?.start ?? close) < close) t++;
          q++;
          // Sentences within the quotation, and the rest of the one it ends in, belong to this unit.
          while (end < close && reading.sentences[s + 1]?.block === first.block) {
            s++;
            end = reading.sentences[s]?.end ?? end;
            last = reading.sentences[s]?.last ?? last;
          }
        } else {
          addWord(items, token, { end });
          t++;
        }
      }
      const next = reading.sentences[s + 1];
      if (
        cue ||
        next?.block !== first.block ||
        !asks(items[items.length - 1]) ||
        !isCueSentence(reading, next, outer, q)
      )
        break;
      ({ end, last } = next);
      s++;
    }
    units.push({
      start: first.start,
      end,
      items,
      quoted: quoted ?? NONE,
      paragraph: first.paragraph,
      heading: first.paragraph === 0,
      opens: first.block !== block,
    });
    block = first.block;
  }
  return units;
}

const NONE: readonly number[] = [];

/** Adds a token; a stop within a sentence belongs to its abbreviation: “Mr. Lee”. */
function addWord(items: Item[], token: Token, sentence: { readonly end: number }): void {
  const before = items[items.length - 1];
  if (token.lower === '.' && token.end < sentence.end && before?.end === token.start && !before.quotation)
    items[items.length - 1] = { ...before, end: token.end };
  else items.push(token);
}

const QUOTED = lexemeOf('“”');

/** Its fields stand in the order of a token's, so that both are one kind of object to the engine that runs this. */
function quotationItem(quotation: Quotation): Item {
  const { start, end } = quotation.outer;
  const { lower, kind, capital } = QUOTED;
  return { start, end, lower, kind, capital, class: 'quotation', lexeme: QUOTED, quotation };
}

/** A quotation that ends with a question or an exclamation: its cue may follow as if it were a new sentence. */
const asks = (item: Item | undefined): boolean => item?.quotation?.ending === '?' || item?.quotation?.ending === '!';

/** Most words of a speaker in front of the cue: “Is that all?” Senator Ann Lee asked. */
const SPEAKER_WORDS = 16;

/**
 * Whether a sentence is the cue of the question before it: a name and a verb of speech that has nothing of its own to
 * report. `outer` are the quotations of the article, of which those from `q` on stand behind the question.
 */
function isCueSentence(
  reading: Reading,
  sentence: { readonly first: number; readonly last: number },
  outer: readonly Quotation[],
  q: number,
): boolean {
  let quoted = q;
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + SPEAKER_WORDS + 1); i++) {
    const token = reading.tokens[i] as Token;
    // What stands in marks names the speaker: Ann “Annie” Lee.
    while (quoted < outer.length && (outer[quoted] as Quotation).outer.end <= token.start) quoted++;
    if (token.start >= (outer[quoted]?.outer.start ?? Number.POSITIVE_INFINITY)) continue;
    if (token.class === 'past' || token.class === 'third') {
      const next = reading.tokens[i + 1];
      // He answered, “…”: what is told stands behind.
      const opens = reading.tokens[i + 2]?.start ?? 0;
      if (/^[,:]$/.test(next?.lower ?? '') && opens === outer[quoted]?.outer.start) return false;
      return (
        i > sentence.first &&
        (cueOf(token.lower) !== null || (token.class === 'past' && next?.lower === '.')) &&
        (i + 1 >= sentence.last ||
          next?.kind === 'mark' ||
          next?.class === 'preposition' ||
          next?.class === 'adverb' ||
          next?.class === 'name' ||
          next?.lower === 'to' ||
          next?.lower === 'as' ||
          next?.lower === 'when')
      );
    }
    if (token.class === 'auxiliary' || token.class === 'modal' || token.class === 'base') return false;
  }
  return false;
}
