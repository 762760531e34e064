import { watchAddress } from '../watch/address';
import { type Look, look } from './look';

/**
 * When the page is looked at again, in milliseconds after the look before, for articles that are drawn late: after it was
 * loaded, where it had an article at once, and after the address has changed. A timer costs nothing while nothing happens;
 * an observer would run on every change of every page.
 */
const AGAIN = { loaded: [800, 1200, 3000, 5000], found: [4000, 6000], moved: [250, 550, 1200, 3000, 5000] };
/** An article that has grown by this factor since it was told of is told of again: at first only its start was there. */
const GROWN = 1.5;

/** What became of an article: told to the background, ruled out, neither yet (it is starting, or has no dossiers so far), or never: the extension is gone. */
export type Judged = 'told' | 'ruled-out' | 'ask-again' | 'gone';

/**
 * Watches a page for articles that may be coverage, for as long as it stands. Every kind of browser object, and every function,
 * costs the first time it is used, on every page: hence few of both.
 * @param judge judges a page that looks like an article, and tells the background where it may be coverage
 */
export function watchForArticles(document: Document, judge: (look: Look) => Promise<Judged>): void {
  const window = document.defaultView;
  if (!window) return;
  let timer = 0;
  let latest: Look | null = null;
  /** What was judged, and how: an answer that comes after another look was judged is of no use. */
  let judged: (Look & { readonly as: Judged }) | null = null;
  /** What stood here before the address changed last: it may stand on for a while, and must not be taken for the new article. */
  let before: string | undefined;

  /** Whether nothing has come that could change what was judged. */
  const isSettled = ({ mark, text }: Look) =>
    mark === judged?.mark &&
    (judged.as === 'told' ? text.length < judged.text.length * GROWN : text.length === judged.text.length);

  const again = () => {
    const now = look(document);
    latest = now;
    if (!now || now.mark === before || isSettled(now)) return;
    // Told until it is answered, which of a long page takes as long as its comparison.
    const asked = { ...now, as: 'told' as Judged };
    judged = asked;
    judge(now).then((as) => {
      if (as === 'gone') end();
      else if (judged === asked) judged = as === 'ask-again' ? null : { ...now, as };
    });
  };

  const wait = (delays: readonly number[], n = 0) => {
    window.clearTimeout(timer);
    const next = () => {
      wait(delays, n + 1);
      again();
    };
    if (n < delays.length) timer = window.setTimeout(next, delays[n]);
  };

  const unwatch = watchAddress(window, () => {
    before = latest?.mark;
    judged = null;
    wait(AGAIN.moved);
  });
  const end = () => {
    wait([]);
    unwatch();
  };

  again();
  wait(latest ? AGAIN.found : AGAIN.loaded);
}
