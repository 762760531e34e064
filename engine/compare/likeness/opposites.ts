import type { Word } from '../words/words';

/** “unable”, “impossible”: negative without a negation. */
export const isNegativeByForm = (word: Word): boolean => word.lexeme.polarity.negative && !word.negates;

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
