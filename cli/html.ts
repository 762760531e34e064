import type { Article, ArticleFacts } from '@/engine/article/article';
import { articleFromText } from '@/engine/article/from-text';

/** Reads the article of a saved page, with the same reader as the extension. */
export function articleFromHtml(html: string, facts: ArticleFacts = {}): Article {
  return articleFromText(html.replace(/<[^>]+>/g, ' '), facts);
}
