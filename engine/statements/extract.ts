import type { Article } from '@/engine/article/article';
import type { ReadArticle } from './statement';

/** Finds the statements of an article, in the order of its text. */
export function extract(article: Article): ReadArticle {
  return { ...article, statements: [] };
}
