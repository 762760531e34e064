import { STOP_WORDS } from '@/data/stop-words';

/** Words looked at: a page's language shows in its first paragraphs. */
const SAMPLE = 400;
/** Least share of words that must be the language's stop words; running prose has 25 to 50 %. Lower takes names and lists for prose. */
const LEAST_SHARE = 0.12;

/** The language of a text as BCP 47 primary tag, told by its commonest small words; null where none is clear. */
export function languageOf(text: string): string | null {
  const words = (
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, SAMPLE);
  let best: string | null = null;
  let most = Math.max(2, LEAST_SHARE * words.length);
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    const own = new Set(list.split(' '));
    const count = words.reduce((n, word) => n + (own.has(word) ? 1 : 0), 0);
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
