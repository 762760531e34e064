import { describe, expect, it } from 'vitest';
import { readArticle, readMessage } from '@/entrypoints/background/border';
import { readTabMessage } from '@/entrypoints/background/tab-messages';

const article = {
  title: 'Harbour strike ends',
  outlet: 'Coast Courier',
  url: 'https://courier.example/strike',
  published: '2023-05-02',
  language: 'en',
  text: 'Harbour strike ends\nThe strike is over, the union said.',
  blocks: [
    { start: 0, end: 19, kind: 'heading' },
    { start: 20, end: 55, kind: 'paragraph' },
  ],
};

describe('readMessage', () => {
  it.each([
    { type: 'gate/candidate', url: 'https://courier.example/', canonical: null, title: 'News', reason: 'names' },
    { type: 'overlay/coverage' },
    { type: 'overlay/read', article },
    { type: 'overlay/settings', width: 400 },
    { type: 'popup/search', query: 'strike' },
    { type: 'popup/reveal', tab: 3, dossier: 'strike', source: 'courier', statement: 's1' },
  ])('takes $type', (message) => {
    expect(readMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'overlay/coverage'],
    ['another program’s message', { action: 'ping' }],
    ['an unknown type', { type: 'overlay/everything' }],
    ['a tab that is no number', { type: 'popup/status', tab: '3' }],
    ['a width that fits no screen', { type: 'overlay/settings', width: Number.POSITIVE_INFINITY }],
    [
      'an address of a megabyte',
      { type: 'gate/candidate', url: 'x'.repeat(1e6), canonical: null, title: '', reason: '' },
    ],
    ['blocks outside the text', { type: 'overlay/read', article: { ...article, text: 'Short.' } }],
  ])('ignores %s', (_, message) => {
    expect(readMessage(message)).toBeNull();
  });
});

describe('readArticle', () => {
  it('takes what a page’s reader returned, and drops fields it does not know', () => {
    expect(readArticle({ ...article, html: '<p>' })).toEqual(article);
  });

  it.each([
    ['null, from a page that has no prose', null],
    ['an empty text', { ...article, text: ' \n', blocks: [] }],
    ['blocks that overlap', { ...article, blocks: [article.blocks[1], article.blocks[0]] }],
  ])('refuses %s', (_, value) => {
    expect(readArticle(value)).toBeNull();
  });
});

describe('readTabMessage', () => {
  it('takes a card to open and ignores the rest', () => {
    expect(readTabMessage({ type: 'tab/card', card: 'c1' })).toEqual({ type: 'tab/card', card: 'c1' });
    expect(readTabMessage({ type: 'tab/card' })).toBeNull();
    expect(readTabMessage({ type: 'tab/marks', marksOff: ['same'] })).toEqual({
      type: 'tab/marks',
      marksOff: ['same'],
    });
    expect(readTabMessage({ type: 'tab/marks', marksOff: ['frames'] })).toBeNull();
    expect(readTabMessage({ type: 'popup/status', tab: 1 })).toBeNull();
  });
});
