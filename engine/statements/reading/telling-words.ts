import { stemmer } from 'stemmer';
import { rarity } from '@/engine/text/frequency';
import { lexical } from '@/engine/text/lexeme';
import { verbForm } from '@/engine/text/verb-forms';

/** A word that tells something of its sentence's matter: its stem, and how much it tells (0..1). */
interface TellingWord {
  readonly stem: string;
  readonly weight: number;
}

/** Words commoner than this (“people”, “make”) tell nothing of a sentence's matter. */
const TELLING = 0.12;
/** What a word tells; null for common words. */
export const tellingWord = lexical((lower): TellingWord | null => {
  const weight = rarity(lower);
  return weight < TELLING ? null : { stem: stemOf(lower), weight };
});

/** Stem of a word: verb forms by their base, irregular ones included. */
export const stemOf = (lower: string): string => stemmer(verbForm(lower)?.base ?? lower);
