import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import type { readArticle } from '@/page/read/read-article';
import { markup } from '../page/read/random-markup';
import { blocksOf, triples } from '../page/read/triples';
import { at, inBothBrowsers } from './browsers';

/** The reader as one script that leaves `reader.readArticle` in a page. */
let script = '';

beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'page/read/read-article.ts', formats: ['iife'], name: 'reader', fileName: 'reader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  script = `${chunk?.code}; globalThis.reader = reader;`;
});

type WithReader = typeof globalThis & { reader: { readArticle: typeof readArticle } };

inBothBrowsers('the reader, in a browser’s own documents', (stage) => {
  it.each(triples)('reads the page $name as the command does', async ({ html, url, blocks, facts }) => {
    const page = await stage().open(at('plain/shop.html'));
    await page.evaluate(script);
    const article = await page.evaluate(
      (source, address) => {
        const document = new DOMParser().parseFromString(source, 'text/html');
        return (globalThis as WithReader).reader.readArticle(document, { url: address }).article;
      },
      html,
      url,
    );
    expect(blocksOf(article)).toBe(blocks);
    const { title, outlet, published, language } = article;
    expect({ title, outlet, articleUrl: article.url, published, language }).toEqual(facts);
    await page.close();
  });

  it('finds every span of any inline markup where the browser’s ranges do', async () => {
    const page = await stage().open(at('plain/shop.html'));
    await page.evaluate(script);
    const wrong = await page.evaluate(
      (sources) => {
        const bare = (text: string) => text.replace(/[\s\u00ad\u200b]/g, '');
        const found: string[] = [];
        for (const source of sources) {
          const document = new DOMParser().parseFromString(`<article>${source}</article>`, 'text/html');
          const { article, positions } = (globalThis as WithReader).reader.readArticle(document, { url: null });
          for (let start = 0; start < article.text.length; start += 7) {
            for (const length of [1, 5, 40, 400]) {
              const end = Math.min(article.text.length, start + length);
              const there = positions.locate({ start, end }).map((stretch) => {
                const range = document.createRange();
                range.setStart(stretch.start.node, stretch.start.offset);
                range.setEnd(stretch.end.node, stretch.end.offset);
                return range.toString();
              });
              if (bare(there.join('')) !== bare(article.text.slice(start, end)))
                found.push(`${start}-${end}: ${source}`);
            }
          }
        }
        return found;
      },
      fc.sample(markup, 150),
    );
    expect(wrong).toEqual([]);
    await page.close();
  });
});
