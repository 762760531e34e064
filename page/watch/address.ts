/** How often the address is compared where the browser does not tell of its changes, in milliseconds. */
const POLL = 1000;

/** The part of an address that tells one page from another. */
const pageOf = (address: string): string => address.split('#', 1)[0] ?? address;

interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Calls `changed` after the address has changed without a new document being loaded: a single-page site has gone to
 * another page. A change of the fragment alone is none. Returns what ends it: the gate of every page has no need of a signal.
 */
export function watchAddress(window: Window, changed: () => void): () => void {
  // The document's address is that of the window, without the window's object for it.
  const { document } = window;
  let before = document.URL;
  const look = () => {
    const now = document.URL;
    const isOther = pageOf(now) !== pageOf(before);
    before = now;
    if (isOther) changed();
  };
  // Chrome 102, Firefox 147. It tells after the change, of every kind of it.
  const navigation = (window as Window & { navigation?: Navigation }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  window.addEventListener('popstate', look);
  const timer = window.setInterval(() => {
    if (!document.hidden) look();
  }, POLL);
  return () => {
    window.removeEventListener('popstate', look);
    window.clearInterval(timer);
  };
}
