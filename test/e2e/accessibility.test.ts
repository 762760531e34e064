import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventDossier, pageOf } from '../event/event';
import { addDossier } from './add-dossier';
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

/** A reader's settings: the second also asks for no motion. */
const READERS = [
  { theme: 'light', motion: 'no-preference', prefs: { 'layout.css.prefers-color-scheme.content-override': 1 } },
  {
    theme: 'dark',
    motion: 'reduce',
    prefs: { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.prefersReducedMotion': 1 },
  },
] as const;

const url = 'http://coastcourier.example/winter-ferry';

for (const { theme, motion, prefs } of READERS) {
  inBothBrowsers(
    `accessibility (${theme})`,
    (stage) => {
      const asReader = async (page: Page): Promise<Page> => {
        // In Firefox a setting of the browser says so.
        if (stage().kind === 'chromium')
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: theme },
            { name: 'prefers-reduced-motion', value: motion },
          ]);
        return page;
      };
      /** The page in which everything occurs, with its panel. */
      const opened = async (): Promise<Page> => {
        if (!stage().site.pages.has(url.slice('http://'.length))) {
          const last = '<p><button id="last">Read more</button></p></article>';
          stage().site.pages.set(url.slice('http://'.length), pageOf('coast-courier').replace('</article>', last));
          await addDossier(stage(), eventDossier());
        }
        const page = await asReader(await stage().session.browser.newPage());
        await page.goto(url);
        await until(async () => (await stage().cards(page)).length > 0, 'cards');
        // The panel slides in with a fade, and what is half there has half its contrast.
        await stage().atRest(page);
        return page;
      };
      const inPanel = <T>(
        page: Page,
        run: (root: ShadowRoot, ...args: string[]) => T | Promise<T>,
        ...args: string[]
      ) =>
        stage()
          .session.panelOf(page)
          .run(run, ...args);
      const click = (page: Page, selector: string) =>
        inPanel(page, (root, wanted) => root.querySelector<HTMLElement>(wanted as string)?.click(), selector);
      const shows = (page: Page, selector: string) =>
        until(
          () => inPanel(page, (root, wanted) => root.querySelector(wanted as string) !== null, selector),
          `“${selector}” in the panel`,
        );
      const findingsInPanel = async (page: Page): Promise<Finding[]> => {
        await page.evaluate(axe);
        return inPanel(page, async (root) => {
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

      it('finds nothing in the panel, whatever is open in it', async () => {
        const page = await opened();
        expect(await inPanel(page, (root) => root.querySelector<HTMLElement>('.xq-root')?.dataset.theme)).toBe(theme);
        await click(page, '.xq-row:nth-of-type(8) .xq-row__b');
        await shows(page, '.xq-row.is-open');
        await click(page, '.xq-meta .xq-link');
        await shows(page, '.xq-ev');
        await click(page, '.xq-more');
        expect(await findingsInPanel(page)).toEqual([]);
        for (const opens of ['Key to the marks', 'More']) {
          await click(page, `[aria-label="${opens}"]`);
          await shows(page, `[aria-label="${opens}"][aria-expanded="true"]`);
          expect(await findingsInPanel(page)).toEqual([]);
        }
        for (const source of ['2', '3']) {
          await click(page, `[role="radio"]:nth-of-type(${source})`);
          await shows(page, `[role="radio"]:nth-of-type(${source})[aria-checked="true"]`);
          expect(await findingsInPanel(page)).toEqual([]);
        }
      });

      it('finds nothing in the sheet of a narrow window, in the pill, and in the card beside a mark', async () => {
        const page = await opened();
        await page.setViewport({ width: 320, height: 640 });
        await shows(page, '.xq-sheet');
        await stage().atRest(page);
        expect(await findingsInPanel(page)).toEqual([]);
        await click(page, '.xq-fold');
        await shows(page, '.xq-pill');
        await stage().atRest(page);
        expect(await findingsInPanel(page)).toEqual([]);
        const box = await page.evaluate(() => {
          const [range] = CSS.highlights.get('crossquote-same') ?? [];
          const live = document.createRange();
          if (range) live.setStart(range.startContainer, range.startOffset);
          if (range) live.setEnd(range.endContainer, range.endOffset);
          live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const { x, y } = live.getClientRects()[0] as DOMRect;
          return { x, y };
        });
        await page.mouse.click(box.x + 12, box.y + 8);
        await shows(page, '[role="dialog"]');
        await stage().atRest(page);
        expect(await findingsInPanel(page)).toEqual([]);
        // Collapsed is remembered: the next test finds the panel open.
        await click(page, '.xq-pill');
        await shows(page, 'aside');
      });

      it.each([
        'popup.html',
        'welcome.html',
        'example.html',
        'dossiers.html',
        'dossier.html',
        'dossier.html?id=winter-ferry',
        'diagnostics.html',
      ])('finds nothing in %s', async (name) => {
        if (name.includes('?')) await (await opened()).close();
        const page = await asReader(await stage().session.openOwn(name));
        await until(() => page.evaluate(() => document.querySelector('h1, h2') !== null), name);
        // The example looks like an outlet's page, which has one look of its own.
        if (name !== 'example.html')
          await until(
            () => page.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme),
            `the ${theme} theme`,
          );
        expect(await findingsIn(page)).toEqual([]);
      });

      it('finds nothing in the popup of a covered page, with results', async () => {
        await stage().openCovered(at('sputnik.html'));
        const tab = await stage().session.tabNumber(at('sputnik.html'));
        const popup = await asReader(await stage().session.openOwn(`popup.html?tab=${tab}`));
        await popup.waitForSelector('input');
        await popup.type('input', 'shameful');
        await until(() => popup.evaluate(() => document.querySelector('mark') !== null), 'results');
        expect(await findingsIn(popup)).toEqual([]);
      });

      it('moves only for readers who have nothing against it', async () => {
        const page = await opened();
        const duration = await inPanel(page, (root) => {
          const dock = root.querySelector('.xq-dock');
          return dock && getComputedStyle(dock).animationDuration;
        });
        expect(duration).toBe(motion === 'reduce' ? '0s' : '0.2s');
      });

      it('is walked through by Tab in the order it is read, and gives focus back to where it came from', async () => {
        const page = await opened();
        await page.bringToFront();
        await page.focus('#last');
        const names: string[] = [];
        for (let stop = 0; stop < 6; stop++) {
          await page.keyboard.press('Tab');
          names.push(
            await inPanel(page, ({ activeElement: on }) => on?.getAttribute('aria-label') ?? on?.textContent ?? ''),
          );
        }
        expect(names).toEqual([
          'Panel width',
          'Key to the marks',
          'More',
          'Collapse panel',
          'Why this page?',
          expect.stringMatching(/^Harbour Post/),
        ]);
        await page.keyboard.press('Escape');
        await shows(page, '.xq-pill');
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('last');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await shows(page, 'aside');
        await expect.poll(() => inPanel(page, ({ activeElement: on }) => !!on?.closest('[data-card]'))).toBe(true);
      });

      it.each([
        ['320 px wide', 320, 640, 1],
        ['1280 px wide at 200 %', 640, 450, 2],
      ] as const)(
        'has room for its rows in a window %s, and nothing runs out of it',
        async (_, width, height, scale) => {
          const page = await opened();
          await page.setViewport({ width, height, deviceScaleFactor: scale });
          await until(() => page.evaluate((wanted) => innerWidth === wanted, width), 'the window');
          // The panel becomes a sheet a frame or two after the window has changed.
          const bodyHeight = () => inPanel(page, (root) => root.querySelector('.xq-panel__body')?.clientHeight ?? 0);
          await until(async () => (await bodyHeight()) > 100, 'room for rows');
          const { outside, sideways } = await inPanel(page, (root) => {
            const body = root.querySelector('.xq-panel__body') as HTMLElement;
            const controls = [...root.querySelectorAll<HTMLElement>('button, a, select, input')];
            return {
              outside: controls
                .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
                .map((one) => one.outerHTML),
              sideways: body.scrollWidth > body.clientWidth,
            };
          });
          expect([outside, sideways]).toEqual([[], false]);
        },
      );
    },
    { prefs },
  );
}
