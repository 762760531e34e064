import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Article, ArticleFacts } from '@/engine/article/article';
import { articleFromText } from '@/engine/article/from-text';
import { decode } from './decode';
import { Failure } from './failure';

/** An article given as an object of NDJSON. */
interface ArticleInput extends ArticleFacts {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
}

const facts = ['title', 'outlet', 'url', 'published', 'language'] as const;

/** The article of an NDJSON object; `text` is kept unchanged. `named` is what the object is called in a message. */
export async function articleOf(input: unknown, named = 'the article'): Promise<Article> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Failure(`${named} is not an object: give {text, …} or {html, …}`);
  const given = input as ArticleInput;
  for (const name of [...facts, 'text', 'html'] as const) {
    const value: unknown = given[name];
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw new Failure(`"${name}" of ${named} is ${JSON.stringify(value)}: give a text or leave it out`);
  }
  if (typeof given.text === 'string') return articleFromText(given.text, given);
  if (typeof given.html !== 'string')
    throw new Failure(`neither "text" nor "html" of ${named} is given: give one of them`);
  // linkedom is loaded for pages only.
  const { articleFromHtml } = await import('./html');
  return articleFromHtml(given.html, given);
}

/** The article of a FILE argument: .html, .htm, .txt or `-` for standard input. Its id is the file's name. */
export async function articleOfFile(file: string): Promise<Article & { id: string }> {
  if (file !== '-' && !/\.(?:html?|txt)$/i.test(file))
    throw new Failure(`cannot read ${file}: give a .html, .htm or .txt file, or - for standard input`);
  const content = decode(readBytes(file === '-' ? 0 : file));
  if (content.includes('\0')) throw new Failure(`cannot read ${file}: it is no text`);
  const html = /\.html?$/i.test(file) || (file === '-' && /^\s*<(?:!doctype|html|\?xml|!--)/i.test(content));
  const article = await articleOf(html ? { html: content } : { text: content }, file);
  if (!article.text.trim())
    throw new Failure(
      `no article is found in ${file === '-' ? 'standard input' : file}: save the page with its text, or give the text as .txt`,
    );
  return { ...article, id: path.basename(file) };
}

function readBytes(file: string | 0): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file === 0 ? 'standard input' : file, error as NodeJS.ErrnoException);
  }
}

/** What a person can do about a file that can't be read. */
function unreadable(file: string, { code, message }: NodeJS.ErrnoException): Failure {
  const why: Record<string, string> = {
    ENOENT: 'there is no such file: check the path',
    EISDIR: 'it is a folder: give a file',
    EACCES: 'access is denied: check its permissions',
  };
  return new Failure(`cannot read ${file}: ${why[code ?? ''] ?? message}`);
}

/** The text of a file that is no article: a dossier, a review. */
export const textOfFile = (file: string): string => decode(readBytes(file));

/**
 * Answers NDJSON on standard input, one object a line. A bad line is reported with its number on standard error,
 * answered with `{"id", "error"}`, and the run goes on. An answer that is undefined prints nothing. Returns the exit status.
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
      const row = objectOf(line);
      id = row.id ?? null;
      out = await answer(row);
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

function objectOf(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Failure(`not JSON (${(error as Error).message}): give one JSON object a line`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure(`${JSON.stringify(value)?.slice(0, 40)} is not a JSON object: give {…}`);
  return value as Record<string, unknown>;
}
