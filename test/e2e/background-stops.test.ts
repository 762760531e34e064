import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { restart } from './browser-settings';
import { at, inBothBrowsers, settle, until } from './browsers';

inBothBrowsers('when the background is stopped', (stage) => {
  const stopBackground = () => stage().session.stopBackground();
  const press = (page: Page, label: string) =>
    stage()
      .session.panelOf(page)
      .run((root, name) => root.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click(), label);
  const pill = (page: Page) =>
    stage()
      .session.panelOf(page)
      .run((root) => root.querySelector('.xq-pill') !== null);

  it('the panel goes on, and what is chosen in it is remembered', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    await stopBackground();
    await press(page, 'Collapse panel');
    await until(() => pill(page), 'the pill');
    const next = await stage().open(at('a3f.html'));
    await until(() => pill(next), 'the pill on the next page');
    await stopBackground();
    await stage()
      .session.panelOf(next)
      .run((root) => root.querySelector<HTMLElement>('.xq-pill')?.click());
    await until(async () => (await stage().cards(next)).length > 0, 'the panel again');
    const third = await stage().openCovered(at('sputnik.html'));
    expect(await pill(third)).toBe(false);
  });

  it('it still knows a page that it compared before', async () => {
    await stage().openCovered(at('sputnik.html'));
    await stopBackground();
    const popup = await stage().session.openOwn(
      `popup.html?tab=${await stage().session.tabNumber(at('sputnik.html'))}`,
    );
    await until(
      () => popup.evaluate(() => document.body.innerText.includes('You are reading Sputnik Globe')),
      'the popup of the covered page',
    );
  });

  it('for an update of Crossquote, open pages throw nothing, and show one panel or none', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const other = await stage().open(at('near/putin-2016.html'));
    const heard: string[] = [];
    for (const one of [page, other])
      one.on('pageerror', (error) => heard.push(String(error instanceof Error ? error.stack : error)));
    await restart(stage());
    await settle(1000);
    // Both look again: the gate at a page that has grown, the overlay at a text that has changed.
    for (const one of [page, other]) await grow(one);
    await settle(2500);
    const traces = () =>
      page.evaluate(() => [
        document.querySelectorAll('crossquote-panel').length,
        CSS.highlights.size > 0,
        document.adoptedStyleSheets.length,
      ]);
    if (await stage().hasPanel(page)) await press(page, 'Collapse panel');
    if (stage().kind === 'firefox') {
      // Firefox starts the new version in open pages too: its panel has taken the place of the old one.
      await until(() => pill(page), 'the pill');
      expect(await traces()).toEqual([1, true, 1]);
      await stage()
        .session.panelOf(page)
        .run((root) => root.querySelector<HTMLElement>('.xq-pill')?.click());
    } else {
      await until(async () => !(await stage().hasPanel(page)), 'the panel to leave');
      expect(await traces()).toEqual([0, false, 0]);
    }
    expect(heard).toEqual([]);
    const next = await stage().openCovered(at('a3f.html'));
    expect((await stage().cards(next)).length).toBeGreaterThan(3);
  });
});

/** Adds paragraphs, and changes the address as a single-page site does. */
function grow(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let i = 0; i < 20; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'The reading room is open until nine this evening, the librarian said. '.repeat(5);
      document.querySelector('article, main, body')?.append(paragraph);
    }
    history.pushState(null, '', '?later');
  });
}
