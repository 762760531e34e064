/** How long a document must be quiet before it is looked at, and how long it may stay restless; milliseconds. */
const QUIET = 300;
const LONGEST = 1500;

/** What has changed since the last call. */
export interface Changes {
  /** Something inside the element that was asked about. */
  readonly inside: boolean;
}

/**
 * Calls `changed` after elements or text of a document have changed and it has been quiet for a moment.
 * @param but an element of our own, whose changes don't count
 * @param within gives the element that is asked about
 */
export function watchChanges(
  document: Document,
  { but, within }: { readonly but: Node; readonly within: () => Node },
  changed: (changes: Changes) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let inside = false;
  const observer = new MutationObserver((records) => {
    const others = records.filter(({ target }) => target !== but);
    if (others.length === 0) return;
    const element = within();
    inside ||= others.some(({ target }) => element.contains(target));
    const now = Date.now();
    if (timer === undefined) since = now;
    else clearTimeout(timer);
    const tell = () => {
      timer = undefined;
      const told = { inside };
      inside = false;
      changed(told);
    };
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, since + LONGEST - now)));
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
