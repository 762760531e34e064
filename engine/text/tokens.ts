import type { Span } from './span';
import type { WordClass } from './word-class';

/** A word, number or mark of a text, in the order of the text. Blanks are no tokens. */
export interface Token extends Span {
  /** As written, lower case, typographic apostrophes as `'`. */
  readonly lower: string;
  /** `word` has a letter, `number` a digit and no letter, `mark` neither. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Written with a capital first letter (of a word). */
  readonly capital: boolean;
  /** Most likely class in its sentence; set once, by `classify`. */
  class: WordClass;
}

// In order: abbreviations with inner stops (U.S., a.m.), host names, words with inner hyphens and apostrophes
// (ending before 's, 're, 'll, 've, 'd, 'm, which are words of their own), those endings, numbers, runs of one mark.
const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L})|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|info|[a-z]{2}\.[a-z]{2})\b|['’](?:s|S|re|ll|ve|d|m)(?![\p{L}\p{N}])|[\p{L}\p{N}@#][\p{L}\p{M}\p{N}_]*(?:(?:[-‐‑.,:](?=\p{N})|[-‐‑&](?=\p{L})|['’](?!(?:s|S|re|ll|ve|d|m)(?![\p{L}\p{N}]))(?=\p{L}))[\p{L}\p{M}\p{N}_]+)*|''|``|\.{2,}|-{2,}|[^\s]/gu;

/** The tokens of `text` between two offsets. */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = from;
  for (let m = TOKEN.exec(text); m && m.index < to; m = TOKEN.exec(text)) {
    const written = m[0];
    const start = m.index;
    const end = Math.min(to, start + written.length);
    const small = written.toLowerCase();
    const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
    const code = small.charCodeAt(0);
    const ascii = code >= 97 && code <= 122;
    const kind = ascii || /\p{L}/u.test(written) ? 'word' : /\p{N}/u.test(written) ? 'number' : 'mark';
    const first = written.charAt(0);
    const capital = kind === 'word' && first !== first.toLowerCase();
    found.push({ start, end, lower, kind, capital, class: kind === 'word' ? 'noun' : kind });
  }
  return found;
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
