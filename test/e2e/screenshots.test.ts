import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { servePages } from '../../scripts/pages.mjs';
import { startSession, until } from '../../scripts/session.mjs';

// The README's pictures: `npm run screenshots` writes them where it shows them from, a test run beside the build.
const folder = process.env.SCREENSHOTS ?? '.output/screenshots';

interface Shot {
  name: string;
  page: string;
  size: [number, number];
  dark?: boolean;
  /** Row of “In both” to open. */
  open?: number;
}

const shots: Shot[] = [
  { name: 'panel-sputnik', page: 'sputnik.html', size: [1280, 800], open: 1 },
  { name: 'panel-a3f', page: 'a3f.html', size: [1280, 800], open: 1 },
  { name: 'dark', page: 'sputnik.html', size: [1280, 800], dark: true, open: 2 },
  { name: 'narrow', page: 'sputnik.html', size: [390, 760] },
];

describe('screenshots', () => {
  it('shows panel, popup, dark theme and narrow window', async () => {
    mkdirSync(folder, { recursive: true });
    const site = await servePages();
    const session = await startSession('chromium', ensureBrowser('chromium'), { proxyPort: site.port });
    const save = async (page: Page, name: string) => {
      const file = path.join(folder, `${name}.webp`);
      await page.bringToFront(); // the welcome page may have come to the front; a tab behind it draws nothing
      await page.screenshot({ path: file as `${string}.webp`, type: 'webp', quality: 85 });
      expect(statSync(file).size).toBeGreaterThan(4_000);
      expect(statSync(file).size).toBeLessThan(150_000);
    };
    try {
      for (const shot of shots) {
        const page = await session.browser.newPage();
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' }]);
        await page.setViewport({ width: shot.size[0], height: shot.size[1] });
        const url = `http://news.example/${shot.page}`;
        await page.goto(url);
        const panel = session.panelOf(page);
        await until(() => panel.run((root) => root.querySelector('[data-card]') !== null), 'cards');
        if (shot.open !== undefined) {
          await panel.run((root, n) => root.querySelectorAll<HTMLElement>('.xq-row__b')[n]?.click(), shot.open);
        }
        await new Promise((done) => setTimeout(done, 500)); // the panel's entrance is over
        await save(page, shot.name);
        if (shot.name === 'panel-sputnik') {
          const popup = await session.openOwn(`popup.html?tab=${await session.tabNumber(url)}`);
          await popup.setViewport({ width: 360, height: 400 });
          await until(() => popup.evaluate(() => document.querySelector('h2') !== null), 'the popup');
          await save(popup, 'popup');
          await popup.close();
        }
        await page.close();
      }
    } finally {
      await session.close();
      site.close();
    }
  });
});
