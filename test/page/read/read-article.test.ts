import { describe, expect, it } from 'vitest';
import { readArticle } from '@/page/read/read-article';
import { parsed } from './parse';
import { blocksOf, triples } from './triples';

const read = (html: string, url: string | null = 'https://paper.example/story') => readArticle(parsed(html), { url });

describe.each(triples)('the page $name', ({ html, url, blocks, facts }) => {
  const { article } = readArticle(parsed(html), { url });

  it('is read block by block', () => {
    expect(blocksOf(article)).toBe(blocks);
  });

  it('says of itself what it says', () => {
    const { title, outlet, published, language } = article;
    expect({ title, outlet, articleUrl: article.url, published, language }).toEqual(facts);
  });
});

describe('what the page says of its article', () => {
  const prose = `<p>${'The council met on Tuesday and talked about the harbour until late at night. '.repeat(3)}</p>`;
  const facts = (head: string, body = '', url?: string | null) =>
    read(`<html><head>${head}</head><body>${body}${prose}</body></html>`, url).article;

  it.each([
    [
      'the heading that the title repeats',
      '<title>Rain at last | The Lantern</title>',
      '<h1>The Lantern</h1><h1>Rain at last</h1>',
      'Rain at last',
    ],
    ['the Open Graph title without a heading', '<meta property="og:title" content="Rain at last">', '', 'Rain at last'],
    [
      'the title without its site',
      '<meta property="og:site_name" content="The Lantern"><title>Rain at last - The Lantern</title>',
      '',
      'Rain at last',
    ],
  ])('title: %s', (_, head, body, title) => {
    expect(facts(head, body).title).toBe(title);
  });

  it.each([
    [
      'article:published_time',
      '<meta property="article:published_time" content="2021-04-05T06:07:08+0200">',
      '2021-04-05T06:07:08+02:00',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2021-04-05">', '2021-04-05'],
    ['nothing that is a date', '<meta name="date" content="last Tuesday">', null],
  ])('date: %s', (_, head, published) => {
    expect(facts(head).published).toBe(published);
  });

  it('takes the JSON-LD of this article, not of another one', () => {
    const ld = (url: string, date: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","url":"${url}","datePublished":"${date}"}</script>`;
    const head = ld('https://paper.example/other', '2020-01-01') + ld('https://paper.example/story', '2021-02-03');
    expect(facts(head).published).toBe('2021-02-03');
  });

  it('passes over JSON-LD that is broken', () => {
    expect(facts('<script type="application/ld+json">{"@type":"NewsArticle",</script>').published).toBe(null);
  });

  it('guesses nothing', () => {
    expect(facts('', '', null)).toMatchObject({
      title: null,
      outlet: null,
      url: null,
      published: null,
      language: null,
    });
  });

  it('gives a page without prose an empty text', () => {
    expect(read('<html><body><img src="page.png"></body></html>').article).toMatchObject({ text: '', blocks: [] });
  });
});
