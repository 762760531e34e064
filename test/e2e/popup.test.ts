import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { at, inBothBrowsers, settle, until } from './browsers';

/** The part of the extension's API that the tests use; both browsers know it under this name. */
interface Api {
  chrome: { action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> } };
}
const badgeOf = (popup: Page, tabId: number | undefined): Promise<string> =>
  popup.evaluate((id) => (globalThis as unknown as Api).chrome.action.getBadgeText({ tabId: id }), tabId);

inBothBrowsers('the popup', (stage) => {
  const popupFor = async (url: string): Promise<Page> => {
    const popup = await stage().session.openOwn(`popup.html?tab=${await stage().session.tabNumber(url)}`);
    await until(() => popup.evaluate(() => document.querySelector('h2') !== null), 'the popup');
    return popup;
  };
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const press = (page: Page, label: string): Promise<void> =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>('button')].find(
        (b) => (b.getAttribute('aria-label') ?? b.textContent) === wanted,
      );
      if (!button) throw new Error(`no button "${wanted}"`);
      button.click();
    }, label);

  it('tells what is compared on a covered page, and its badge counts what is in both', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const popup = await popupFor(at('sputnik.html'));
    const text = await textOf(popup);
    expect(text).toContain('Putin congratulates Trump on his election victory (Valdai Forum)');
    expect(text).toContain('You are reading Sputnik Globe, compared with A3F.');
    expect(text).toMatch(/4 quotes in both, 4 reworded|4 quotes in both, 3 reworded/);
    expect(text).toContain('1 denial that is not on this page');
    const tab = await stage().session.tabNumber(at('sputnik.html'));
    await expect.poll(() => badgeOf(popup, tab)).toBe('5');
    await popup.close();
    await page.close();
  });

  it('says so on a page that is not coverage, without a badge', async () => {
    const page = await stage().open(at('plain/bridge.html'));
    await settle(1200);
    const popup = await popupFor(at('plain/bridge.html'));
    expect(await textOf(popup)).toContain('Not coverage of an event you follow');
    expect(await textOf(popup)).toContain('This page was checked against 1 dossier on this device.');
    const tab = await stage().session.tabNumber(at('plain/bridge.html'));
    expect(await badgeOf(popup, tab)).toBe('');
    await popup.close();
    await page.close();
  });

  it('finds statements and leads to the passage', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const popup = await popupFor(at('sputnik.html'));
    await popup.type('input', 'shameful');
    // Each letter that is typed has its results, and “12 of 32” may be there before “2 of 32”.
    await expect.poll(() => textOf(popup)).toMatch(/ 2 of \d/);
    const text = await textOf(popup);
    expect(text).toContain('he does not consider it');
    expect(text).toContain('Sputnik Globe');
    await popup.evaluate(() => {
      const hit = [...document.querySelectorAll<HTMLElement>('li')].find(
        (li) => li.textContent?.includes('Sputnik Globe') && li.textContent.includes('shameful'),
      );
      (hit?.querySelector<HTMLElement>('button, a') ?? hit)?.click();
    });
    await expect.poll(async () => (await stage().marked(page, 'crossquote-at')).join()).toContain('shameful');
    await popup.close().catch(() => {});
    await page.close();
  });

  it('says when no statement has the words', async () => {
    const popup = await stage().session.openOwn('popup.html');
    await popup.waitForSelector('input');
    await popup.type('input', 'hippopotamus');
    await expect.poll(() => textOf(popup)).toContain('No statement has these words.');
    await popup.close();
  });

  it('hides and shows the panel', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const popup = await popupFor(at('sputnik.html'));
    const shown = () =>
      stage()
        .session.panelOf(page)
        .run((root) => root.querySelector('[data-card]') !== null);
    expect(await textOf(popup)).toContain('Hide panel');
    await press(popup, 'Hide panel');
    await until(async () => !(await shown()), 'the panel to be hidden');
    const again = await popupFor(at('sputnik.html'));
    await press(again, 'Show panel');
    await until(shown, 'the panel again');
  });

  it('keeps away from a site that is hidden, until it is shown again', async () => {
    const url = at('sputnik.html', 'hidden.example');
    const page = await stage().openCovered(url);
    const popup = await popupFor(url);
    await press(popup, 'Hide on this site');
    await until(async () => !(await stage().hasPanel(page)), 'the panel to go');
    await page.reload();
    await settle();
    expect(await stage().hasPanel(page)).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.close().catch(() => {});
    const again = await popupFor(url);
    await press(again, 'Show on this site');
    await until(() => stage().hasPanel(page), 'the panel again');
    await again.close().catch(() => {});
    await page.close();
  });

  it('pauses on every site, and resumes', async () => {
    const popup = await stage().session.openOwn('popup.html');
    await until(
      () => popup.evaluate(() => document.querySelector('[aria-label="Pause on every site"]') !== null),
      'the pause button',
    );
    await press(popup, 'Pause on every site');
    await expect.poll(() => textOf(popup)).toContain('Paused on every site');
    const page = await stage().open(at('sputnik.html'));
    await settle();
    expect(await stage().hasPanel(page)).toBe(false);
    await press(popup, 'Resume');
    await until(() => stage().hasPanel(page), 'the panel after resuming');
    await page.close();
  });

  it('says when an article holds no text that can be read', async () => {
    const page = await stage().open(at('plain/empty.html'));
    await settle(1000);
    const popup = await popupFor(at('plain/empty.html'));
    expect(await textOf(popup)).toMatch(/could not be read|Not coverage/);
    await popup.close();
    await page.close();
  });
});
