import { browser } from 'wxt/browser';
import type { Answers, ToBackground } from './messages';

/**
 * Asks the background. Rejects where it has gone: the extension was updated or removed while this page was open. Chrome throws then,
 * which an async function makes a rejection.
 */
export async function ask<M extends ToBackground>(message: M): Promise<Answers[M['type']]> {
  return browser.runtime.sendMessage(message) as Promise<Answers[M['type']]>;
}
