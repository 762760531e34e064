import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What came of a page that the gate let through. */
export const OUTCOMES = ['covered', 'not-covered', 'unreadable', 'not-allowed', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const LAST_KEPT = 50;
const COUNTS = 'diagnostics:counts';
const LAST = 'diagnostics:last';

const counts = v.fallback(
  v.object({ since: v.nullable(v.string()), reasons: v.record(v.string(), v.record(v.string(), v.number())) }),
  { since: null, reasons: {} },
);
const wake = v.object({
  at: v.string(),
  host: v.string(),
  reason: v.string(),
  outcome: v.picklist(OUTCOMES),
  dossiers: v.array(v.string()),
  ms: v.number(),
});
const last = v.fallback(v.array(wake), []);

/** One page that woke the background. */
export type Wake = v.InferOutput<typeof wake>;

export interface Diagnostics {
  /** ISO instant counting began; null where nothing was counted yet. */
  readonly since: string | null;
  /** How many pages woke the background, by the gate's reason and by what came of it. Kept: no page can be told from it. */
  readonly reasons: Readonly<Record<string, Readonly<Partial<Record<Outcome, number>>>>>;
  /** The latest, newest first. Forgotten when the browser closes, since it names hosts. */
  readonly last: readonly Wake[];
}

export async function readDiagnostics(): Promise<Diagnostics> {
  const [kept, session] = await Promise.all([browser.storage.local.get(COUNTS), browser.storage.session.get(LAST)]);
  return { ...v.parse(counts, kept[COUNTS]), last: v.parse(last, session[LAST]) };
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Counts a page that woke the background; where the browser has no room to keep that, it goes uncounted.
 * @param remember false in a private window, where only the count is kept
 */
export function countWake(woken: Wake, remember: boolean): Promise<void> {
  const counting = queue.then(async () => {
    const before = await readDiagnostics();
    const reason = before.reasons[woken.reason] ?? {};
    const after = { ...reason, [woken.outcome]: (reason[woken.outcome] ?? 0) + 1 };
    await browser.storage.local.set({
      [COUNTS]: { since: before.since ?? woken.at, reasons: { ...before.reasons, [woken.reason]: after } },
    });
    if (remember) await browser.storage.session.set({ [LAST]: [woken, ...before.last].slice(0, LAST_KEPT) });
  });
  const counted = counting.catch(() => {});
  queue = counted;
  return counted;
}
