import { HIDDEN_MANNER, NEGATION_WORDS, OPPOSITES } from '@/data/negation-words';
import type { Word } from './words';

/** What a word does to the polarity of a passage. */
export interface Polarity {
  /** It turns a statement into its opposite (“not”, “never”). */
  readonly negates: boolean;
  /** “unable”, “impossible”, “failed”: negative without a negation, so that polarity can't be told from “not” alone. */
  readonly negative: boolean;
  /** Words that say the contrary (“rose”: “fell”). */
  readonly contraries: ReadonlySet<string> | null;
  /** It says that something was done in secret or is only alleged. */
  readonly hides: boolean;
}

const opposites = new Map<string, Set<string>>();
for (const [x, y] of OPPOSITES) {
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const) {
    const known = opposites.get(from);
    if (known) known.add(to);
    else opposites.set(from, new Set([to]));
  }
}

const NEGATIVE = /^(?:un|im|in|dis)\p{L}{3,}(?:able|ible|ed|al)$|^(?:fail|lack|avoid|prevent|absen|reject|refut|only)/u;

/** Polarity of a lower-case word. */
export const polarityOf = (word: string): Polarity => ({
  negates: NEGATION_WORDS.has(word),
  negative: NEGATIVE.test(word),
  contraries: opposites.get(word) ?? null,
  hides: HIDDEN_MANNER.has(word),
});

export const isNegation = (word: Word): boolean => word.lexeme.polarity.negates;

export const isNegativeByForm = (word: Word): boolean => word.lexeme.polarity.negative;

/** Calls `found` with each word of a, by index, whose contrary stands in b, until it answers true. */
export function someOpposites(
  a: readonly Word[],
  b: readonly Word[],
  found: (i: number, j: number) => boolean,
): boolean {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as Word;
    const { contraries } = x.lexeme.polarity;
    if (!contraries || has(b, x.key)) continue;
    for (let j = 0; j < b.length; j++) {
      const y = b[j] as Word;
      if (contraries.has(y.lower) && !has(a, y.key) && found(i, j)) return true;
    }
  }
  return false;
}

const has = (words: readonly Word[], key: string): boolean => words.some((word) => word.key === key);
