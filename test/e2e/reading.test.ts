import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { at, inBothBrowsers, until } from './browsers';

/** Middle of the first line of the n-th range of a highlight, in the viewport. */
const pointOf = (page: Page, name: string, n = 0): Promise<{ x: number; y: number }> =>
  page.evaluate(
    (wanted, index) => {
      const range = [...(CSS.highlights.get(wanted)?.values() ?? [])][index];
      if (!range) throw new Error(`no range ${index} of ${wanted}`);
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = live.getClientRects()[0];
      if (!box) throw new Error('the range has no box');
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    name,
    n,
  );

inBothBrowsers('reading with the panel', (stage) => {
  const openCard = (page: Page) =>
    stage()
      .session.panelOf(page)
      .run(
        (root) => root.querySelector('[data-card] [aria-expanded="true"]')?.closest('[data-card]')?.textContent ?? '',
      );

  it('opens the card of a mark that is clicked', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const { x, y } = await pointOf(page, 'crossquote-length');
    await page.mouse.click(x, y);
    await until(async () => (await openCard(page)).includes('shameful'), 'the open card');
    expect(await openCard(page)).toMatch(/Same speaker[^.]*\. A3F quotes 4 of these 12 words/);
    await page.close();
  });

  it('shows the hover card of a mark that is pointed at, and closes it with Esc', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const panel = stage().session.panelOf(page);
    await panel.run((root) => root.querySelector<HTMLElement>('[aria-label="Collapse panel"]')?.click());
    await until(() => panel.run((root) => root.querySelector('.xq-pill') !== null), 'the pill');
    const { x, y } = await pointOf(page, 'crossquote-length');
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    const dialog = () => panel.run((root) => root.querySelector('[role="dialog"]')?.textContent ?? '');
    await until(async () => (await dialog()).includes('shameful'), 'the hover card');
    expect(await dialog()).toContain('A3F');
    await page.keyboard.press('Escape');
    await until(async () => (await dialog()) === '', 'the hover card to close');
    await page.evaluate(() => scrollTo(0, 0));
    await panel.run((root) => root.querySelector<HTMLElement>('.xq-pill')?.click());
    await page.close();
  });

  it('scrolls the page to the passage of a card', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    await page.setViewport({ width: 1280, height: 420 });
    const panel = stage().session.panelOf(page);
    await page.evaluate(() => scrollTo(0, 0));
    await panel.run((root) => {
      const card = [...root.querySelectorAll<HTMLElement>('[data-card]')].find((c) =>
        c.textContent?.includes('no need'),
      );
      card?.querySelector<HTMLElement>('[aria-expanded]')?.click();
    });
    await until(async () => (await openCard(page)).includes('Show in article'), 'the open card');
    await panel.run((root) => {
      const button = [...root.querySelectorAll<HTMLElement>('button')].find(
        (b) => b.textContent === 'Show in article' && b.checkVisibility(),
      );
      button?.click();
    });
    await until(async () => (await page.evaluate(() => scrollY)) > 100, 'the page to scroll');
    await expect.poll(() => stage().marked(page, 'crossquote-at')).toEqual(["Well, if they don't want to - no need."]);
    await page.setViewport({ width: 1440, height: 900 });
    await page.close();
  });

  it('works by keyboard alone', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const panel = stage().session.panelOf(page);
    const focused = () =>
      panel.run(
        (root) => (root.activeElement as HTMLElement | null)?.closest('[data-card]')?.getAttribute('data-card') ?? '',
      );
    await panel.run((root) => root.querySelector<HTMLElement>('.xq-row__b')?.focus());
    const first = await focused();
    expect(first).not.toBe('');
    await page.keyboard.press('j');
    const second = await until(async () => ((await focused()) !== first ? focused() : ''), 'the next row');
    await page.keyboard.press('Enter');
    await until(async () => (await openCard(page)) !== '', 'the row to open');
    await page.keyboard.press('k');
    await until(async () => (await focused()) === first, 'the row before');
    expect(second).not.toBe(first);
    await page.keyboard.press('Escape');
    await until(async () => (await openCard(page)) === '', 'the row to close');
    await page.keyboard.press('Escape');
    await until(() => panel.run((root) => root.querySelector('.xq-pill') !== null), 'the pill');
    await panel.run((root) => root.querySelector<HTMLElement>('.xq-pill')?.click());
    // A row that had focus was taken away with the panel: it comes back all the same.
    await until(() => panel.run((root) => root.querySelector('aside') !== null), 'the panel to come back');
    await page.close();
  });

  it('says why the page counts as coverage', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const panel = stage().session.panelOf(page);
    await panel.run((root) =>
      [...root.querySelectorAll<HTMLElement>('button')].find((b) => b.textContent === 'Why this page?')?.click(),
    );
    const evidence = await until(
      () => panel.run((root) => root.querySelector('.xq-ev')?.textContent ?? ''),
      'the evidence',
    );
    expect(evidence).toContain('Words in common');
    expect(evidence).toContain('Vladimir Putin');
    expect(evidence).toContain('Compared on this device. Nothing about this page was sent.');
    await page.close();
  });

  it('gives a link on the page its click', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    await page.evaluate(() =>
      document.querySelector('a[href="#p"]')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await page.click('a[href="#p"]');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#p');
    await page.close();
  });
});
