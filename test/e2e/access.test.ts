import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { withdraw } from './browser-settings';
import { at, inBothBrowsers, settle, until } from './browsers';

const file = pathToFileURL(path.resolve('test/pages/site/sputnik.html')).href;

// Tests of one file run in their order: access that was withdrawn stays so until the browser is closed.
inBothBrowsers(
  'what the browser lets it read',
  (stage) => {
    const popupSays = async (url: string, words: string): Promise<void> => {
      const popup = await until(
        async () => stage().session.openOwn(`popup.html?tab=${await stage().session.tabNumber(url)}`),
        'the popup',
      );
      await expect.poll(() => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).toContain(words);
      await popup.close();
    };

    it('marks an article that was saved as a file', async () => {
      const page = await stage().openCovered(file);
      expect(await stage().marked(page, 'crossquote-length')).toEqual([
        "I don't think it would be shameful for me to call him.",
      ]);
      await page.close();
    });

    it('says how to give access to files where it has none', async () => {
      await withdraw(stage(), 'files');
      const page = await until(async () => {
        const opened = await stage().open(file);
        await settle(500);
        return opened;
      }, 'the file');
      await popupSays(file, 'Crossquote has no access to files on this device');
      await popupSays(file, 'allow access to file URLs');
      expect(await stage().hasPanel(page)).toBe(false);
      await page.close();
    });

    it('says how to give access to a site where it has none, and adds nothing there', async () => {
      await withdraw(stage(), 'sites');
      const page = await stage().open(at('sputnik.html'));
      await settle();
      expect(await stage().hasPanel(page)).toBe(false);
      await popupSays(at('sputnik.html'), 'Crossquote has no access to news.example');
      await popupSays(at('sputnik.html'), 'Allow on news.example');
      expect(await stage().hasPanel(page)).toBe(false);
      await page.close();
    });
  },
  // New versions of Firefox open files to an extension only after a switch of their own, as Chrome does; its tests stand on the open one.
  { prefs: { 'extensions.webextensions.fileSchemeAccess.requireOptIn': false } },
);
