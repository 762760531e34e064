import { browser } from 'wxt/browser';

/** The tab that the popup speaks of: the one in front, or `?tab=` where the popup itself is opened as a tab. */
export async function tabOfPopup(search: string): Promise<number> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? 0;
}
