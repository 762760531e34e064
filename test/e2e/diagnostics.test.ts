import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { at, inBothBrowsers, settle, until } from './browsers';

/** The words of each row of the n-th table: its headings, then its cells. */
const rows = (page: Page, table: number): Promise<string[][]> =>
  page.evaluate(
    (n) =>
      [...(document.querySelectorAll('table')[n]?.rows ?? [])].map((row) =>
        [...row.cells].map((cell) => cell.textContent ?? ''),
      ),
    table,
  );

inBothBrowsers('diagnostics', (stage) => {
  it('counts what woke it and why, and is led to from the dossiers', async () => {
    const page = await stage().session.openOwn('dossiers.html');
    const link = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('a')];
        return all.find((a) => a.textContent === 'Diagnostics')?.getAttribute('href') ?? '';
      });
    // The list is there: so is what the gate knows of it. Before, every article wakes the background.
    const href = await until(link, 'the link to diagnostics');
    await stage().open(at('plain/bridge.html'));
    await stage().open(at('plain/shop.html'));
    await stage().open(at('near/putin-2016.html'));
    await stage().openCovered(at('sputnik.html'));
    await settle(1000);
    const diagnostics = await stage().session.openOwn(href.replace(/^\//, ''));
    const [paragraphs, itself] = ['It has the paragraphs of an article', 'The page calls itself an article'];
    // The two pages that are about neither the people nor the places of a dossier woke nothing.
    await expect
      .poll(() => rows(diagnostics, 0))
      .toEqual([
        ['Why', 'Covered', 'Not covered', 'No text', 'Not allowed', 'Failed', 'All'],
        [itself, '1', '0', '0', '0', '0', '1'],
        [paragraphs, '0', '1', '0', '0', '0', '1'],
      ]);
    expect((await rows(diagnostics, 1)).slice(1).map(([, ...cells]) => cells.slice(0, 3))).toEqual([
      ['news.example', itself, 'Covered'],
      ['news.example', paragraphs, 'Not covered'],
    ]);
    await stage().openCovered(at('sputnik.html', 'other.example'));
    // It counts on while it is open.
    await expect.poll(async () => (await rows(diagnostics, 0))[1]?.[1]).toBe('2');
  });
});
