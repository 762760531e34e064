import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/page/read/read-article';
import { parsed } from './parse';
import { located, markup } from './random-markup';

const read = (html: string) => readArticle(parsed(`<body><article>${html}</article></body>`), { url: null });

describe('where the characters of a text stand', () => {
  it('is exactly there, for every span of any inline markup', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, a, b) => {
        const { article, positions } = read(html);
        const { length } = article.text;
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
        const found = located(positions, { start, end });
        expect(found).toBe(article.text.slice(start, end).replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('begins and ends at the words, not at the white space around them', () => {
    const { article, positions } = read(
      '<p>He said: “\n  I <b>do</b>\n not  know  yet, ” and left the room at once.</p>',
    );
    const start = article.text.indexOf('I do');
    const [stretch, ...more] = positions.locate({ start, end: article.text.indexOf(' yet') + 4 });
    expect(more).toEqual([]);
    expect(stretch?.start.node.data.slice(stretch.start.offset)).toBe('I ');
    expect(stretch?.end.node.data.slice(0, stretch.end.offset)).toBe('\n not  know  yet');
  });

  it('is two stretches where something that is not the article’s stands between', () => {
    const { article, positions } = read(
      '<p>“We will <button>Share this quote</button>open in May,” said the mayor, who had come by boat.</p>',
    );
    expect(article.text).toContain('“We will open in May,”');
    const start = article.text.indexOf('We');
    expect(positions.locate({ start, end: start + 'We will open'.length })).toHaveLength(2);
  });

  it('is nowhere for an empty span', () => {
    expect(
      read('<p>A line of prose that is long enough to be read as such, is it not?</p>').positions.locate({
        start: 3,
        end: 3,
      }),
    ).toEqual([]);
  });
});
