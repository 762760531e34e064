import { rarityAmongArticles } from '@/engine/detect/reading/rarity';
import { languageOf } from '@/engine/text/language';
import { wordVector } from '@/engine/text/word-vectors';

/**
 * Has the engine build the tables in which it looks words up, some 20 ms in a background that has just woken: done while it waits for
 * a page to be read by the page's own process, they cost the reader nothing.
 */
export function warmUp(): void {
  languageOf('the');
  rarityAmongArticles('the');
  wordVector('the');
}
