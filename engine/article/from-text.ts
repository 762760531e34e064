import { languageOf } from '@/engine/text/language';
import type { Article, ArticleFacts, Block } from './article';
import { furnitureKind, headingLike, metadataOf, sameLine } from './lines';

/**
 * Reads an article from plain text, paragraphs as they stand (parted by line breaks).
 * The text is kept unchanged, so that offsets compare. Lines at the top that are no prose (an address, a host name, a
 * day) and title lines give the facts that the caller does not know; they and lines like “Read also: …” hold no prose.
 */
export function articleFromText(text: string, facts: ArticleFacts = {}): Article {
  const lines = [...text.matchAll(/[^\n]+/g)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length, words: m[0].trim() }))
    .filter((line) => line.words);
  const found: { url?: string; outlet?: string; published?: string; title?: string } = {};
  const title = facts.title ?? null;
  let body = 0;
  const blocks: Block[] = lines.map(({ start, end, words }, i) => {
    const block = (kind: Block['kind']): Block => ({ start, end, kind });
    const metadata = body === 0 ? metadataOf(words) : null;
    if (metadata) {
      for (const [name, value] of Object.entries(metadata)) found[name as 'url'] ??= value;
      return block('furniture');
    }
    const known = title ?? found.title;
    if (body === 0 && known && sameLine(known, words))
      return block(lines.slice(0, i).some((line) => sameLine(line.words, words)) ? 'furniture' : 'heading');
    if (body === 0 && !known && lines.length > 1 && headingLike(words, 'title')) {
      found.title = words;
      return block('heading');
    }
    const furniture = furnitureKind(words);
    if (furniture) return block(furniture);
    const next = lines[i + 1]?.words;
    if (body > 0 && next && headingLike(words, 'section') && !headingLike(next, 'section')) return block('heading');
    body++;
    return block('paragraph');
  });
  return {
    title: title ?? found.title ?? null,
    outlet: facts.outlet ?? found.outlet ?? null,
    url: facts.url ?? found.url ?? null,
    published: facts.published ?? found.published ?? null,
    language: facts.language?.toLowerCase().split('-')[0] ?? languageOf(text),
    text,
    blocks,
  };
}
