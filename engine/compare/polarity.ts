import { HIDDEN_MANNER, NEGATION_WORDS, OPPOSITES } from '@/data/negation-words';
import type { Word } from './words';

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

export const isNegation = (word: Word): boolean => NEGATION_WORDS.has(word.lower);

export const isNegated = (words: readonly Word[]): boolean => words.some(isNegation);

/** Whether one word says the contrary of the other (“rose”, “fell”). */
export const areOpposites = (x: Word, y: Word): boolean => opposites.get(x.lower)?.has(y.lower) ?? false;

export const hasOpposite = (word: Word): boolean => opposites.has(word.lower);

/** A word of a, without a partner, whose opposite stands without a partner in b; or null. */
export function findOpposites(a: readonly Word[], b: readonly Word[]): readonly [Word, Word] | null {
  for (const x of a) {
    const contrary = opposites.get(x.lower);
    if (!contrary) continue;
    const y = b.find((word) => contrary.has(word.lower));
    if (y && !a.some((word) => word.key === y.key) && !b.some((word) => word.key === x.key)) return [x, y];
  }
  return null;
}

/** One passage says that it was done in secret or is only alleged, the other does not. */
export const mannerDiffers = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.some((word) => HIDDEN_MANNER.has(word.lower)) !== b.some((word) => HIDDEN_MANNER.has(word.lower));
