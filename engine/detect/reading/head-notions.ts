import { notionsAt } from './notions';
import type { Reading } from './reading';

const notionsOf = (words: readonly string[], language: string): ReadonlySet<number> =>
  new Set(words.flatMap((_, at) => notionsAt(words, at, language)));

/** The notions of news in the title and first sentence of a text. */
export const headlineNotions = (page: Reading): ReadonlySet<number> =>
  notionsOf(page.head.slice(0, page.headline), page.language);

/** The same with the second sentence: where a text without a title has its title as the first. */
export const headNotions = (page: Reading): ReadonlySet<number> => notionsOf(page.head, page.language);
