import { NEGATIONS_BY_LANGUAGE } from '@/data/negation-words';
import { fold } from '@/engine/text/fold';
import { notionsAt, notionsIn } from './notions';
import type { Reading } from './reading';

const notionsOf = (words: readonly string[], language: string): ReadonlySet<number> =>
  new Set(words.flatMap((_, at) => notionsAt(words, at, language)));

/** The notions of news in the title and first sentence of a text. */
export const headlineNotions = (page: Reading): ReadonlySet<number> =>
  notionsOf(page.head.slice(0, page.headline), page.language);

/** The same with the second sentence: where a text without a title has its title as the first. */
export const headNotions = (page: Reading): ReadonlySet<number> => notionsOf(page.head, page.language);

/** Whether a text begins with a denial, and with a negation. */
export function deniesInHead(page: Reading): boolean {
  const denial = notionsIn('denial', 'en')[0];
  return headlineNotions(page).has(denial as number);
}

export function negatesInHead(page: Reading): boolean {
  const words = (NEGATIONS_BY_LANGUAGE[page.language]?.split(' ') ?? []).map(fold);
  return page.head.slice(0, page.headline).some((word) => words.includes(word));
}
