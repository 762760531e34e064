import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '@/engine/article/article';
import { articleFromText } from '@/engine/article/from-text';
import type { Dossier } from '@/engine/dossier/dossier';
import type { Pending, ToBackground, ToTab } from '@/entrypoints/background/messages';

/** A tab as the tests see it: what its page reads as, whether extensions may enter, and the overlay in it. */
export interface FakeTab {
  id: number;
  url: string;
  article: Article | null;
  closed: boolean;
  overlay: { shown: boolean } | null;
  /** How often the overlay was injected. */
  injected: number;
  /** What the overlay was given before the comparison was done. */
  announced: Pending | null;
  told: ToTab[];
}

/** A browser with tabs whose pages can be read, and the background in it. */
export interface ReaderBrowser {
  open(url: string, text: string | null, facts?: Partial<FakeTab>): Promise<FakeTab>;
  /** The address the tab shows now; the overlay goes with the page. */
  go(tab: FakeTab, url: string, text: string | null): void;
  fromPage<T = unknown>(tab: FakeTab, message: ToBackground): Promise<T>;
  fromPopup<T = unknown>(message: ToBackground): Promise<T>;
  /** What the toolbar shows of a tab. */
  badge(tab: FakeTab): Promise<{ text: string; active: boolean }>;
  /** Origins the extension may not enter; `files`: the browser's own switch for them is off. */
  readonly withheld: Set<string>;
  /** The browser stops the background and wakes it again: what it held in memory is gone. */
  restartBackground(): Promise<void>;
  tabs: FakeTab[];
}

type Background = typeof import('@/entrypoints/background/answer');

/** Starts with these dossiers in the store. */
export async function readerBrowser(dossiers: readonly Dossier[]): Promise<ReaderBrowser> {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  const tabs: FakeTab[] = [];
  const icons = new Map<number, boolean>();
  const withheld = new Set<string>();
  const tabOf = (id: number) => {
    const tab = tabs.find((t) => t.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}`);
    return tab;
  };
  const api = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
  const put = (room: string, name: string, value: unknown) => {
    const found = api[room];
    if (found) found[name] = value;
  };
  type Injection = { target: { tabId: number }; files?: string[]; args?: [Pending] };
  put('scripting', 'executeScript', async ({ target, files, args }: Injection) => {
    const tab = tabOf(target.tabId);
    if (tab.closed) throw new Error('Cannot access contents of the page.');
    if (!files) {
      tab.announced = structuredClone(args?.[0] ?? null);
      return [{ frameId: 0, result: undefined }];
    }
    if (files[0] === '/read.js') return [{ frameId: 0, result: structuredClone(tab.article) }];
    tab.overlay = { shown: true };
    tab.injected++;
    return [{ frameId: 0, result: undefined }];
  });
  put('permissions', 'contains', async ({ origins }: { origins: string[] }) => !origins.some((o) => withheld.has(o)));
  put('extension', 'isAllowedFileSchemeAccess', async () => !withheld.has('files'));
  put('action', 'setIcon', async ({ tabId, path }: { tabId: number; path: Record<string, string> }) => {
    icons.set(tabOf(tabId).id, path[16] === '/icon/16.png');
  });
  put('tabs', 'sendMessage', async (id: number, message: ToTab) => {
    const tab = tabOf(id);
    if (!tab.overlay) throw new Error('Could not establish connection. Receiving end does not exist.');
    if (message.type === 'tab/state') return { shown: tab.overlay.shown };
    tab.told.push(message);
    if (message.type === 'tab/remove') tab.overlay = null;
    return undefined;
  });

  let background: Background;
  const start = async () => {
    vi.resetModules();
    background = await import('@/entrypoints/background/answer');
  };
  await start();
  const { knowledge } = await import('@/entrypoints/background/knowledge');
  const known = await knowledge();

  const shipped = (await known.store.next(null, 100)).map(({ id }) => id);
  // Only the tests' own dossiers: what is said of them must not depend on what ships.
  await known.change({ put: dossiers, remove: shipped });

  const sender = (facts: object) => ({ id: fakeBrowser.runtime.id, ...facts }) as never;
  return {
    tabs,
    withheld,
    restartBackground: start,
    async open(url, text, facts = {}) {
      const { id = 0 } = await fakeBrowser.tabs.create({ url });
      const tab = {
        id,
        url,
        article: null,
        closed: false,
        overlay: null,
        injected: 0,
        announced: null,
        told: [],
        ...facts,
      };
      tab.article = text === null ? null : articleFromText(text, { url, language: 'en' });
      tabs.push(tab);
      return tab;
    },
    go(tab, url, text) {
      Object.assign(tab, { url, overlay: null });
      tab.article = text === null ? null : articleFromText(text, { url, language: 'en' });
      void fakeBrowser.tabs.update(tab.id, { url });
    },
    fromPage: (tab, message) =>
      background.answer(message, sender({ tab: { id: tab.id, url: tab.url }, frameId: 0, url: tab.url })) as never,
    fromPopup: (message) =>
      background.answer(message, sender({ url: fakeBrowser.runtime.getURL('/popup.html') })) as never,
    badge: async (tab) => ({
      text: await fakeBrowser.action.getBadgeText({ tabId: tab.id }),
      active: icons.get(tab.id) ?? false,
    }),
  };
}
