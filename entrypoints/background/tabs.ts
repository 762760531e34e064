import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Covered } from './cover';
import type { TabState, ToTab } from './messages';

/**
 * What is known of a tab, kept in memory (`storage.session`) for a background that was stopped and woken.
 * A record may be out of date: nothing tells when a tab closes or leads elsewhere, since listening for that would wake
 * the background on every page. So it counts only for the address it was made for, and while the overlay answers.
 */
export interface TabRecord {
  readonly url: string;
  readonly covered: Covered | null;
  /** Left because the reader paused Crossquote or hid the site: it comes back when that ends. */
  readonly withdrawn?: boolean;
  /** Statement to show as soon as the overlay asks what it shall show. */
  readonly reveal?: { readonly dossier: string; readonly source: string; readonly statement: string };
}

const key = (tab: number) => `tab:${tab}`;
// What stands under our own keys was written by this version: `storage.session` does not outlive an update.
const record = v.custom<TabRecord>((value) => typeof value === 'object' && value !== null && 'url' in value);

export async function readTab(tab: number): Promise<TabRecord | null> {
  const stored = (await browser.storage.session.get(key(tab)))[key(tab)];
  return v.is(record, stored) ? stored : null;
}

export async function writeTab(tab: number, value: TabRecord): Promise<void> {
  await sweep();
  try {
    await browser.storage.session.set({ [key(tab)]: value });
  } catch {
    // No room left (10 MB, some hundred covered tabs): the others are compared anew when they are next asked about.
    await browser.storage.session.remove((await recorded()).map(key));
    await browser.storage.session.set({ [key(tab)]: value });
  }
}

export const dropTab = (tab: number): Promise<void> => browser.storage.session.remove(key(tab));

/** Drops the records of tabs that have been closed. */
async function sweep(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => key(id ?? -1)));
  const closed = (await recorded()).map(key).filter((k) => !open.has(k));
  if (closed.length) await browser.storage.session.remove(closed);
}

/** Tabs with a record. */
export async function recorded(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((k) => (k.startsWith('tab:') ? [Number(k.slice(4))] : []));
}

/** Tells the overlay of a tab. False where there is none. */
export async function tell(tab: number, message: ToTab): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** How the overlay of a tab stands, or null where there is none. */
export async function askTab(tab: number): Promise<TabState | null> {
  try {
    const message: ToTab = { type: 'tab/state' };
    const state: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return v.is(v.object({ shown: v.boolean() }), state) ? state : null;
  } catch {
    return null;
  }
}

/** The address without its fragment: what tells one page from another. */
export const pageAddress = (url: string): string => url.split('#', 1)[0] ?? url;
