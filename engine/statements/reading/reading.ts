import type { Article, Block } from '@/engine/article/article';
import { type QuotedRun, quotedRuns } from '@/engine/text/quotation-marks';
import { sentences } from '@/engine/text/sentences';
import type { Span } from '@/engine/text/span';
import { type Token, tokenAt, tokens } from '@/engine/text/tokens';
import { classify } from '@/engine/text/word-class';
import { type Quotation, quotationOf } from './quotation';

/** A sentence in its place. Its tokens are `first` up to but without `last` of the reading's. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly block: Block;
  /** Number of its paragraph, from 1; 0 in a heading. */
  readonly paragraph: number;
  /** Text of the section heading it stands under. */
  readonly heading: string | null;
}

/** What every rule family reads: an article with its sentences, words and quotations. Never changed once made. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Of headings, paragraphs, blockquotes and list items, in order; captions and furniture have none. */
  readonly sentences: readonly Sentence[];
  /** In order of their start; a quotation within a quotation follows the outer one. */
  readonly quotations: readonly Quotation[];
}

const SILENT = new Set<Block['kind']>(['caption', 'furniture']);

/** Reads an article's blocks into sentences, tokens and quotations. */
export function readArticle(article: Article): Reading {
  const { text } = article;
  const all: Token[] = [];
  const found: Sentence[] = [];
  const quotations: Quotation[] = [];
  let paragraph = 0;
  let heading: string | null = null;
  for (const block of article.blocks) {
    if (SILENT.has(block.kind)) continue;
    const title = block.kind === 'heading';
    if (title) heading = found.length ? text.slice(block.start, block.end).trim() : null;
    else paragraph++;
    const first = all.length;
    tokens(text, block.start, block.end, all);
    for (const { start, end, first: from, last } of sentences(text, all, first, all.length)) {
      classify(all, from, last);
      found.push({
        start,
        end,
        first: from,
        last,
        block,
        paragraph: title ? 0 : paragraph,
        heading: title ? null : heading,
      });
    }
    const runs = quotedRuns(text, block.start, block.end);
    for (const run of block.kind === 'blockquote' ? asQuotation(block, runs) : runs)
      quotations.push(quotationOf(text, behindLabel(text, run, block), block, paragraph, quotations.at(-1)));
  }
  return { article, text, tokens: all, sentences: found, quotations };
}

/** A block that a page sets as a quotation is one, with or without marks of its own. */
function asQuotation(block: Block, runs: readonly QuotedRun[]): readonly QuotedRun[] {
  const { start, end } = block;
  if (runs.some((run) => run.outer.start === start)) return runs;
  const whole: QuotedRun = { start, end, outer: { start, end }, depth: 0, closed: true, mark: '' };
  return [whole, ...runs.map((run) => ({ ...run, depth: run.depth + 1 }))];
}

/**
 * “LEE: We will …: in a transcript set as one long quotation, each line opens with a mark and a label. What is said begins
 * behind them.
 */
function behindLabel(text: string, run: QuotedRun, line: Span): QuotedRun {
  if (run.outer.start > line.start || run.outer.end < line.end) return run;
  const label = /^\p{Lu}[\p{Lu}\p{M}.'’ -]+:\s+/u.exec(text.slice(run.start, run.start + 60));
  const start = run.start + (label?.[0].length ?? 0);
  return label && start < run.end ? { ...run, start, outer: { start, end: run.outer.end } } : run;
}

/** Index of the sentence that holds `offset`, or of the first one behind it. */
export function sentenceAt(reading: Reading, offset: number): number {
  const { sentences: list } = reading;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Sentence).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the tokens that lie in a span, as [first, last). */
export function tokensIn(reading: Reading, span: Span): [number, number] {
  const first = tokenAt(reading.tokens, span.start);
  const last = tokenAt(reading.tokens, span.end);
  return [first, (reading.tokens[last]?.start ?? span.end) < span.end ? last + 1 : last];
}
