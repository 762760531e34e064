/** Elements that use these keys themselves. */
const OWN_KEYS = 'input, select, textarea, [role="radio"], [role="separator"]';

/** Which way a key steps from row to row: 1 next, -1 previous, 0 not at all. Keys with a modifier are the browser's. */
export function stepOf(event: KeyboardEvent): 1 | -1 | 0 {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return 0;
  if ((event.target as Element | null)?.closest(OWN_KEYS)) return 0;
  if (event.key === 'j' || event.key === 'ArrowDown') return 1;
  if (event.key === 'k' || event.key === 'ArrowUp') return -1;
  return 0;
}

/** Moves focus to the next or previous card of a panel; from nowhere, to the first or last. */
export function stepThrough(panel: Element, from: Element | null, by: 1 | -1): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('[data-step]')];
  const now = stops.findIndex((stop) => stop === from || (stop.closest('[data-card]')?.contains(from) ?? false));
  const next = now < 0 ? (by > 0 ? 0 : stops.length - 1) : (now + by + stops.length) % stops.length;
  stops[next]?.focus();
}
