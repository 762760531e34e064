import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MARK_STYLES } from '@/engine/coverage/coverage';

/** Key in `storage.local`: the gate reads it too. */
export const SETTINGS_KEY = 'settings';

const sites = v.pipe(v.fallback(v.array(v.pipe(v.string(), v.minLength(1))), []), v.readonly());

// Every field falls back by itself: one bad value does not lose the others.
const schema = v.object({
  paused: v.fallback(v.boolean(), false),
  mode: v.fallback(v.picklist(['everywhere', 'chosen']), 'everywhere'),
  hidden: sites,
  chosen: sites,
  panel: v.fallback(
    v.object({
      collapsed: v.fallback(v.boolean(), false),
      width: v.fallback(v.pipe(v.number(), v.minValue(320), v.maxValue(560)), 384),
      marksOff: v.pipe(v.fallback(v.array(v.picklist(MARK_STYLES)), []), v.readonly()),
    }),
    { collapsed: false, width: 384, marksOff: [] },
  ),
});

/** What the reader has chosen: `SiteRules`, and how the panel stands. */
export type Settings = v.InferOutput<typeof schema>;

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  return v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {});
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after the other, and returns them as they are then. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const changed = last.then(async () => {
    const before = await readSettings();
    const after = { ...before, ...change(before) };
    await browser.storage.local.set({ [SETTINGS_KEY]: after });
    return after;
  });
  last = changed.catch(() => {});
  return changed;
}
