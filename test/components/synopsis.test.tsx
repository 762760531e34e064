// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { rowsOf } from '@/components/synopsis/rows';
import { Synopsis } from '@/components/synopsis/Synopsis';
import type { Card, Coverage, Side } from '@/engine/coverage/coverage';
import { drawn, said } from './drawn';
import { cards, coverage, reprint, runs, source } from './fixture';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Sides with a place in their texts: the order of the fixture is that of both. */
const placed = (card: Card, at: number): Card => {
  const put = (side: Side | null): Side | null => side && { ...side, start: at * 100, end: at * 100 + 50 };
  return { ...card, here: put(card.here), there: put(card.there) };
};
const given: Coverage = { ...coverage, sources: [{ ...source, cards: cards.map(placed) }] };
const columns = [
  {
    id: 'a',
    name: 'Coast Courier',
    host: 'coastcourier.example',
    url: 'https://coastcourier.example/1',
    published: '2026-03-04',
    captured: null,
  },
  { id: 'b', name: 'Harbour Post', host: 'harbourpost.example', url: null, published: null, captured: '2026-11-21' },
];

describe('rows', () => {
  test('stand in the order of the first source; what it lacks stands where its own source has it', () => {
    expect(rowsOf(given).map(({ card }) => card.id)).toEqual([
      'c1',
      'c2',
      'c3',
      'c4',
      'c5',
      'd1',
      't1',
      't2',
      'x1',
      'x2',
      'x3',
      'h1',
      'h2',
    ]);
  });

  test('a gap keeps its cell', () => {
    const [pair, denial, own] = ['c2', 'd1', 'h1'].map((id) => rowsOf(given).find(({ card }) => card.id === id));
    expect(pair?.cells.map(Boolean)).toEqual([true, true]);
    expect(denial?.cells.map(Boolean)).toEqual([false, true]);
    expect(own?.cells.map(Boolean)).toEqual([true, false]);
  });

  test('a section begins once, in the column of its source', () => {
    const sections = rowsOf(given).flatMap(({ section }) => section ?? []);
    expect(sections).toEqual([{ column: 1, title: 'The islands and the winter' }]);
  });

  test('a reprint reads “same words”, and a pair with one source stays a pair beside another', () => {
    const here: Side = { statement: 's1', paragraph: 1, start: 0, end: 9, runs: runs('We sail.') };
    const base = { ...cards[1], here, denial: null } as Card;
    const alone: Card = { ...base, id: 'alone', relation: 'only-here', there: null };
    const pair: Card = { ...base, id: 'pair', relation: 'same', there: here };
    const [row, ...others] = rowsOf({
      ...coverage,
      sources: [
        { ...source, cards: [alone] },
        { ...reprint, cards: [pair] },
      ],
    });
    expect(others).toEqual([]);
    expect(row?.card.id).toBe('pair');
    expect(row?.cells.slice(1)).toEqual([null, 'ditto']);
  });
});

describe('table', () => {
  const table = () => drawn(<Synopsis coverage={given} sources={columns} />);

  test('heads say what is known of a source, and what is not', () => {
    expect(table().all('thead th').map(said)).toEqual([
      'In the order ofCoast Courier',
      'Coast Couriercoastcourier.example, 4 Mar 2026',
      'Harbour Postharbourpost.example, no address, no dateCaptured 21 Nov 2026',
    ]);
  });

  test('rows are named as there is no “here”', () => {
    expect(table().all('tbody th').map(said)).toEqual([
      'Rewordedreported, not quoted',
      'RewordedIngrid Solheim',
      'Cut in Harbour PostIngrid Solheim',
      'ConflictIngrid Solheim',
      'Same wordsIngrid Solheim',
      'DenialAksel Rud',
      'Only in oneIngrid Solheim',
      'Only in oneMinistry of Transport',
      'Contextreported, not quoted',
      'Contextreported, not quoted',
      'Contextreported, not quoted',
      'Only in oneIngrid Solheim',
      'Only in oneIngrid Solheim',
    ]);
    expect(said(table().all('.is-gap')[0] as HTMLElement)).toBe('Not in Coast Courier');
  });

  test('filters count and choose', () => {
    const { all, click, button } = table();
    expect(all('[aria-pressed]').map(said)).toEqual(['All 13', 'Quotes 9', 'Denials 1', 'Context 3', 'Only in one 8']);
    click(button('Denials 1'));
    expect(button('Denials 1').getAttribute('aria-pressed')).toBe('true');
    expect(all('tbody th')).toHaveLength(1);
  });

  test('search finds words and speakers', async () => {
    const { find, all, draw } = table();
    const field = find<HTMLInputElement>('input');
    const type = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      draw(<Synopsis coverage={given} sources={columns} />);
    };
    type('SHAMEFUL ask');
    expect(all('tbody th')).toHaveLength(1);
    type('ministry');
    expect(all('tbody th')).toHaveLength(1);
    type('submarine');
    expect(all('tbody th')).toEqual([]);
    expect(find('.xq-syn__none').textContent).toBe('No statement has these words.');
  });
});
