import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Article, ArticleFacts } from '@/engine/article/article';
import { articleFromText } from '@/engine/article/from-text';
import { Failure } from './failure';

/** An article given as an object of NDJSON. */
export interface ArticleInput extends ArticleFacts {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
}

/** The article of an NDJSON object; `text` is kept unchanged. */
export async function articleOf(input: ArticleInput): Promise<Article> {
  if (typeof input.text === 'string') return articleFromText(input.text, input);
  if (typeof input.html === 'string') {
    const { articleFromHtml } = await import('./html');
    return articleFromHtml(input.html, input);
  }
  throw new Failure('neither "text" nor "html" is given: give one of them');
}

/** The article of a FILE argument: .html, .htm, .txt or `-` for standard input. */
export async function articleOfFile(file: string): Promise<Article & { id: string }> {
  let content: string;
  try {
    content = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Failure(`cannot read ${file}: ${(error as Error).message}`);
  }
  const html = /\.html?$/i.test(file) || (file === '-' && /^\s*<(?:!doctype|html|\?xml)/i.test(content));
  return { ...(await articleOf(html ? { html: content } : { text: content })), id: path.basename(file) };
}

/**
 * Answers NDJSON on standard input, one object a line. A bad line is reported with its number on standard error,
 * answered with `{"id", "error"}`, and the run goes on. Returns the exit status.
 */
export async function eachLine(answer: (row: Record<string, unknown>) => unknown): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let id: unknown = null;
    let out: unknown;
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Failure('not a JSON object');
      id = (row as { id?: unknown }).id ?? null;
      out = await answer(row as Record<string, unknown>);
      if (out === undefined) continue;
    } catch (error) {
      status = 1;
      out = { id, error: (error as Error).message };
      console.error(`crossquote: line ${number}: ${(error as Error).message}`);
    }
    if (!process.stdout.write(`${JSON.stringify(out)}\n`))
      await new Promise((done) => process.stdout.once('drain', done));
  }
  return status;
}
