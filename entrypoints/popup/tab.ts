import { browser } from 'wxt/browser';

/** A popup that was opened as a tab stays when its work is done: closing it would take the reader's tab away. */
export const closesItself = (search: string): boolean => !new URLSearchParams(search).has('tab');

/** The tab that the popup speaks of: the one in front, or `?tab=` where the popup itself is opened as a tab. */
export async function tabOfPopup(search: string): Promise<number> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? 0;
}
