/** Paragraphs shorter than this are labels, teasers and captions; characters. */
const PARAGRAPH = 60;
/** Prose from which a page without any description of itself may be an article: six or seven lines of a column. */
const PROSE = 500;
/** No more prose than this is looked at, in characters: what names an event stands well before it. */
const MOST = 10_000;

/** What the cheap look at a page found: that it may be an article, and the text to judge it by. */
export interface Look {
  /** What speaks for an article; counted on the diagnostics page. */
  readonly reason: 'description' | 'paragraphs' | 'text';
  /** Title and prose, as it stands in the markup. */
  readonly text: string;
  /** Tells one article of a single-page site from another. */
  readonly mark: string;
}

/**
 * Whether a document may be an article: null where it is surely none. Runs on every page, so it reads no layout, parses
 * nothing, and touches few kinds of the browser's objects: each costs when it is first touched.
 */
export function look(document: Document): Look | null {
  const paragraphs = document.getElementsByTagName('p');
  let prose = '';
  // By number: the first use of an iterator costs more than the whole loop.
  for (let i = 0; i < paragraphs.length && prose.length < MOST; i++) {
    const words = paragraphs[i]?.textContent ?? '';
    if (words.length >= PARAGRAPH) prose += `${words}\n`;
  }
  const reason = prose.length >= PROSE ? 'paragraphs' : withoutParagraphs(document);
  if (!reason) return null;
  // Sites that set their paragraphs in plain containers: all the text there is, scripts included.
  if (reason !== 'paragraphs') prose = (document.body?.textContent ?? '').slice(0, 2 * MOST);
  if (prose.length < PROSE) return null;
  const { title } = document;
  const text = `${title}\n${prose}`;
  return { reason, text, mark: text.slice(0, title.length + 300) };
}

/** What speaks for an article in a page that has no paragraphs of prose. */
function withoutParagraphs(document: Document): Look['reason'] | null {
  if (isDescribed(document)) return 'description';
  return document.getElementsByTagName('h1').length > 0 ? 'text' : null;
}

/** Whether the page calls itself an article: Open Graph, JSON-LD or microdata. */
function isDescribed(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type && /article/i.test(type)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"@type"\s*:\s*\[?[^\]}]{0,80}(?:Article|Posting|Report)"/.test(script.textContent)) return true;
  }
  return document.querySelector('[itemprop="articleBody"],[itemtype$="Article"]') !== null;
}
