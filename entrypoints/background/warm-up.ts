import { rarityAmongArticles } from '@/engine/detect/reading/rarity';
import { languageOf } from '@/engine/text/language';

/**
 * Has the engine build the tables in which detection looks words up: done while a background that has just woken waits for a page to be
 * read by the page's own process, they cost the reader nothing. The word vectors are left packed until a page is held against a dossier.
 */
export function warmUp(): void {
  languageOf('the');
  rarityAmongArticles('the');
}
