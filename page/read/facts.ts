import type { ArticleFacts } from '@/engine/article/article';
import { dateInAddress, isoDate } from './dates';
import { type LinkedArticle, linkedArticles } from './json-ld';

/** What a page says of its article beside the text. */
export interface PageFacts extends Required<ArticleFacts> {
  readonly canonical: string | null;
  /** The heading that names the article. */
  readonly heading: Element | null;
  /** The page says that it is a live blog: all its posts are one article. */
  readonly live: boolean;
}

/** Finds title, outlet, address, date and language. What the page does not say is null. */
export function readFacts(document: Document, address: string | null): PageFacts {
  const meta = metaOf(document);
  const canonical = absolute(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    address,
  );
  const named = clean(meta('og:title') ?? meta('twitter:title') ?? document.querySelector('title')?.textContent);
  const heading = headingOf(document, named);
  const title = clean(heading?.textContent) ?? (named && withoutSite(named, clean(meta('og:site_name'))));
  const linked = linkedOf(linkedArticles(document), title, [address, canonical]);
  return {
    title: title ?? linked?.headline ?? null,
    outlet: clean(meta('og:site_name') ?? linked?.publisher ?? meta('publisher') ?? meta('application-name')),
    url: canonical ?? (address && withoutFragment(address)),
    canonical,
    published: published(document, meta, linked, heading) ?? dateInAddress(address),
    language: language(document, meta, linked),
    heading,
    live: linked?.live ?? document.querySelector('[itemtype$="LiveBlogPosting"]') !== null,
  };
}

type Meta = (name: string) => string | null;

function metaOf(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return (name) => values.get(name) ?? null;
}

const clean = (text: string | null | undefined): string | null =>
  text
    ?.replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u00ad\u200b]/g, '')
    .trim() || null;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the words of `a` that `b` has, 0..1. */
function shared(a: string, b: string): number {
  const words = wordsOf(a);
  const others = wordsOf(b);
  let both = 0;
  for (const word of words) if (others.has(word)) both++;
  return words.size === 0 ? 0 : both / words.size;
}

/**
 * The first-level heading that the document's own title repeats; without such a title the first of some length. Below
 * half of the words in common it is the site's name or another story's heading.
 */
function headingOf(document: Document, named: string | null): Element | null {
  let best: Element | null = null;
  let score = 0.5;
  for (const heading of document.getElementsByTagName('h1')) {
    const text = clean(heading.textContent);
    if (!text) continue;
    const fit = named === null ? (text.length >= 15 ? 1 : 0) : shared(text, named);
    // A short heading may be the site's name, which the title ends with: a longer one goes before it.
    const weight = fit * Math.min(1, 0.5 + text.length / 60);
    if (weight > score - (best ? 0 : 0.001)) [best, score] = [heading, weight];
  }
  return best;
}

/** “Title - Site”, “Title | Section | Site” without what follows the title, where the page names its site. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—·»-]\s+/);
  if (parts.length > 1 && site && shared(parts.at(-1) as string, site) >= 0.5) return parts.slice(0, -1).join(' - ');
  return title;
}

/** The description of this page's article: that of its address, else the first whose headline is not another's. */
function linkedOf(articles: readonly LinkedArticle[], title: string | null, addresses: readonly (string | null)[]) {
  const paths = addresses.map((one) => one && path(one));
  return (
    articles.find((one) => one.url && paths.includes(path(one.url))) ??
    articles.find(
      (one) => !one.headline || !title || Math.max(shared(one.headline, title), shared(title, one.headline)) >= 0.3,
    ) ??
    null
  );
}

const path = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

export const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

function absolute(href: string | null | undefined, base: string | null): string | null {
  if (!href?.trim()) return null;
  try {
    const url = new URL(href.trim(), base ?? undefined);
    return /^https?:$/.test(url.protocol) ? withoutFragment(url.href) : null;
  } catch {
    return null;
  }
}

function published(
  document: Document,
  meta: Meta,
  linked: LinkedArticle | null,
  heading: Element | null,
): string | null {
  const names = [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
  ];
  const more = [
    'publishdate',
    'publish-date',
    'publication_date',
    'pubdate',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'date',
  ];
  for (const value of [linked?.published, ...names.map(meta), ...more.map(meta)]) {
    const date = value && isoDate(value);
    if (date) return date;
  }
  const scope = heading?.closest('article,main') ?? document;
  for (const element of scope.querySelectorAll('[itemprop="datePublished"],time[pubdate],time[datetime]')) {
    const date = isoDate(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
    );
    if (date) return date;
  }
  return null;
}

function language(document: Document, meta: Meta, linked: LinkedArticle | null): string | null {
  const tags = [document.documentElement?.getAttribute('lang'), document.documentElement?.getAttribute('xml:lang')];
  for (const tag of [...tags, meta('og:locale'), meta('content-language'), linked?.language]) {
    const primary = tag
      ?.trim()
      .match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0]
      .toLowerCase();
    if (primary) return primary;
  }
  return null;
}
