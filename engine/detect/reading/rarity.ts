import { KNOWN_WORDS, wordRank } from '@/engine/text/frequency';

/** Words an average news article runs to; what rarity counts in. */
const ARTICLE = 400;
/** Zipf's law for English: the word of rank r is about 0.1 / r of all running words. */
const ZIPF = 0.1;

/** A name that tells more than this stands in one article of some hundred and fifty. */
export const RARE_NAME = 5;

/** Words whose rarity is kept: the table strips endings before it looks a word up, which takes ten times as long. */
const KEPT = 50_000;
const kept = new Map<string, number>();

/**
 * How much it tells that an article has the word: minus the logarithm of the share of news articles that have it.
 * `the` 0, `summit` 3.2, a word outside the table 7.3. From the package's table alone, so that it means the same in every
 * collection; articles are counted, not running words, as detection asks whether a word stands in a text at all.
 */
export function rarityAmongArticles(word: string): number {
  let rarity = kept.get(word);
  if (rarity === undefined) {
    const rank = (wordRank(word) ?? 2 * KNOWN_WORDS - 1) + 1;
    rarity = -Math.log(1 - Math.exp((-ARTICLE * ZIPF) / rank));
    if (kept.size >= KEPT) kept.clear();
    kept.set(word, rarity);
  }
  return rarity;
}
