import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SearchAnswer } from '@/engine/search/search';
import type { CoverageAnswer, ExampleAnswer, PageStatus } from '@/entrypoints/background/messages';
import { type FakeTab, type ReaderBrowser, readerBrowser } from './reader-browser';
import { BAKERY, COURIER_URL, GAZETTE, strike } from './strike';

const GAZETTE_URL = 'https://www.gazette.example/strike-over';

let reader: ReaderBrowser;
beforeEach(async () => {
  reader = await readerBrowser([strike]);
});

const gate = (tab: FakeTab) =>
  reader.fromPage(tab, { type: 'gate/candidate', url: tab.url, canonical: null, title: '', reason: 'names' });
const covered = async () => {
  const tab = await reader.open(GAZETTE_URL, GAZETTE);
  await gate(tab);
  return tab;
};
const status = (tab: FakeTab) => reader.fromPopup<PageStatus>({ type: 'popup/status', tab: tab.id });
const everywhere = { dossiers: 1, storeFault: null };

describe('what the popup says of', () => {
  it('a covered page', async () => {
    const tab = await covered();
    const said = await status(tab);
    expect(said).toMatchObject({
      state: 'covered',
      dossier: { id: 'velmark-strike', title: 'The Velmark dock strike ends' },
      panelShown: true,
      host: 'gazette.example',
      ...everywhere,
    });
    expect(said.state === 'covered' && said.sources.map(({ name }) => name)).toEqual([
      'Coast Courier',
      'Velmark Herald',
    ]);
  });

  it('a page that is not coverage', async () => {
    const tab = await reader.open('https://gazette.example/bakery', BAKERY);
    expect(await status(tab)).toEqual({ state: 'not-covered', host: 'gazette.example', ...everywhere });
  });

  it('coverage that was open before Crossquote came: it is looked at now', async () => {
    const tab = await reader.open(GAZETTE_URL, GAZETTE);
    expect((await status(tab)).state).toBe('covered');
    expect(tab.injected).toBe(1);
  });

  it('a page without text', async () => {
    const tab = await reader.open('https://gazette.example/video', null);
    expect((await status(tab)).state).toBe('unreadable');
  });

  it.each([
    ['a page of the browser', 'chrome://extensions/', false],
    ['a site the browser keeps closed', 'https://store.example/', true],
  ])('%s', async (_, url, closed) => {
    const tab = await reader.open(url, BAKERY, { closed });
    expect((await status(tab)).state).toBe('closed');
    expect(tab.injected).toBe(0);
  });

  it('a tab that has gone', async () => {
    expect(await reader.fromPopup({ type: 'popup/status', tab: 4711 })).toEqual({
      state: 'closed',
      host: null,
      ...everywhere,
    });
  });

  it('a site that the browser keeps from Crossquote, with what to ask for', async () => {
    reader.withheld.add('https://www.gazette.example/*');
    const tab = await reader.open('https://www.gazette.example:8443/strike', GAZETTE);
    expect(await status(tab)).toMatchObject({
      state: 'no-access',
      host: 'gazette.example',
      origins: ['https://www.gazette.example/*'],
    });
    expect(tab.injected).toBe(0);
    reader.withheld.clear();
    expect((await status(tab)).state).toBe('covered');
  });

  it.each(['file:///*', 'files'])(
    'a file, where the browser keeps %s closed: nothing can be asked for',
    async (kept) => {
      reader.withheld.add(kept);
      const tab = await reader.open('file:///home/reader/strike.html', GAZETTE);
      expect(await status(tab)).toMatchObject({ state: 'no-access', host: null, origins: [] });
      reader.withheld.clear();
      expect((await status(tab)).state).toBe('covered');
    },
  );
});

describe('the reader', () => {
  it('hides a site and shows it again', async () => {
    const tab = await covered();
    const hide = (hidden: boolean) => reader.fromPopup({ type: 'popup/site', tab: tab.id, hidden });
    expect(await hide(true)).toMatchObject({ state: 'hidden', host: 'gazette.example' });
    expect(tab.overlay).toBeNull();
    expect(await reader.badge(tab)).toEqual({ text: '', active: false });
    expect(await hide(false)).toMatchObject({ state: 'covered' });
    expect(tab.injected).toBe(2);
  });

  it('pauses everywhere and resumes', async () => {
    const [tab, other] = [await covered(), await covered()];
    const pause = (paused: boolean) => reader.fromPopup({ type: 'popup/pause', tab: tab.id, paused });
    expect((await pause(true)) as PageStatus).toMatchObject({ state: 'paused' });
    expect([tab.overlay, other.overlay]).toEqual([null, null]);
    await gate(other);
    expect(other.overlay).toBeNull();
    expect((await pause(false)) as PageStatus).toMatchObject({ state: 'covered' });
    expect(other.overlay).toEqual({ shown: true });
  });

  it('finds what was opened while it was paused, once it goes on', async () => {
    const tab = await covered();
    await reader.fromPopup({ type: 'popup/pause', tab: tab.id, paused: true });
    const opened = await reader.open('https://courier.example/strike', GAZETTE);
    await fakeBrowser.tabs.update(opened.id, { active: true });
    await gate(opened);
    expect(opened.overlay).toBeNull();
    await reader.fromPopup({ type: 'popup/pause', tab: tab.id, paused: false });
    expect([tab.overlay, opened.overlay]).toEqual([{ shown: true }, { shown: true }]);
  });

  it('shows and hides the panel', async () => {
    const tab = await covered();
    await reader.fromPopup({ type: 'popup/panel', tab: tab.id, show: false });
    await reader.fromPopup({ type: 'popup/panel', tab: tab.id, show: true });
    expect(tab.told).toEqual([{ type: 'tab/hide' }, { type: 'tab/show' }]);
  });
});

describe('where it may run', () => {
  it('is changed from the list of sites, and open pages follow', async () => {
    const [tab, other] = [await covered(), await reader.open('https://courier.example/strike', GAZETTE)];
    await gate(other);
    expect(other.overlay).not.toBeNull();
    await reader.fromPopup({ type: 'sites/list', list: 'chosen', site: 'gazette.example', listed: true });
    expect(await reader.fromPopup({ type: 'sites/mode', mode: 'chosen' })).toMatchObject({
      mode: 'chosen',
      chosen: ['gazette.example'],
    });
    expect([tab.overlay, other.overlay]).toEqual([{ shown: true }, null]);
    expect((await status(other)).state).toBe('hidden');
    await reader.fromPopup({ type: 'sites/list', list: 'chosen', site: 'gazette.example', listed: false });
    expect(tab.overlay).toBeNull();
  });
});

describe('search', () => {
  const search = (query: string) => reader.fromPopup<SearchAnswer>({ type: 'popup/search', query });
  const lead = async (tab: FakeTab, query: string, source: string) => {
    const hit = (await search(query)).hits.find((h) => h.source === source);
    if (!hit) throw new Error(`nothing found for ${query}`);
    const { dossier, statement } = hit;
    await reader.fromPopup({ type: 'popup/reveal', tab: tab.id, dossier, source, statement });
  };
  const newest = async () => (await fakeBrowser.tabs.query({})).at(-1)?.url ?? '';

  it('finds statements of every source', async () => {
    const { hits, dossiers } = await search('eleven percent');
    expect(hits.map(({ name }) => name).sort()).toEqual(['Coast Courier', 'Velmark Herald']);
    expect(dossiers).toBe(1);
    expect((await search('hippopotamus')).hits).toEqual([]);
  });

  it('finds what was added since, and no more what was removed', async () => {
    await search('eleven percent');
    const { knowledge } = await import('@/entrypoints/background/knowledge');
    await (await knowledge()).change({ put: [{ ...strike, id: 'again' }], remove: [strike.id] });
    expect(new Set((await search('eleven percent')).hits.map(({ dossier }) => dossier))).toEqual(new Set(['again']));
  });

  it('leads to the card where the tab shows the statement', async () => {
    const tab = await covered();
    await lead(tab, 'eastern quay', 'herald');
    const { coverage } = await reader.fromPage<CoverageAnswer>(tab, { type: 'overlay/coverage' });
    const herald = coverage.sources.find(({ source }) => source === 'herald');
    const card = herald?.cards.find(({ there }) => there?.runs.some(({ text }) => text.includes('eastern quay')));
    expect(tab.told).toEqual([{ type: 'tab/card', card: card?.id }]);
  });

  it('leads to the source’s page elsewhere, where its card then opens', async () => {
    const tab = await reader.open('https://gazette.example/bakery', BAKERY);
    await lead(tab, 'eleven percent', 'courier');
    expect(await newest()).toMatch(new RegExp(`^${COURIER_URL}#:~:text=We%20have%20won`));
    const opened = (await fakeBrowser.tabs.query({})).at(-1);
    const source = strike.sources.find(({ id }) => id === 'courier');
    const page = await reader.open(COURIER_URL, source?.text ?? '', { id: opened?.id ?? -1 });
    await gate(page);
    const answer = await reader.fromPage<CoverageAnswer>(page, { type: 'overlay/coverage' });
    expect(answer.coverage.pageIs).toBe('courier');
    expect(answer.card).not.toBeNull();
    expect((await reader.fromPage<CoverageAnswer>(page, { type: 'overlay/coverage' })).card).toBeNull();
  });

  it('leads to the extension’s own view of a source without an address', async () => {
    const tab = await reader.open('https://gazette.example/bakery', BAKERY);
    await lead(tab, 'eastern quay', 'herald');
    expect(await newest()).toBe(fakeBrowser.runtime.getURL('/example.html?dossier=velmark-strike&source=herald'));
  });
});

describe('the extension’s own pages', () => {
  it('get the articles of a dossier', async () => {
    const answer = await reader.fromPopup<ExampleAnswer>({ type: 'example/articles', dossier: strike.id });
    expect(answer.articles.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['courier', 'Coast Courier'],
      ['herald', 'Velmark Herald'],
    ]);
    expect(answer.first).toBe('courier');
    expect(answer.articles[1]?.text).toBe(strike.sources[1]?.text);
    expect(await reader.fromPopup({ type: 'example/articles', dossier: 'no such dossier' })).toBeNull();
  });

  it('get no example where none ships', async () => {
    expect(await reader.fromPopup({ type: 'example/articles' })).toBeNull();
    expect(await reader.fromPopup({ type: 'welcome/coverage' })).toBeNull();
  });
});
