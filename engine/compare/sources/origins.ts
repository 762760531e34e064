import type { Article } from '@/engine/article/article';
import { isReprint } from './reprint';

/** For each article the index of the first one whose text it mostly is: its own where it stands alone. */
export function originsOf(articles: readonly Pick<Article, 'text'>[]): number[] {
  const origins: number[] = [];
  for (const [i, article] of articles.entries()) {
    const first = articles.findIndex((other, k) => k < i && isReprint(other.text, article.text));
    origins.push(first < 0 ? i : (origins[first] as number));
  }
  return origins;
}
