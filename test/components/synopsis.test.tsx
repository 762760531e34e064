// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { Synopsis } from '@/components/synopsis/Synopsis';
import { describeSynopsis } from '@/engine/coverage/synopsis/synopsis';
import { eventDossier } from '../event/event';
import { drawn, said } from './drawn';

afterEach(() => {
  document.body.innerHTML = '';
});

const dossier = eventDossier();
const synopsis = describeSynopsis(dossier, dossier.sources);
const columns = dossier.sources.map(({ outlet, ...source }) => ({ ...source, name: outlet ?? '' }));
const table = () => drawn(<Synopsis synopsis={synopsis} sources={columns} />);
const rowOf = (words: string) => {
  const { all } = table();
  return all('tbody tr:not(.xq-syn__sec)').find((one) => said(one).includes(words)) as HTMLElement;
};
const cellsOf = (words: string) => [...rowOf(words).querySelectorAll('td')].map(said);

describe('table', () => {
  test('heads say what is known of a source, what is not, and what it reprints', () => {
    expect(table().all('thead th').map(said)).toEqual([
      'In the order ofCoast Courier',
      'Coast Couriercoastcourier.example, 4 Mar 2026Captured 5 Mar 2026',
      'Harbour Postharbourpost.example, no address, no dateCaptured 5 Mar 2026',
      'Coast WireReprint of Harbour PostCaptured 5 Mar 2026',
      'Diario del Nortenorte.example, 4 Mar 2026Captured 5 Mar 2026',
    ]);
  });

  test.each([
    ['cut off for a week', 'Same wordsIngrid Solheim'],
    ['put their faith', 'RewordedIngrid Solheim'],
    ['shameful', 'Cut in Harbour PostIngrid Solheim'],
    ['ninety million', 'Cut in Coast CourierIngrid Solheim'],
    ['13 July', 'ConflictIngrid SolheimAnother time: 13 July in Coast Courier, 14 July in Harbour Post.'],
    ['harbour office', 'RewordedIngrid Solheimnot quoted in Coast Courier'],
    ['printed in every kiosk', 'RewordedIngrid Solheimnot quoted in Harbour Post, Coast Wire'],
    ['every winter day', 'Cut in Harbour Postreported, not quoted'],
    ['Two lifeboats', 'Only in oneLiv Aune'],
    ['built in 1974', 'Contextreported, not quoted'],
    ['owed wages', 'DenialAksel Rud'],
  ])('the row of “%s” is named as there is no “here”', (words, says) => {
    expect(said(rowOf(words).querySelector('th') as Element)).toBe(says);
  });

  test('three answers are told apart: the same words in a reprint, not in a source, not compared', () => {
    expect(cellsOf('owed wages')).toEqual([
      'Not in Coast Courier',
      'Rud also denied that the yard owed wages to its welders.',
      'Same words',
      'Not compared: another language',
    ]);
  });

  test('a denial stands with its claim and with the report of another source', () => {
    expect(cellsOf('denied this report').slice(0, 2)).toEqual([
      'The shipyard has sold the ferry Maren to a buyer on the mainland.The claim, without the denial.',
      "On Tuesday, island radio reported that the shipyard had sold the ferry Maren to a buyer on the mainland. The shipyard's spokesman, Aksel Rud, denied this report.",
    ]);
  });

  test('a section begins once, in the column of its source', () => {
    const sections = table().all('.xq-syn__sec');
    expect(sections.map(said)).toEqual(['The ferry Maren', 'The winter']);
    expect([...(sections[0]?.children ?? [])].map(said)).toEqual(['', '', 'The ferry Maren', '', '']);
  });

  test('filters count and choose', () => {
    const { all, click, button } = table();
    const denials = synopsis.rows.filter(({ kind }) => kind === 'denial').length;
    expect(all('[aria-pressed]').map((chip) => said(chip).replace(/ \d+$/, ''))).toEqual([
      'All',
      'Quotes',
      'Denials',
      'Context',
      'Only in one',
    ]);
    click(button(`Denials ${denials}`));
    expect(button(`Denials ${denials}`).getAttribute('aria-pressed')).toBe('true');
    expect(all('tbody th')).toHaveLength(denials);
    // The sections that are left still have their headings.
    expect(all('.xq-syn__sec').map(said)).toEqual(['The ferry Maren']);
  });

  test('search finds words and speakers', async () => {
    const { find, all, draw } = table();
    const field = find<HTMLInputElement>('input');
    const type = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      draw(<Synopsis synopsis={synopsis} sources={columns} />);
    };
    type('SHAMEFUL ask');
    expect(all('tbody th')).toHaveLength(1);
    type('aune');
    expect(all('tbody th')).toHaveLength(1);
    type('submarine');
    expect(all('tbody th')).toEqual([]);
    expect(find('.xq-syn__none').textContent).toBe('No statement has these words.');
  });
});
