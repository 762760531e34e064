import { describe, expect, it } from 'vitest';
import { look } from '@/page/gate/look';
import { parsed } from '../read/parse';

const prose = 'The ferry stays in the harbour until the wind has gone down, its captain said. '.repeat(8);

describe('look', () => {
  it.each([
    ['paragraphs of prose', `<p>${prose}</p>`, 'paragraphs'],
    [
      'plain containers on a page that calls itself an article',
      `<head><meta property="og:type" content="article"></head><div>${prose}</div>`,
      'description',
    ],
    [
      'plain containers and JSON-LD',
      `<head><script type="application/ld+json">{"@type": ["Thing", "NewsArticle"]}</script></head><div>${prose}</div>`,
      'description',
    ],
    ['plain containers under a heading', `<h1>Ferry stays</h1><div>${prose}</div>`, 'text'],
  ])('takes for an article: %s', (_, html, reason) => {
    expect(look(parsed(html))?.reason).toBe(reason);
  });

  it.each([
    ['an empty page', ''],
    ['labels', '<h1>Kettles</h1><p>Free delivery.</p><p>Sign in</p>'],
    ['plain containers without a heading', `<div>${prose}</div>`],
  ])('takes for no article: %s', (_, html) => {
    expect(look(parsed(html))).toBe(null);
  });

  it('tells two articles of a single-page site apart', () => {
    const page = (title: string) => parsed(`<head><title>App</title></head><p>${title}. ${prose}</p>`);
    expect(look(page('Ferry stays'))?.mark).not.toBe(look(page('Ferry sails'))?.mark);
  });
});
