import { watchAddress } from '../watch/address';
import { type Look, look } from './look';

/**
 * When the page is looked at again, in milliseconds, for articles that are drawn late: after it was loaded, where it
 * had an article at once, and after the address has changed. A timer costs nothing while nothing happens; an observer
 * would run on every change of every page.
 */
const AGAIN = { loaded: [800, 2000, 5000, 10_000], found: [4000, 10_000], moved: [250, 800, 2000, 5000, 10_000] };
/** Number of elements that must have come or gone for a page to be worth another look. */
const CHANGED = 8;
/** An article that has grown by this factor since it was reported is reported again: at first only its start was there. */
const GROWN = 1.5;

/** What became of an article: told to the background, ruled out, neither yet (it is starting, or has no dossiers so far), or never: the extension is gone. */
export type Judged = 'told' | 'ruled-out' | 'ask-again' | 'gone';

export interface GateOptions {
  /** Judges a page that looks like an article, and tells the background where it may be coverage. */
  readonly judge: (look: Look) => Promise<Judged>;
}

/**
 * Watches a page for articles that may be coverage, for as long as it stands. Every kind of browser object costs the first time it is
 * touched, on every page: hence closures, and no signals.
 */
export function watchForArticles(document: Document, options: GateOptions): void {
  const window = document.defaultView;
  if (!window) return;
  const elements = document.getElementsByTagName('*');
  const timers = new Set<number>();
  let seen = Number.NEGATIVE_INFINITY;
  /** What was told last, and what stood here before the address changed last. */
  let reported: Look | null = null;
  let before: string | null = null;
  /** The latest look: an answer that comes after another look has begun is of no use. */
  let latest: Look | null = null;

  const again = async () => {
    const count = elements.length;
    if (Math.abs(count - seen) < CHANGED && latest?.mark !== before) return;
    seen = count;
    const now = look(document);
    latest = now;
    if (!now || now.mark === before) return;
    if (reported?.mark === now.mark && now.length < reported.length * GROWN) return;
    const judged = await options.judge(now);
    if (judged === 'gone') {
      lookAt([]);
      unwatch();
    }
    if (latest !== now) return;
    if (judged === 'told') reported = now;
    if (judged === 'ask-again') seen = Number.NEGATIVE_INFINITY;
  };

  const lookAt = (times: readonly number[]) => {
    for (const timer of timers) window.clearTimeout(timer);
    timers.clear();
    for (const delay of times) timers.add(window.setTimeout(again, delay));
  };

  const unwatch = watchAddress(window, () => {
    // The old article may stand on for a while under the new address: it must not be taken for the new one.
    before = latest?.mark ?? null;
    seen = Number.NEGATIVE_INFINITY;
    reported = null;
    lookAt(AGAIN.moved);
  });
  void again();
  lookAt(latest ? AGAIN.found : AGAIN.loaded);
}
