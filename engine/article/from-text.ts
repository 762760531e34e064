import type { Article, ArticleFacts, Block } from './article';

/**
 * Reads an article from plain text, paragraphs as they stand (parted by line breaks).
 * The text is kept unchanged, so that offsets compare.
 */
export function articleFromText(text: string, facts: ArticleFacts = {}): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim()) blocks.push({ start: line.index, end: line.index + line[0].length, kind: 'paragraph' });
  }
  return {
    title: facts.title ?? null,
    outlet: facts.outlet ?? null,
    url: facts.url ?? null,
    published: facts.published ?? null,
    language: facts.language ?? null,
    text,
    blocks,
  };
}
