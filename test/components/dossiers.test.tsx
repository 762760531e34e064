// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DiagnosticsPage } from '@/components/diagnostics/DiagnosticsPage';
import { DossierEntry } from '@/components/dossiers/DossierEntry';
import { DossierList } from '@/components/dossiers/DossierList';
import type { DossierSummary, SitesProps } from '@/components/dossiers/props';
import { Sites } from '@/components/dossiers/Sites';
import { drawn, said } from './drawn';

afterEach(() => {
  document.body.innerHTML = '';
});

const strike: DossierSummary = {
  id: 'strike',
  title: 'The Velmark dock strike ends',
  date: '2023-05-02',
  statements: 9,
  sources: [
    {
      id: 'courier',
      name: 'Coast Courier',
      host: 'courier.example',
      url: 'https://www.courier.example/strike',
      published: '2023-05-02',
      captured: '2023-05-03T10:00:00Z',
    },
    { id: 'herald', name: 'Velmark Herald', host: null, url: null, published: null, captured: null },
  ],
};

describe('a dossier in the list', () => {
  const entry = (dossier: DossierSummary) =>
    drawn(<DossierEntry dossier={dossier} readHref={(id) => `/read?${id}`} comparedHref="/compared" />).place;

  test('says what is known of each source, and what is not', () => {
    const root = entry(strike);
    expect(said(root)).toContain('2 May 2023, 2 sources, 9 statements');
    expect(said(root)).toContain('courier.example, 2 May 2023. Captured 3 May 2023');
    expect(said(root)).toContain('no address, no date');
    expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(
      expect.arrayContaining(['https://www.courier.example/strike', '/read?courier', '/read?herald']),
    );
  });

  test('says that there is nothing to compare with one source alone', () => {
    expect(said(entry({ ...strike, date: null, sources: strike.sources.slice(0, 1) }))).toContain(
      'No date, 1 source, nothing to compare yet',
    );
  });
});

describe('many dossiers', () => {
  const list = (count: number) =>
    drawn(
      <DossierList
        dossiers={Array.from({ length: count }, (_, n) => ({ ...strike, id: `strike-${n}`, title: `Strike ${n + 1}` }))}
        readHref={() => '/read'}
        comparedHref={() => '/compared'}
      />,
    );
  const titles = ({ all }: ReturnType<typeof list>) => all('h2').map(said);
  const type = (root: ReturnType<typeof list>, words: string) => {
    const input = root.find<HTMLInputElement>('input');
    input.value = words;
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  };

  test('are shown fifty at a time', () => {
    const root = list(120);
    expect(titles(root)).toHaveLength(50);
    root.click(root.button('Show 50 more of 120'));
    root.click(root.button('Show 20 more of 120'));
    expect(titles(root)).toHaveLength(120);
    expect(root.all('button')).toEqual([]);
  });

  test('are found by event, source and day', () => {
    const root = list(120);
    type(root, 'herald  STRIKE 117 2023-05');
    expect(titles(root)).toEqual(['Strike 117']);
    type(root, 'flood');
    expect(said(root.place)).toContain('No dossier has these words.');
  });

  test('few are not searched', () => {
    expect(list(3).all('input')).toEqual([]);
    expect(said(list(0).place)).toBe('No dossiers yet');
  });
});

describe('where pages are read', () => {
  const actions = () => ({ onMode: vi.fn(), onList: vi.fn(), siteOf: (typed: string) => typed.trim() || null });
  const sites = (facts: Partial<SitesProps>, told = actions()) =>
    drawn(<Sites mode="everywhere" hidden={[]} chosen={[]} actions={told} {...facts} />).place;
  const press = (root: Element, words: string) =>
    [...root.querySelectorAll('button')].find((button) => said(button).startsWith(words))?.click();

  test('a hidden site can be shown again', () => {
    const told = actions();
    press(sites({ hidden: ['courier.example'] }, told), 'Show again');
    expect(told.onList).toHaveBeenCalledWith('hidden', 'courier.example', false);
  });

  test('sites are chosen only in that mode', () => {
    expect(sites({}).querySelector('form')).toBeNull();
    expect(said(sites({ mode: 'chosen' }))).toContain('None yet: no page is read.');
  });

  test('a site is added by its name, and what is none is refused in words', async () => {
    const told = actions();
    const root = sites({ mode: 'chosen' }, told);
    const submit = async (typed: string) => {
      const input = root.querySelector<HTMLInputElement>('form input');
      if (!input) throw new Error('the field is there');
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await new Promise((done) => setTimeout(done));
    };
    await submit(' ');
    expect(told.onList).not.toHaveBeenCalled();
    expect(said(root)).toContain('names no site');
    await submit('courier.example');
    expect(told.onList).toHaveBeenCalledWith('chosen', 'courier.example', true);
    expect(said(root)).not.toContain('names no site');
  });
});

test('diagnostics count by reason and outcome, and name the latest', () => {
  const root = drawn(
    <DiagnosticsPage
      since="2023-05-02T10:00:00Z"
      reasons={{ description: { covered: 2, 'not-covered': 5 }, later: { failed: 1 } }}
      last={[{ at: '2023-05-02T10:00:00Z', host: '', reason: 'text', outcome: 'covered', ms: 41 }]}
      dossiers={3}
      storeFault={null}
    />,
  ).place;
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => said(cell)));
  expect(rows[0]).toEqual(['The page calls itself an article', '2', '5', '0', '0', '0', '7']);
  expect(rows[1]).toEqual(['later', '0', '0', '0', '0', '1', '1']);
  expect(rows[2]?.slice(1)).toEqual(['A file on this device', 'It has a title and much text', 'Covered', '41 ms']);
});
