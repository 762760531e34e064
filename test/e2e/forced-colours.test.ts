import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { at, inBothBrowsers, until } from './browsers';

/** Chromium is told per page that the system forces its colours; Firefox by the settings below. */
async function forceColours(page: Page, kind: 'chromium' | 'firefox'): Promise<void> {
  if (kind === 'firefox') return;
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

inBothBrowsers(
  'where the system forces its colours',
  (stage) => {
    it('every word of the panel can be read, and marks keep their lines', async () => {
      const page = await stage().session.browser.newPage();
      await forceColours(page, stage().kind);
      await page.goto(at('sputnik.html'));
      const panel = stage().session.panelOf(page);
      await until(() => panel.run((root) => root.querySelector('[data-card]') !== null), 'the panel');
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const unseen = await panel.run((root) => {
        const ground = (element: Element | null): string => {
          for (let at = element; at; at = at.parentElement) {
            const { backgroundColor } = getComputedStyle(at);
            if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
          }
          return 'none';
        };
        const bare: string[] = [];
        for (const element of root.querySelectorAll('.xq-dock *')) {
          const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          if (text && getComputedStyle(element).color === ground(element)) bare.push(element.outerHTML.slice(0, 120));
        }
        return bare;
      });
      expect(unseen).toEqual([]);
      const edge = await panel.run((root) => {
        const dock = root.querySelector('.xq-dock');
        return dock && getComputedStyle(dock).borderTopStyle;
      });
      expect(edge).toBe('solid');
      const rules = await page.evaluate(() =>
        [...(document.adoptedStyleSheets[0]?.cssRules ?? [])]
          .filter((rule) => rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches)
          .map((rule) => rule.cssText.toLowerCase())
          .join(),
      );
      for (const line of ['underline 2px linktext', 'dashed', 'dotted', 'double']) expect(rules).toContain(line);
      await page.close();
    });
  },
  // Firefox: pages show the colours of the system, and none of their own.
  { prefs: { 'browser.display.document_color_use': 2 } },
);
