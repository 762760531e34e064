import { browser } from 'wxt/browser';
import { ask } from '../background/ask';
import { readTabMessage } from '../background/tab-messages';
import type { OverlayPort } from './port';

/** The overlay's way to the background of this extension. */
export const backgroundPort: OverlayPort = {
  coverage: () => ask({ type: 'overlay/coverage' }),
  read: (article) => ask({ type: 'overlay/read', article }),
  remember: (settings) => ask({ type: 'overlay/settings', ...settings }),
  hideSite: () => ask({ type: 'overlay/hide-site' }),
  gone: () => ask({ type: 'overlay/gone' }),
  isThere: () => Boolean(browser.runtime?.id),
  listen(hear, signal) {
    const listener = (value: unknown) => {
      const message = readTabMessage(value);
      const answer = message && hear(message);
      // Only what is answered may return a promise: anything else is left for other listeners.
      return answer ? Promise.resolve(answer) : undefined;
    };
    browser.runtime.onMessage.addListener(listener);
    // Once the extension has gone, Chrome leaves nothing to stop listening to.
    signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
  },
};
