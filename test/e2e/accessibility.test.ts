import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { at, inBothBrowsers, until } from './browsers';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Finding {
  id: string;
  nodes: string[];
}

declare global {
  interface Window {
    axe: {
      run(context: unknown, options?: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  }
}

inBothBrowsers('accessibility', (stage) => {
  const findingsInPanel = async (page: Page): Promise<Finding[]> => {
    await page.evaluate(axe);
    return stage()
      .session.panelOf(page)
      .run(async (root) => {
        // axe looks into open roots only; this opens ours to it, in the page's own world.
        Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
        const { violations } = await window.axe.run(root.host);
        return violations.map((v) => ({ id: v.id, nodes: v.nodes.map((n) => n.html) }));
      });
  };
  const findingsIn = async (page: Page): Promise<Finding[]> => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations } = await window.axe.run(document);
      return violations.map((v) => ({ id: v.id, nodes: v.nodes.map((n) => n.html) }));
    });
  };

  it.each(['light', 'dark'])('finds nothing in the panel (%s)', async (theme) => {
    const page = await stage().session.browser.newPage();
    if (stage().kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(at('sputnik.html'));
    await until(async () => (await stage().cards(page)).length > 0, 'cards');
    await stage()
      .session.panelOf(page)
      .run((root) => root.querySelectorAll<HTMLElement>('.xq-row__b')[1]?.click());
    expect(await findingsInPanel(page)).toEqual([]);
    await page.close();
  });

  it.each(['popup.html', 'welcome.html', 'example.html', 'dossiers.html', 'dossier.html', 'diagnostics.html'])(
    'finds nothing in %s',
    async (name) => {
      const page = await stage().session.openOwn(name);
      await until(() => page.evaluate(() => document.querySelector('h1, h2') !== null), name);
      expect(await findingsIn(page)).toEqual([]);
      await page.close();
    },
  );

  it('finds nothing in the popup of a covered page, with results', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const popup = await stage().session.openOwn(
      `popup.html?tab=${await stage().session.tabNumber(at('sputnik.html'))}`,
    );
    await popup.waitForSelector('input');
    await popup.type('input', 'shameful');
    await until(() => popup.evaluate(() => document.querySelector('mark') !== null), 'results');
    expect(await findingsIn(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
