import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventDossier, pageOf } from '../event/event';
import { addDossier } from './add-dossier';
import { inBothBrowsers, type SeenCard, until } from './browsers';

const url = 'http://coastcourier.example/winter-ferry';

inBothBrowsers('everything two sources can do with each other', (stage) => {
  /** The page of one paper, in a browser that knows the dossier. */
  const opened = async (): Promise<Page> => {
    if (!stage().site.pages.has('coastcourier.example/winter-ferry')) {
      stage().site.pages.set('coastcourier.example/winter-ferry', pageOf('coast-courier'));
      await addDossier(stage(), eventDossier());
    }
    return stage().openCovered(url);
  };
  const card = async (page: Page, words: string): Promise<SeenCard | undefined> =>
    (await stage().cards(page)).find(({ text }) => text.includes(words));
  /** A row's words when it is open, which it is a moment after this has been called once. */
  const openedRow = (page: Page, words: string): Promise<string> =>
    stage()
      .session.panelOf(page)
      .run((root, part) => {
        const row = () =>
          [...root.querySelectorAll<HTMLElement>('.xq-row')].find((one) => one.textContent?.includes(part));
        if (!row()?.classList.contains('is-open')) row()?.querySelector<HTMLElement>('.xq-row__b')?.click();
        return (row()?.querySelector('.xq-row__d')?.textContent ?? '').replace(/\s+/g, ' ');
      }, words);
  const choose = (page: Page, name: string): Promise<void> =>
    stage()
      .session.panelOf(page)
      .run((root, wanted) => {
        const radios = [...root.querySelectorAll<HTMLElement>('[role="radio"]')];
        radios.find((radio) => radio.textContent?.includes(wanted))?.click();
      }, name);

  it('tells every relation, each on its own words', async () => {
    const page = await opened();
    const relations: [words: string, relation: string, says: string][] = [
      ['cut off for a week', 'same', 'Same words'],
      ['company that', 'reworded', 'Reworded'],
      ['eleven winters', 'longer-here', 'Longer here'],
      ['ninety million', 'shorter-here', 'Shorter here'],
      ['13 July', 'conflict', 'Conflict'],
      ['new quay', 'conflict', 'Conflict'],
      ['office would', 'reworded', 'Ingrid Solheim,not quoted here'],
      ['The timetable', 'reworded', 'Ingrid Solheim,quoted only here'],
      ['of the coastal committee', 'longer-here', 'reported, not quoted'],
      ['Two lifeboats', 'only-there', 'Liv Aune'],
    ];
    for (const [words, relation, says] of relations) {
      const seen = await card(page, words);
      expect([words, seen?.relation]).toEqual([words, relation]);
      expect(seen?.text).toContain(says);
    }
    expect(await stage().marked(page, 'crossquote-only')).toEqual([
      'I was impressed by how calm people stayed in the dark,',
    ]);
  });

  it('says of a conflict what the two differ in, and of a cut whether it is marked', async () => {
    const page = await opened();
    for (const [words, says] of [
      ['13 July', 'Another time: 13 July here, 14 July in Harbour Post.'],
      ['new quay', 'One says it will, the other says it will not.'],
      ['ninety million', 'This page marks the cut with “…”.'],
      ['The captains asked', 'This page does not mark the cut.'],
      ['the captains]', 'Words in [ ] are this page’s own.'],
      ['office would', 'This page reports it in its own words.'],
    ] as const)
      await expect.poll(() => openedRow(page, words)).toContain(says);
  });

  it('joins what one side denies with what the other reports, and marks it in the page', async () => {
    const page = await opened();
    const there = await card(page, 'denied this report');
    expect(there).toMatchObject({ kind: 'denial', relation: 'only-there' });
    expect(there?.text).toContain('Not on this page');
    expect(there?.text).toMatch(/Here ¶\s13The shipyard has sold the ferry Maren.*The claim, without the denial\./);
    const here = await card(page, 'Mayor Terje Moen denied');
    expect(here).toMatchObject({ kind: 'denial', relation: 'only-here' });
    expect(here?.text).toMatch(/Harbour Post ¶\s18The town council of Halvik asked.*The claim, without the denial\./);
    expect((await card(page, 'owed wages'))?.text).toContain('HereNeither the claim nor the denial.');
    expect(await stage().marked(page, 'crossquote-denial')).toEqual([
      'The shipyard has sold the ferry Maren to a buyer on the mainland.',
      'Mayor Terje Moen denied that the town council had asked for a bridge instead of the ferry.',
    ]);
  });

  it('gives three answers for what only one has, and counts a reprint with its origin', async () => {
    const page = await opened();
    const text = () =>
      stage()
        .session.panelOf(page)
        .run((root) => (root.querySelector('aside')?.textContent ?? '').replace(/\s+/g, ' '));
    expect(await text()).toContain('Only in Harbour Post 1 quote this page does not have');
    await stage()
      .session.panelOf(page)
      .run((root) => root.querySelector<HTMLElement>('.xq-more')?.click());
    await expect.poll(text).toContain('Not found in Harbour Post’s text as captured 5 Mar 2026.');
    await choose(page, 'Coast Wire');
    await expect.poll(text).toContain('Coast Wire has nearly the text of Harbour Post. The two count as one origin.');
    await choose(page, 'Diario del Norte');
    await expect.poll(text).toContain('Not compared 1 quote of Diario del Norte');
    const cards = await stage().cards(page);
    expect(new Set(cards.map(({ relation }) => relation))).toEqual(new Set(['not-compared']));
    expect(await text()).not.toContain('Only in');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('lays all four sources side by side', async () => {
    await opened();
    const page = await stage().session.openOwn('dossier.html?id=winter-ferry');
    const cells = (words: string) =>
      page.evaluate((part) => {
        const row = [...document.querySelectorAll('tbody tr')].find((one) => one.textContent?.includes(part));
        return [...(row?.children ?? [])].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' '));
      }, words);
    await until(async () => (await cells('put their faith')).length === 5, 'the table');
    expect(await page.evaluate(() => document.querySelector('.xq-synp__facts')?.textContent)).toContain(
      '4 sources, 3 origins: Coast Wire reprints Harbour Post and counts with it.',
    );
    expect((await cells('put their faith')).slice(3)).toEqual(['Same words', 'Not compared: another language']);
    expect((await cells('Two lifeboats'))[1]).toBe('Not in Coast Courier');
    expect((await cells('denied this report'))[1]).toContain('The claim, without the denial.');
    // Narrower than its columns, it scrolls sideways by itself, and the page does not.
    await page.setViewport({ width: 480, height: 800 });
    const widths = () =>
      page.evaluate(() => {
        const scroller = document.querySelector('.xq-syn__scroll') as HTMLElement;
        const page = document.documentElement;
        return [innerWidth, scroller.scrollWidth > scroller.clientWidth, page.scrollWidth <= innerWidth];
      });
    await expect.poll(widths).toEqual([480, true, true]);
  });

  it('remembers on the next page which marks are switched off, until all are shown again', async () => {
    const page = await opened();
    const press = (on: Page, find: string) =>
      stage()
        .session.panelOf(on)
        .run((root, selector) => root.querySelector<HTMLElement>(selector)?.click(), find);
    await press(page, '[aria-label="Key to the marks"]');
    await press(page, '.xq-key:nth-of-type(4) input');
    await until(async () => (await stage().marked(page, 'crossquote-only')).length === 0, 'the marks to go');
    await page.close();
    const next = await opened();
    expect(await stage().marked(next, 'crossquote-only')).toEqual([]);
    expect((await stage().marked(next, 'crossquote-same')).length).toBe(1);
    await press(next, '[aria-label="Key to the marks"]');
    await press(next, '.xq-menu__all');
    await until(async () => (await stage().marked(next, 'crossquote-only')).length === 1, 'the marks again');
    await next.reload();
    await until(async () => (await stage().marked(next, 'crossquote-only')).length === 1, 'them after a reload');
  });
});
