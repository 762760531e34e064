import type { PanelHost } from '@/page/host/panel-host';
import { readArticle } from '@/page/read/read-article';
import type { Reading } from '@/page/read/reading';
import { watchAddress } from '@/page/watch/address';
import { watchChanges } from '@/page/watch/changes';
import type { CoverageAnswer } from '../background/messages';
import type { OverlayPort } from './port';

/** Shortest time between two readings of a restless page, milliseconds: one costs some 10 ms on a long article. */
const REST = 3000;
/** When the article is compared after the address has changed, milliseconds: single-page sites draw it late. */
const AFTER_MOVE = [100, 400, 1000, 2000, 4000];

export interface PageFollower {
  readonly reading: () => Reading;
  /** Whether the marks still stand on their words. */
  readonly intact: () => boolean;
  /** The same text stands on other nodes. */
  readonly moved: (reading: Reading) => void;
  /** The text has changed, and is still coverage. */
  readonly answered: (answer: CoverageAnswer, reading: Reading) => void;
  /** The page is another article, or none. */
  readonly left: () => void;
  readonly signal: AbortSignal;
}

/**
 * Follows an article while its page lives: marks move along when a site replaces its nodes, the comparison is made anew
 * when the text changes, and everything goes when the site leads to another article.
 */
export function followPage(document: Document, host: PanelHost, port: OverlayPort, page: PageFollower): void {
  const { signal } = page;
  const read = () => readArticle(document, { url: document.location.href });
  const at = () => document.location.href.split('#', 1)[0];
  let address = at();
  let readAt = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  async function compareAnew(reading: Reading): Promise<void> {
    try {
      const answer = await port.read(reading.article);
      if (signal.aborted) return;
      if (answer) page.answered(answer, reading);
      else page.left();
    } catch {
      page.left();
    }
  }

  /** Reads again. Whether the text is still the one that is shown. */
  function check(): boolean {
    if (signal.aborted) return false;
    readAt = Date.now();
    const reading = read();
    if (reading.article.text === page.reading().article.text) {
      if (!page.intact()) page.moved(reading);
      return true;
    }
    if (address !== at()) page.left();
    else void compareAnew(reading);
    return false;
  }

  const changed = ({ inside }: { inside: boolean }) => {
    // Some frameworks take out what they do not know when they start.
    if (!host.element.isConnected) document.documentElement.append(host.element);
    if (!inside && page.intact()) return;
    clearTimeout(later);
    const wait = page.intact() ? readAt + REST - Date.now() : 0;
    later = setTimeout(check, Math.max(0, wait));
  };

  watchChanges(document, { but: host.element, within: () => page.reading().root }, changed, signal);
  const unwatchAddress = watchAddress(document.defaultView as Window, () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const delay of AFTER_MOVE) {
      const last = delay === AFTER_MOVE.at(-1);
      const look = () => {
        if (!check() || !last) return;
        // The same article under another address: a site has tidied its own up.
        address = at();
        void compareAnew(page.reading());
      };
      timers.add(setTimeout(look, delay));
    }
  });
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Back from the browser's memory: the background has looked at other pages of this tab since.
      if (persisted) void compareAnew(page.reading());
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    unwatchAddress();
    clearTimeout(later);
    for (const timer of timers) clearTimeout(timer);
  });
}
