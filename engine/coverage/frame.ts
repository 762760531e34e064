import type { Article, Block } from '@/engine/article/article';
import type { Statement } from '@/engine/statements/statement';
import { sentences } from '@/engine/text/sentences';
import { overlaps, type Span } from '@/engine/text/span';
import { tokens } from '@/engine/text/tokens';

/**
 * The least that a statement may be shown with: reported speech with its sentence, a partial quote with all from its
 * speaker or cue to the end of what is reported.
 * A few quoted words without their clause can say the opposite of what was said (“… does not think it ‘necessary to resign’”).
 * Null where the statement stands alone: whole quoted sentences, claims, denials, context.
 */
export function frameOf(article: Article, statement: Statement): Span | null {
  if (statement.kind === 'indirect') return sentencesAround(article, statement);
  if (statement.quoteType !== 'partial') return null;
  const paragraph = article.blocks.find((b) => b.start <= statement.start && statement.start < b.end);
  let { start, end } = statement;
  for (const part of [statement.report, statement.cue, statement.speaker]) {
    // A speaker or cue in another paragraph would pull in everything between.
    if (!part || (paragraph && (part.start < paragraph.start || part.end > paragraph.end))) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  // A mark or full stop that closes the sentence belongs to it.
  const tail = /^["”’»“.!?…,]+/.exec(article.text.slice(end, paragraph?.end ?? end))?.[0] ?? '';
  return { start, end: end + tail.length };
}

/** Whether `at` lies inside a sentence, so that words before it are cut off. */
export function cutsSentence(article: Article, at: number): boolean {
  const block = article.blocks.find((b) => b.start <= at && at < b.end);
  const before = article.text.slice(block?.start ?? 0, at).trimEnd();
  return before !== '' && !/[.!?…]["”’»)]*$|^["“‘«„(]+$/.test(before);
}

/** The whole of the sentences that a span lies in. */
export function sentencesAround(article: Article, span: Span): Span {
  const block = article.blocks.find((b) => b.start <= span.start && span.start < b.end);
  if (!block) return span;
  const around = sentencesOf(article.text, block).filter((sentence) => overlaps(sentence, span));
  return {
    start: Math.min(span.start, around[0]?.start ?? span.start),
    end: Math.max(span.end, around.at(-1)?.end ?? span.end),
  };
}

/** Asked for again and again of one block, which may be a whole article: parted once. */
const parted = new WeakMap<Block, readonly Span[]>();

function sentencesOf(text: string, block: Block): readonly Span[] {
  const known = parted.get(block);
  if (known) return known;
  const words = tokens(text, block.start, block.end);
  const found = sentences(text, words, 0, words.length);
  parted.set(block, found);
  return found;
}
