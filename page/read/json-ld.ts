/** What a page's JSON-LD says of one article. Every field is as the page gives it, or null. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly live: boolean;
}

/** schema.org's Article and its kinds: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report … */
const ARTICLE = /(?:Article|Posting|Report|Reportage)$/;
/** Longest block that is parsed: products and recipes of some shops run to megabytes. */
const LONGEST = 500_000;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);
/** A name or an address, given as a string or as an object that holds it. */
const named = (value: unknown, key: string): string | null => {
  const first = list(value)[0];
  return string(isObject(first) ? first[key] : first);
};

/** The articles that a document's JSON-LD describes. Broken blocks are passed over. */
export function linkedArticles(document: Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST || !/Article|Posting|Report/.test(text)) continue;
    let value: unknown;
    try {
      // Some sites wrap it in CDATA or a comment, or leave line breaks inside strings, which JSON forbids.
      value = JSON.parse(
        text
          .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '')
          .replace(/[\n\r\t]/g, ' '),
      );
    } catch {
      continue;
    }
    collect(value, found, 0);
  }
  return found;
}

function collect(value: unknown, found: LinkedArticle[], depth: number): void {
  if (depth > 4) return;
  for (const node of list(value)) {
    if (!isObject(node)) continue;
    const types = list(node['@type']).filter((type) => typeof type === 'string');
    if (types.some((type) => ARTICLE.test(type))) {
      found.push({
        headline: string(node.headline) ?? string(node.name),
        published: string(node.datePublished) ?? string(node.dateCreated),
        publisher: named(node.publisher, 'name'),
        language: named(node.inLanguage, 'alternateName') ?? string(node.inLanguage),
        url: string(node.url) ?? named(node.mainEntityOfPage, '@id') ?? string(node['@id']),
        live: types.includes('LiveBlogPosting'),
      });
    }
    for (const inner of [node['@graph'], node.mainEntity, node.mainEntityOfPage, node.itemListElement, node.item]) {
      if (inner !== undefined) collect(inner, found, depth + 1);
    }
  }
}
