import { KNOWN_WORDS, wordRank } from '@/engine/text/frequency';

/** Words an average news article runs to; what rarity counts in. */
const ARTICLE = 400;
/** Zipf's law for English: the word of rank r is about 0.1 / r of all running words. */
const ZIPF = 0.1;

/**
 * How much it tells that an article has the word: minus the logarithm of the share of news articles that have it.
 * `the` 0, `summit` 3.2, a word outside the table 7.3. From the package's table alone, so that it means the same in every
 * collection; articles are counted, not running words, as detection asks whether a word stands in a text at all.
 */
export function rarityAmongArticles(word: string): number {
  const rank = (wordRank(word) ?? 2 * KNOWN_WORDS - 1) + 1;
  return -Math.log(1 - Math.exp((-ARTICLE * ZIPF) / rank));
}
