import type { PageFacts } from './facts';
import { withoutFragment } from './facts';
import type { ProseWeights } from './prose-weight';

/** Share of a container's prose that one part of it must hold to be taken for the article alone. */
const NEARLY_ALL = 0.8;
/** Share of the page's prose above which an element that calls itself an article is one, not a teaser. */
const AN_ARTICLE = 0.12;
/** Where the part that calls itself the article's body holds this share of the article's prose, it is all of it. */
const BODY = 0.85;

const NAMED_BODY =
  '[itemprop~="articleBody"],[property~="articleBody"],[class*="article-body"],[class*="articleBody"],[class*="article__body"],[class*="article_body"],[class*="article__text"],[class*="article-text"],[class*="article-content"],[class*="article__content"],[class*="story-body"],[class*="story__body"],[class*="storyBody"],[class*="entry-content"],[class*="post-content"],[class*="post__content"],[class*="post-body"],[class*="news-text"],[class*="news__text"],[id*="article-body"],[id*="articleBody"],[id*="article-content"],[id*="story-body"]';

/**
 * Finds the element that holds the article's text, or null where the document holds no prose.
 *
 *     body 100 %                                    what calls itself an article goes first: the one that the heading
 *     ├─ main 96 %                                  or the address belongs to; then its own body. Without such a name,
 *     │  ├─ article 90 % ──► div.article-body 88 %  down from body as long as one child holds nearly all.
 *     │  └─ article 4 % (another story)
 *     └─ div.sidebar (passed over)
 */
export function findRoot(
  body: Element,
  facts: PageFacts,
  weights: ProseWeights,
  address: string | null,
): Element | null {
  const total = weights.of(body);
  if (total === 0) return null;
  const articles = outermost(body.querySelectorAll('article,[role="article"],[itemprop~="articleBody"]')).filter(
    (one) => weights.of(one) >= total * AN_ARTICLE,
  );
  let start = body;
  if (articles.length > 0 && !facts.live) {
    const own = belonging(articles, facts, address);
    // Posts of one page under one heading (a live blog that doesn't say so) are read together: see `isOtherStory`.
    if (own) start = own;
  }
  if (start === body) {
    const main = body.querySelector('main,[role="main"]');
    if (main && weights.of(main) >= total * NEARLY_ALL) start = main;
  }
  start = bodyOf(start, weights) ?? start;
  return start.localName === 'body' || start.localName === 'main' ? descend(start, weights) : start;
}

function outermost(elements: Iterable<Element>): Element[] {
  const found: Element[] = [];
  for (const element of elements) if (!found.some((one) => one.contains(element))) found.push(element);
  return found;
}

/** Of several articles, the one this page is about: by its heading, then by its address, then the first of a series. */
function belonging(articles: readonly Element[], facts: PageFacts, address: string | null): Element | null {
  if (articles.length === 1) return articles[0] as Element;
  const byAddress = articles.find((one) => namesAddress(one, address) || namesAddress(one.parentElement, address));
  if (byAddress) return byAddress;
  const { heading } = facts;
  const byHeading = heading && articles.find((one) => one.contains(heading));
  if (byHeading) return byHeading;
  // Each with a heading of its own, and the page's heading in none: a series of stories, of which the first is meant.
  const headed = articles.filter((one) => one.querySelector('h1'));
  return headed.length > 1 ? (headed[0] as Element) : null;
}

/** Attributes in which sites that load one story after another keep each story's own address. */
const ADDRESS_ATTRIBUTES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical',
  'data-link',
  'itemid',
  'about',
  'resource',
];

function namesAddress(element: Element | null, address: string | null): boolean {
  if (!element || !address) return false;
  return ADDRESS_ATTRIBUTES.some((name) => {
    const value = element.getAttribute(name);
    if (!value) return false;
    try {
      const [a, b] = [new URL(value, address), new URL(address)];
      return a.pathname !== '/' && withoutFragment(a.pathname) === withoutFragment(b.pathname);
    } catch {
      return false;
    }
  });
}

/** The element inside `element` that names itself the article's body and holds nearly all of its prose. */
function bodyOf(element: Element, weights: ProseWeights): Element | null {
  const least = weights.of(element) * BODY;
  let found: Element | null = null;
  for (const one of element.querySelectorAll(NAMED_BODY)) if (weights.of(one) >= least) found = one;
  return found;
}

function descend(start: Element, weights: ProseWeights): Element {
  let root = start;
  for (;;) {
    const least = weights.of(root) * NEARLY_ALL;
    const next = [...root.children].find((child) => child.localName !== 'p' && weights.of(child) >= least);
    if (!next || next.localName === 'p') return root;
    root = next;
  }
}
