/** Where a passage comes to stand: share of the window's height above it. Low on a narrow window, where the sheet is. */
const PLACE = { wide: 0.35, narrow: 0.12 };

/**
 * Scrolls the page until a passage can be seen, through every container that scrolls. Without movement where the
 * reader wants none.
 */
export function scrollTo(element: Element, top: () => number | undefined): void {
  const window = element.ownerDocument.defaultView;
  if (!window) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const place = (window.innerWidth <= 600 ? PLACE.narrow : PLACE.wide) * window.innerHeight;
  if (isInScroller(element, window)) {
    element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    return;
  }
  const now = top();
  if (now === undefined) return;
  window.scrollBy({ top: now - place, behavior: still ? 'instant' : 'smooth' });
}

/** Whether an element between the passage and the document scrolls by itself. */
function isInScroller(element: Element, window: Window): boolean {
  const { body, documentElement } = element.ownerDocument;
  for (let one: Element | null = element; one && one !== body && one !== documentElement; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(window.getComputedStyle(one).overflowY)) return true;
  }
  return false;
}
