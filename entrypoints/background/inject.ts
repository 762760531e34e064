import { browser } from 'wxt/browser';
import type { Article } from '@/engine/article/article';
import { readArticle } from './border';
import type { Pending } from './messages';

/**
 * Reads the prose of a tab's page. `closed`: the browser lets no extension in, or the tab has gone;
 * null: the page holds no prose that can be read.
 */
export async function readPage(tab: number): Promise<Article | null | 'closed'> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: ['/read.js'],
    });
    return readArticle(frame?.result);
  } catch {
    return 'closed';
  }
}

/** Leaves in a tab, for the overlay that is about to start, what is known before the comparison is done. */
export async function announce(tab: number, pending: Pending): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: (given) => {
        (globalThis as { crossquotePending?: unknown }).crossquotePending = given;
      },
      args: [pending],
    });
  } catch {
    // The tab has gone: nothing will start in it.
  }
}

/** Starts the overlay in a tab. False where the tab has gone. */
export async function injectOverlay(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: ['/overlay.js'],
    });
    return true;
  } catch {
    return false;
  }
}
