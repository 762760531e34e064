import type { Relation } from '../alignment';
import type { Word } from '../words/words';

/**
 * Share of its words' weight that a passage must have word for word from the other to count as a cut of it. Higher calls
 * true cuts with a retouched word reworded; lower calls a passage a cut although a name or verb in it was replaced.
 */
const CONTAINED = 0.8;
/** Words of the longer passage for one of the shorter, at least, and at least this many more: below, both are of one length. */
const LONGER = 1.3;
const MORE_WORDS = 3;

/** How two passages without a conflict relate. */
export function relationOf(textA: string, textB: string, a: readonly Word[], b: readonly Word[]): Relation {
  if (sameLetters(textA, textB)) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < LONGER * short.length || long.length < short.length + MORE_WORDS) return 'reworded';
  const given = new Set(long.map((word) => word.key));
  const weight = short.reduce((sum, word) => sum + word.weight, 0);
  const found = short.reduce((sum, word) => sum + (given.has(word.key) ? word.weight : 0), 0);
  if (found < CONTAINED * weight) return 'reworded';
  return short === a ? 'a-shorter' : 'b-shorter';
}

const MARKS = /[^\p{L}\p{N}]+/gu;
/** A text without what typography decides: marks, case, blanks, ligatures and widths of letters. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(MARKS, '');

/** Characters of the beginnings looked at first, as most pairs differ within them. */
const BEGINNING = 40;

function sameLetters(a: string, b: string): boolean {
  const [x, y] = [bare(a.slice(0, BEGINNING)), bare(b.slice(0, BEGINNING))];
  return (x.startsWith(y.slice(0, -1)) || y.startsWith(x.slice(0, -1))) && bare(a) === bare(b);
}

/** Whether a text says that words were left out or put in: “…” or brackets. */
export const marksChanges = (text: string): boolean => /…|\.\s?\.\s?\.|\[[^\]]*\]|\(…\)/.test(text);
