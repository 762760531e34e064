import type { CLOSED_CLASSES } from '@/data/closed-class-words';
import { type Lexeme, lexemeAt } from './lexeme';
import type { Span } from './span';

/** Classes of words, as coarse as finding clauses needs them. Of verbs: base, third person, past, participle, -ing. */
export type WordClass =
  | keyof typeof CLOSED_CLASSES
  | 'adjective'
  | 'name'
  | 'noun'
  | 'base'
  | 'third'
  | 'past'
  | 'participle'
  | 'ing'
  | 'mark';

/** A word, number or mark of a text, in the order of the text. Blanks are no tokens. */
export interface Token extends Span {
  readonly lower: string;
  readonly kind: Lexeme['kind'];
  readonly capital: boolean;
  /** Most likely class in its sentence; set once, by `classify`. */
  class: WordClass;
  /** What its form tells by itself. */
  readonly lexeme: Lexeme;
  /** A token holds none: it is an item of the grammar as it stands, beside whole quotations. */
  readonly quotation: null;
}

// In order: abbreviations with inner stops (U.S., a.m.), host names, words with inner hyphens and apostrophes
// (ending before 's, 're, 'll, 've, 'd, 'm, which are words of their own), those endings, numbers, runs of one mark.
export const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L})|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|info|[a-z]{2}\.[a-z]{2})\b|['’](?:s|S|re|ll|ve|d|m)(?![\p{L}\p{N}])|[\p{L}\p{N}@#][\p{L}\p{M}\p{N}_]*(?:(?:[-‐‑.,:](?=\p{N})|[-‐‑&](?=\p{L})|['’](?!(?:s|S|re|ll|ve|d|m)(?![\p{L}\p{N}]))(?=\p{L}))[\p{L}\p{M}\p{N}_]+)*|''|``|\.{2,}|-{2,}|[^\s]/gu;

/** The tokens of `text` between two offsets, added to those `found` before. */
export function tokens(text: string, from = 0, to = text.length, found: Token[] = []): Token[] {
  for (let start = from; start < to; ) {
    const code = text.charCodeAt(start);
    if (code === BLANK || code === NEWLINE) {
      start++;
      continue;
    }
    let end = plainEnd(text, start, code);
    if (!end) {
      TOKEN.lastIndex = start;
      const m = TOKEN.exec(text);
      if (!m || m.index >= to) break;
      start = m.index;
      end = TOKEN.lastIndex;
    }
    const lexeme = lexemeAt(text, start, end);
    const { lower, kind, capital } = lexeme;
    found.push({
      start,
      end: Math.min(to, end),
      lower,
      kind,
      capital,
      class: kind === 'word' ? 'noun' : kind,
      lexeme,
      quotation: null,
    });
    start = end;
  }
  return found;
}

const BLANK = 0x20;
const NEWLINE = 0x0a;
const STOP = 0x2e;
const LETTER = 1;
const MARK = 2;
/** What the codes up to that of ” are: letters of ASCII, and marks that are tokens whatever stands beside them. */
const KINDS = new Uint8Array('”'.charCodeAt(0) + 1);
for (const letter of 'abcdefghijklmnopqrstuvwxyz')
  for (const either of [letter, letter.toUpperCase()]) KINDS[either.charCodeAt(0)] = LETTER;
for (const mark of ',;:!?()[]“”"') KINDS[mark.charCodeAt(0)] = MARK;

/**
 * The end of the token at `start` where it is the most common of all: a single mark, or ASCII letters with a blank behind
 * them or behind the mark that follows. Else 0: then `TOKEN` tells, which takes several times as long.
 */
function plainEnd(text: string, start: number, code: number): number {
  const kind = KINDS[code];
  if (kind === MARK) return start + 1;
  if (code === STOP) return text.charCodeAt(start + 1) === STOP ? 0 : start + 1;
  if (kind !== LETTER) return 0;
  let end = start + 1;
  while (KINDS[text.charCodeAt(end)] === LETTER) end++;
  const behind = text.charCodeAt(end);
  if (behind === BLANK || behind === NEWLINE || end === text.length) return end;
  if (behind !== STOP && KINDS[behind] !== MARK) return 0;
  const next = text.charCodeAt(end + 1);
  const parted = next === BLANK || next === NEWLINE || end + 1 === text.length;
  // “J.” may open “J.F.K.”.
  return parted && end > start + 1 ? end : 0;
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(all: readonly Token[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
