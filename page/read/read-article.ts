import { readFacts, withoutFragment } from './facts';
import { weighProse } from './prose-weight';
import type { Reading } from './reading';
import { findRoot } from './root';
import { readProse } from './walk';

/**
 * Reads the article of a document: its prose in order, what the page says of it, and where each character stands.
 * Takes a browser's document or a parsed one (the command reads files with it); asks for no layout and changes nothing.
 * A document without prose gives an article with an empty text.
 * @param options.url address of the page; null for a file without one
 */
export function readArticle(document: Document, options: { readonly url: string | null }): Reading {
  const url = options.url && /^https?:/.test(options.url) ? withoutFragment(options.url) : null;
  const facts = readFacts(document, url);
  const body = document.body ?? document.documentElement;
  const kept = [...body.querySelectorAll('[itemprop~="articleBody"]')];
  if (facts.heading) kept.push(facts.heading);
  const weights = weighProse(body, kept);
  const root = findRoot(body, facts, weights, url) ?? body;
  const prose = readProse(root, facts, weights);
  const { title, outlet, published, language } = facts;
  return {
    article: { title, outlet, url: facts.url, published, language, text: prose.text, blocks: prose.blocks },
    canonical: facts.canonical,
    root,
    positions: prose.positions,
  };
}
