import { stemmer } from 'stemmer';
import { rarity } from '@/engine/text/frequency';
import { verbForm } from '@/engine/text/verb-forms';

/** A word that tells something of its sentence's matter: its stem, and how much it tells (0..1). */
interface TellingWord {
  readonly stem: string;
  readonly weight: number;
}

/** Words commoner than this (“people”, “make”) tell nothing of a sentence's matter. */
const TELLING = 0.12;
/** Words kept; an article has a few hundred. Beyond it the memory starts anew. */
const KEPT = 20_000;
const known = new Map<string, TellingWord | null>();

/** What a lower-case word tells; null for common words. Remembered, as stemming costs more than all else done with a word. */
export function tellingWord(lower: string): TellingWord | null {
  let word = known.get(lower);
  if (word === undefined) {
    const weight = rarity(lower);
    word = weight < TELLING ? null : { stem: stemOf(lower), weight };
    if (known.size >= KEPT) known.clear();
    known.set(lower, word);
  }
  return word;
}

/** Stem of a word: verb forms by their base, irregular ones included. */
export const stemOf = (lower: string): string => stemmer(verbForm(lower)?.base ?? lower);
