import frequency from '@/data/word-frequency.json';

/** Number of words the table knows. */
export const KNOWN_WORDS = 30_000;

/** Endings that English writes onto a word; the table knows the word alone. */
const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/;
const IRREGULAR: Record<string, string> = { "can't": 'can', "won't": 'will', "shan't": 'shall' };

/** Frequent words that the table lacks or has too far down, as it was made without single letters and final stops. */
const ADDED: Record<string, number> = { a: 5, i: 25, mr: 60, mrs: 600, ms: 600, dr: 700, st: 500 };
/** Any other single letter: a rest of a name or an abbreviation. */
const LETTER_RANK = 200;

let ranks: Map<string, number> | null = null;

/** Built when first asked for: splitting the table takes a few milliseconds, which a page without coverage never pays. */
function table(): Map<string, number> {
  if (!ranks) {
    ranks = new Map();
    for (const word of frequency.words.split(' ')) ranks.set(word, ranks.size);
  }
  return ranks;
}

/**
 * Place of a lower-case word in English news by frequency, 0 for the most frequent (“the”); null where the table
 * does not know it. Contractions count as their verb (“don't” as “do”), possessives as their word.
 */
export function wordRank(word: string): number | null {
  const known = table();
  const plain = word.replaceAll('’', "'");
  const found = ADDED[plain] ?? known.get(plain) ?? known.get(IRREGULAR[plain] ?? plain.replace(CLITIC, ''));
  return found ?? (plain.length === 1 ? LETTER_RANK : null);
}

const SPREAD = Math.log1p(KNOWN_WORDS / 10);

/**
 * How much a lower-case word tells about its text: 0 for “the”, about 0.3 for “school”, 1 for a word beyond the table.
 * The logarithm of the rank, as frequency falls with rank by Zipf's law; the first ten words are nearly alike.
 */
export function rarity(word: string): number {
  return Math.log1p((wordRank(word) ?? KNOWN_WORDS) / 10) / SPREAD;
}
