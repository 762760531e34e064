import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { servePages } from '../../scripts/pages.mjs';
import { startSession, until } from '../../scripts/session.mjs';

export { until };

export type Kind = 'chromium' | 'firefox';
type Session = Awaited<ReturnType<typeof startSession>>;
type Site = Awaited<ReturnType<typeof servePages>>;

/** A row of the panel, as a reader of the page would be told it. */
export interface SeenCard {
  id: string;
  kind: string;
  relation: string;
  text: string;
}

/** What the tests of one file share: a browser with the extension, and pages at any host, none of them real. */
export interface Stage {
  readonly kind: Kind;
  readonly session: Session;
  readonly site: Site;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens an address and waits for its panel to show cards. */
  openCovered(url: string): Promise<Page>;
  cards(page: Page): Promise<SeenCard[]>;
  /** Texts of a highlight's ranges, in the order of the page. */
  marked(page: Page, name: string): Promise<string[]>;
  hasPanel(page: Page): Promise<boolean>;
  /** The tab that shows one of the extension's own pages, by its path. */
  ownAt(path: string): Promise<Page | undefined>;
  /** Waits until nothing moves in the panel. */
  atRest(page: Page): Promise<void>;
}

/** Address of a fixture page at a host of the tests' own. */
export const at = (name: string, host = 'news.example'): string => `http://${host}/${name}`;

/** Long enough for gate, background and overlay to have done anything they would do; measured well below 1 s. */
export const settle = (ms = 2000): Promise<void> => new Promise((done) => setTimeout(done, ms));

function stageOf(kind: Kind, session: Session, site: Site): Stage {
  const stage: Stage = {
    kind,
    session,
    site,
    async open(url) {
      const page = await session.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openCovered(url) {
      const page = await stage.open(url);
      await until(async () => (await stage.cards(page)).length > 0, `cards on ${url}`);
      return page;
    },
    cards: (page) =>
      session.panelOf(page).run((root) =>
        [...root.querySelectorAll<HTMLElement>('[data-card]')].map((card) => ({
          id: card.dataset.card ?? '',
          kind: card.dataset.kind ?? '',
          relation: card.dataset.relation ?? '',
          text: (card.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
      ),
    marked: (page, name) =>
      page.evaluate((wanted) => {
        const highlight = CSS.highlights.get(wanted);
        const ranges = highlight ? [...highlight.values()] : [];
        return ranges
          .map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return live;
          })
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          .map((range) => range.toString().replace(/\s+/g, ' '));
      }, name),
    hasPanel: (page) => session.panelOf(page).present(),
    async ownAt(path) {
      for (const page of await session.browser.pages()) {
        // Asked of the page itself: Firefox does not tell the addresses of an extension's pages.
        const { protocol, pathname } = await page
          .evaluate(() => ({ protocol: location.protocol, pathname: location.pathname }))
          .catch(() => ({ protocol: '', pathname: '' }));
        if (protocol.endsWith('-extension:') && pathname === path) return page;
      }
      return undefined;
    },
    async atRest(page) {
      const panel = session.panelOf(page);
      const moves = () =>
        panel.run((root) =>
          [...root.querySelectorAll('*')].some((one) =>
            one.getAnimations().some(({ playState }) => playState === 'running'),
          ),
        );
      await until(async () => !(await moves()), 'the panel at rest');
    },
  };
  return stage;
}

/**
 * Declares tests that run in real Chromium and in real Firefox, each with one browser for the file.
 * @param prefs settings of Firefox for these tests
 */
export function inBothBrowsers(
  name: string,
  declare: (stage: () => Stage) => void,
  { prefs = {} }: { readonly prefs?: Readonly<Record<string, unknown>> } = {},
): void {
  describe.each<Kind>(['chromium', 'firefox'])(`${name} (%s)`, (kind) => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      const site = await servePages();
      const session = await startSession(kind, ensureBrowser(kind), { proxyPort: site.port, prefs });
      stage = stageOf(kind, session, site);
      // It opens by itself when the extension is installed, and a test's own tab would be behind it if it came later. Whether it comes at
      // all is for the test of the first run to say.
      const tabs = async () => (await session.browser.pages()).length;
      await until(async () => (await tabs()) > 1, 'the welcome page', 10_000).catch(() => {});
    });
    // A test that failed midway leaves no tab behind for the next one to find.
    afterEach(async () => {
      const [first, ...others] = (await stage?.session.browser.pages()) ?? [];
      await Promise.all(others.map((page) => page.close().catch(() => {})));
      await first?.goto('about:blank').catch(() => {});
    });
    afterAll(async () => {
      await stage?.session.close();
      stage?.site.close();
    });
    declare(() => {
      if (!stage) throw new Error('the browser has not started');
      return stage;
    });
  });
}
