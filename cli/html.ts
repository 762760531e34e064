import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Article, ArticleFacts } from '@/engine/article/article';
import { readArticle } from '@/page/read/read-article';

/** Reads the article of a saved page, with the same reader as the extension; facts that are given go before the page's. */
export function articleFromHtml(html: string, facts: ArticleFacts = {}): Article {
  // parse5 mends the markup as a browser does (what is left open, misplaced or left out); linkedom makes the document.
  const { document } = parseHTML(serialize(parse(html)));
  const { article } = readArticle(document as unknown as Document, { url: facts.url ?? null });
  return {
    ...article,
    title: facts.title ?? article.title,
    outlet: facts.outlet ?? article.outlet,
    url: facts.url ?? article.url,
    published: facts.published ?? article.published,
    language: facts.language ?? article.language,
  };
}
