import type { Article } from '@/engine/article/article';
import type { Span } from '@/engine/text/span';

/** Longer passages are named by their first and last words: addresses have limits, and pages differ in small things. */
const longestWhole = 200;
const edgeWords = 5;
const contextWords = 4;

/**
 * Address of a passage in a source: with a text fragment where the article's address is known (the browser scrolls to
 * the words and marks them), the host's front page where only the host is, else null.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkTo(
  source: Pick<Article, 'text' | 'blocks' | 'url'> & { host: string | null },
  passage: Span,
): string | null {
  if (source.url === null) return source.host === null ? null : `https://${source.host}/`;
  const [address = '', fragment = ''] = source.url.split('#', 2);
  return `${address}#${fragment.split(':~:')[0]}:~:text=${directive(source, passage)}`;
}

/** `[prefix-,]start[,end][,-suffix]`, each part encoded. */
function directive(source: Pick<Article, 'text' | 'blocks'>, passage: Span): string {
  const { text } = source;
  const exact = text.slice(passage.start, passage.end).trim();
  const start = text.indexOf(exact, passage.start);
  const end = start + exact.length;
  const block = source.blocks.find((b) => b.start <= start && start < b.end) ?? { start: 0, end: text.length };
  const whole = exact.length <= longestWhole && end <= block.end;
  const words = exact.split(/\s+/);
  const range =
    whole || words.length <= 2 * edgeWords ? [exact] : [words.slice(0, edgeWords), words.slice(-edgeWords)].map(join);
  const parts = range.map(encode);
  if (occurrences(text, range[0] ?? '') > 1) {
    const before = text.slice(block.start, start).split(/\s+/).filter(Boolean).slice(-contextWords);
    if (before.length) parts.unshift(`${encode(join(before))}-`);
    const after = text.slice(end, block.end).split(/\s+/).filter(Boolean).slice(0, contextWords);
    if (after.length && whole) parts.push(`-${encode(join(after))}`);
  }
  return parts.join(',');
}

const join = (words: readonly string[]) => words.join(' ');

/** A dash would be read as the mark of a prefix or suffix. White space of any kind matches one space. */
const encode = (text: string) => encodeURIComponent(text.replace(/\s+/g, ' ')).replaceAll('-', '%2D');

/** Browsers look for the words whatever their case. */
function occurrences(text: string, words: string): number {
  const fold = (s: string) => s.replace(/\s+/g, ' ').toLowerCase();
  return fold(text).split(fold(words)).length - 1;
}
