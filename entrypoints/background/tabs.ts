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

/** The last record that `storage.session` had no room for, as that of a page with thousands of quotes: it lasts while the background runs. */
let unkept: { readonly tab: number; readonly value: TabRecord } | null = null;

export async function readTab(tab: number): Promise<TabRecord | null> {
  if (unkept?.tab === tab) return unkept.value;
  const stored = (await browser.storage.session.get(key(tab)))[key(tab)];
  return v.is(record, stored) ? stored : null;
}

/** Keeps what is known of a tab, where there is room; a full cache is no failure. */
export async function writeTab(tab: number, value: TabRecord): Promise<void> {
  await sweep();
  const keep = async () => {
    await browser.storage.session.set({ [key(tab)]: value });
    if (unkept?.tab === tab) unkept = null;
  };
  const keepAlone = async () => {
    // No room left (10 MB, some hundred covered tabs): the others are compared anew when they are next asked about.
    await browser.storage.session.remove((await keptTabs()).map(key));
    await keep();
  };
  await keep()
    .catch(keepAlone)
    .catch(() => {
      unkept = { tab, value };
    });
}

export async function dropTab(tab: number): Promise<void> {
  if (unkept?.tab === tab) unkept = null;
  await browser.storage.session.remove(key(tab));
}

/** Drops the records of tabs that have been closed. */
async function sweep(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  for (const tab of await recorded()) if (!open.has(tab)) await dropTab(tab);
}

/** Tabs with a record. */
export const recorded = async (): Promise<number[]> => [
  ...new Set([...(await keptTabs()), ...(unkept ? [unkept.tab] : [])]),
];

async function keptTabs(): Promise<number[]> {
  const { session } = browser.storage;
  // Older browsers tell the keys with all that stands under them only.
  const keys = (await session.getKeys?.()) ?? Object.keys(await session.get(null));
  return keys.flatMap((k) => (k.startsWith('tab:') ? [Number(k.slice(4))] : []));
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
