import { expect, it } from 'vitest';
import { at, inBothBrowsers } from './browsers';

/** Room that browsers leave in `storage.session`, bytes. */
const QUOTA = 10 * 1024 * 1024;

inBothBrowsers('where the browser has no room left in its session storage', (stage) => {
  it('coverage gets its panel', async () => {
    const own = await stage().session.openOwn('popup.html');
    const isFull = await own.evaluate(async (quota) => {
      const { session } = (globalThis as unknown as { chrome: typeof browser }).chrome.storage;
      await session.set({ filler: 'x'.repeat(quota - 20_000) });
      return session.set({ more: 'x'.repeat(30_000) }).then(
        () => false,
        () => true,
      );
    }, QUOTA);
    expect(isFull).toBe(true);
    const page = await stage().openCovered(at('sputnik.html'));
    expect((await stage().cards(page)).length).toBeGreaterThan(3);
  });
});

/** What of the extension's interface an extension page is asked for. */
declare const browser: { storage: { session: { set(items: Record<string, unknown>): Promise<void> } } };
