import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '@/engine/article/article';

const folder = 'test/pages/reader';

/** A page of our own with what its reader shall find: the blocks, one a line, and what the page says of itself. */
export interface Triple {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly blocks: string;
  readonly facts: Partial<Article>;
}

export const triples: readonly Triple[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = file.slice(0, -'.html'.length);
    const read = (ending: string) => readFileSync(`${folder}/${name}.${ending}`, 'utf8');
    const { url, ...facts } = JSON.parse(read('json'));
    return { name, url, html: read('html'), blocks: read('txt'), facts };
  });

/** Blocks of an article, one a line, each after its kind. */
export const blocksOf = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string =>
  blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}\n`).join('');
