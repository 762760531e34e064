import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CoverageAnswer, PageStatus } from '@/entrypoints/background/messages';
import { readDiagnostics } from '@/store/diagnostics';
import { type FakeTab, type ReaderBrowser, readerBrowser } from './reader-browser';
import { BAKERY, GAZETTE, strike } from './strike';

const GAZETTE_URL = 'https://www.gazette.example/strike-over';
const BAKERY_URL = 'https://www.gazette.example/bakery';

let reader: ReaderBrowser;
beforeEach(async () => {
  vi.restoreAllMocks();
  reader = await readerBrowser([strike]);
});

const gate = (tab: FakeTab) =>
  reader.fromPage(tab, {
    type: 'gate/candidate',
    url: tab.url,
    canonical: null,
    title: '',
    reason: 'names',
  });
const covered = async () => {
  const tab = await reader.open(GAZETTE_URL, GAZETTE);
  await gate(tab);
  return tab;
};
const status = (tab: FakeTab) => reader.fromPopup<PageStatus>({ type: 'popup/status', tab: tab.id });

describe('a page that the gate lets through', () => {
  it('gets the overlay, a badge and its comparison where it is coverage', async () => {
    const tab = await covered();
    expect(tab.injected).toBe(1);
    const answer = await reader.fromPage<CoverageAnswer>(tab, { type: 'overlay/coverage' });
    expect(answer.coverage.dossier.id).toBe('velmark-strike');
    expect(answer.textLength).toBe(GAZETTE.length);
    expect(answer.panel).toEqual({ collapsed: false, width: 384, marksOff: [] });
    const both = answer.coverage.sources[0]?.counts.both ?? -1;
    expect(await reader.badge(tab)).toEqual({ text: String(both), active: true });
  });

  it('is told of its event and sources before they are compared, and gets the rest when it asks', async () => {
    const tab = await reader.open(GAZETTE_URL, GAZETTE);
    const examined = gate(tab);
    await vi.waitUntil(() => tab.injected === 1, { interval: 0 });
    expect(tab.announced?.outline.sources.map(({ name, cards }) => [name, cards.length])).toEqual([
      ['Coast Courier', 0],
      ['Velmark Herald', 0],
    ]);
    expect(tab.announced?.statements).toBeGreaterThan(2);
    expect(tab.announced?.panel.width).toBe(384);
    // Asked while the comparison still runs: the answer waits for it.
    const answer = await reader.fromPage<CoverageAnswer>(tab, { type: 'overlay/coverage' });
    expect(answer.coverage.sources[0]?.cards.length).toBeGreaterThan(0);
    await examined;
  });

  it('gets nothing where it is not', async () => {
    const tab = await reader.open(BAKERY_URL, BAKERY);
    await gate(tab);
    expect(tab.injected).toBe(0);
    expect(await reader.badge(tab)).toEqual({ text: '', active: false });
    expect(await reader.fromPage(tab, { type: 'overlay/coverage' })).toBeNull();
  });

  it('is counted by the gate’s reason and what came of it', async () => {
    await covered();
    await gate(await reader.open(BAKERY_URL, BAKERY));
    await gate(await reader.open('https://empty.example/', null));
    const { reasons, last } = await readDiagnostics();
    expect(reasons).toEqual({ names: { covered: 1, 'not-covered': 1, unreadable: 1 } });
    expect(last.map(({ host }) => host)).toEqual(['empty.example', 'gazette.example', 'gazette.example']);
    expect(last[2]?.dossiers).toEqual(['velmark-strike']);
  });

  it('is not started twice when the gate speaks again of the same page', async () => {
    const tab = await covered();
    await gate(tab);
    expect(tab.injected).toBe(1);
    expect(tab.told).toEqual([]);
  });
});

describe('a tab that moves on', () => {
  it('inside the page, to an article that is not coverage: all is taken away', async () => {
    const tab = await covered();
    Object.assign(tab, { url: BAKERY_URL, article: (await reader.open(BAKERY_URL, BAKERY)).article });
    await gate(tab);
    expect(tab.told).toEqual([{ type: 'tab/remove' }]);
    expect(await reader.badge(tab)).toEqual({ text: '', active: false });
  });

  it('while its page is still being looked at: the older look changes nothing', async () => {
    const tab = await reader.open(GAZETTE_URL, GAZETTE);
    const first = gate(tab);
    reader.go(tab, BAKERY_URL, BAKERY);
    await Promise.all([first, gate(tab)]);
    expect(tab.injected).toBe(0);
    expect(await reader.badge(tab)).toEqual({ text: '', active: false });
  });

  it('and is loaded anew at the same address: the overlay comes again', async () => {
    const tab = await covered();
    reader.go(tab, GAZETTE_URL, GAZETTE);
    await gate(tab);
    expect(tab.injected).toBe(2);
  });

  it('is believed when the overlay says that it has gone', async () => {
    const tab = await covered();
    tab.overlay = null;
    await reader.fromPage(tab, { type: 'overlay/gone' });
    expect(await reader.badge(tab)).toEqual({ text: '', active: false });
    expect(await reader.fromPage(tab, { type: 'overlay/coverage' })).toBeNull();
  });
});

describe('a background that was stopped and woken', () => {
  it('still knows what a tab shows', async () => {
    const tab = await covered();
    await reader.restartBackground();
    const answer = await reader.fromPage<CoverageAnswer>(tab, { type: 'overlay/coverage' });
    expect(answer.coverage.dossier.id).toBe('velmark-strike');
    expect((await status(tab)).state).toBe('covered');
    expect(tab.injected).toBe(1);
  });
});

describe('the overlay', () => {
  it('has more text compared when it has read its page again', async () => {
    const tab = await reader.open(BAKERY_URL, BAKERY);
    const { article } = await reader.open(GAZETTE_URL, GAZETTE);
    if (!article) throw new Error('the article is there');
    const answer = await reader.fromPage<CoverageAnswer>(tab, { type: 'overlay/read', article });
    expect(answer.coverage.sources.map(({ name }) => name)).toEqual(['Coast Courier', 'Velmark Herald']);
    const both = answer.coverage.sources[0]?.counts.both;
    expect((await reader.badge(tab)).text).toBe(String(both));
  });

  it('has the panel’s state remembered for the next page', async () => {
    const tab = await covered();
    await reader.fromPage(tab, { type: 'overlay/settings', collapsed: true });
    await reader.fromPage(tab, { type: 'overlay/settings', width: 432 });
    await reader.fromPage(tab, { type: 'overlay/settings', marksOff: ['only', 'same'] });
    await reader.restartBackground();
    const answer = await reader.fromPage<CoverageAnswer>(tab, { type: 'overlay/coverage' });
    expect(answer.panel).toEqual({ collapsed: true, width: 432, marksOff: ['only', 'same'] });
  });

  it('switches marks off in every tab, not in its own a second time', async () => {
    const [tab, other] = [await covered(), await covered()];
    await reader.fromPage(tab, { type: 'overlay/settings', marksOff: ['denial'] });
    await reader.fromPage(tab, { type: 'overlay/settings', width: 400 });
    expect(other.told).toEqual([{ type: 'tab/marks', marksOff: ['denial'] }]);
    expect(tab.told).toEqual([]);
  });

  it('hides Crossquote on the site, in every tab of it', async () => {
    const [tab, other] = [await covered(), await covered()];
    await reader.fromPage(tab, { type: 'overlay/hide-site' });
    expect([tab.overlay, other.overlay]).toEqual([null, null]);
    await gate(other);
    expect(other.injected).toBe(1);
    expect((await readDiagnostics()).reasons.names?.['not-allowed']).toBe(1);
  });
});

describe('where the browser’s session storage is full', () => {
  const fill = (fits: (items: Record<string, unknown>) => boolean) => {
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    vi.spyOn(session, 'set').mockImplementation(async (items) => {
      if (!fits(items)) throw new Error('QuotaExceededError: storage.session API call exceeded its quota limitations.');
      await set(items);
    });
  };

  it('a page too long to be kept gets its panel all the same, and is compared anew after a stop', async () => {
    fill(() => false);
    const tab = await covered();
    expect(await reader.fromPage(tab, { type: 'overlay/coverage' })).toMatchObject({ textLength: GAZETTE.length });
    expect(await status(tab)).toMatchObject({ state: 'covered' });
    expect((await readDiagnostics()).reasons.names).toEqual({ covered: 1 });
    await reader.restartBackground();
    expect(await reader.fromPage(tab, { type: 'overlay/coverage' })).toBeNull();
    expect(await status(tab)).toMatchObject({ state: 'covered' });
  });

  it('other tabs make room, and are compared anew when asked about', async () => {
    const before = await covered();
    let full = true;
    fill(() => !full);
    const { session } = fakeBrowser.storage;
    const remove = session.remove.bind(session);
    vi.spyOn(session, 'remove').mockImplementation(async (keys) => {
      await remove(keys);
      full = !String(keys).includes(`tab:${before.id}`);
    });
    const tab = await covered();
    await reader.restartBackground();
    expect(await reader.fromPage(tab, { type: 'overlay/coverage' })).toMatchObject({ textLength: GAZETTE.length });
    expect(await status(before)).toMatchObject({ state: 'covered' });
  });

  it('a tab that is left is forgotten', async () => {
    fill(() => false);
    const tab = await covered();
    await reader.fromPage(tab, { type: 'overlay/hide-site' });
    expect(await reader.fromPage(tab, { type: 'overlay/coverage' })).toBeNull();
  });
});

describe('messages that are not ours', () => {
  it.each([
    ['another program’s', { action: 'ping' }],
    ['one of a newer version', { type: 'popup/later', tab: 1 }],
  ])('%s are left to others', async (_, message) => {
    const tab = await reader.open(BAKERY_URL, BAKERY);
    expect(reader.fromPage(tab, message as never)).toBeUndefined();
    expect(reader.fromPopup(message as never)).toBeUndefined();
  });

  it('those of the popup are not heard from a page', async () => {
    const tab = await covered();
    expect(reader.fromPage(tab, { type: 'popup/pause', tab: tab.id, paused: true })).toBeUndefined();
    expect(reader.fromPage(tab, { type: 'popup/search', query: 'dockers' })).toBeUndefined();
  });
});
