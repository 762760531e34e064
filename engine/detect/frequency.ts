import table from '@/data/word-frequency.json';

let ranks: Map<string, number> | undefined;

/** Words an average news article runs to; what `rarity` counts in. */
const ARTICLE = 400;
/** Zipf's law for English: the word of rank r is about 0.1 / r of all running words. */
const ZIPF = 0.1;

/** How many words the table knows. */
export const KNOWN_WORDS = 30000;

/**
 * Rank of a lower-case English word by frequency in news, from 1 (`the`); `undefined` for words beyond the table.
 * Made on first use: 30,000 entries cost about 5 ms.
 */
export function frequencyRank(word: string): number | undefined {
  ranks ??= new Map(table.words.split(' ').map((w, i) => [w, i + 1]));
  return ranks.get(word);
}

/**
 * How much it tells that a text has the word: minus the logarithm of the share of news articles that have it.
 * `the` 0, `summit` 3.2, a word outside the table 7.5. From the table alone, so it means the same in every collection.
 */
export function rarity(word: string): number {
  return rarityOfRank(frequencyRank(word) ?? 2 * KNOWN_WORDS);
}

export const rarityOfRank = (rank: number): number => -Math.log(1 - Math.exp((-ARTICLE * ZIPF) / rank));
