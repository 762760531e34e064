import type { Outcome } from '@/store/diagnostics';
import { readSettings } from '@/store/settings';
import { mayRun, siteOfAddress } from '@/store/site-rules';
import { showBadge } from './badge';
import { type Covered, type Recognised, recognise } from './cover';
import { announce, injectOverlay, readPage } from './inject';
import { type Knowledge, knowledge } from './knowledge';
import { askTab, dropTab, pageAddress, readTab, type TabRecord, tell, writeTab } from './tabs';
import { warmUp } from './warm-up';

/** What came of looking at a page; `closed`: no extension may read it; `overtaken`: the tab has moved on meanwhile. */
export type Examined = { readonly outcome: Outcome | 'closed' | 'overtaken'; readonly covered: Covered | null };

/** The newest examination of each tab: an older one that is still running must not change the tab any more. */
const newest = new Map<number, symbol>();

/**
 * Looks at the page of a tab: reads it, tells whether it is coverage, and starts the overlay if it is.
 * @param canonical the address that the page gives as its own
 */
export async function examine(tab: number, url: string, canonical: string | null): Promise<Examined> {
  const run = Symbol(url);
  newest.set(tab, run);
  const overtaken = () => newest.get(tab) !== run;
  try {
    return await look(tab, url, canonical, overtaken);
  } finally {
    if (!overtaken()) newest.delete(tab);
  }
}

const none = (outcome: Examined['outcome']): Examined => ({ outcome, covered: null });

async function look(tab: number, url: string, canonical: string | null, overtaken: () => boolean): Promise<Examined> {
  if (!mayRun(await readSettings(), siteOfAddress(url))) return none('not-allowed');
  const before = await currentRecord(tab, url);
  if (before?.covered) return { outcome: 'covered', covered: before.covered };
  // A woken background opens its store and builds its tables while the page is being read.
  const [article, known] = await Promise.all([readPage(tab), knowledge().then(warmed)]);
  if (overtaken()) return none('overtaken');
  await leave(tab);
  if (article === 'closed') return none('closed');
  if (!article) return none('unreadable');
  const found = await recognise({ ...article, url: article.url ?? canonical ?? url }, known);
  if (overtaken()) return none('overtaken');
  if (!found) {
    await dropTab(tab);
    return none('not-covered');
  }
  // The overlay starts while the comparison runs, so that it can say so where that takes its time.
  await announce(tab, { outline: found.outline, statements: found.statements, panel: (await readSettings()).panel });
  const injected = injectOverlay(tab);
  const running = compareIn(tab, url, found, overtaken);
  comparing.set(tab, running);
  try {
    const covered = await running;
    return covered && (await injected) ? { outcome: 'covered', covered } : none('overtaken');
  } finally {
    if (comparing.get(tab) === running) comparing.delete(tab);
  }
}

const warmed = (known: Knowledge): Knowledge => {
  warmUp();
  return known;
};

/** Comparisons that run, by tab. */
const comparing = new Map<number, Promise<unknown>>();

/** Settles when no comparison for a tab is running any more, and what is known of the tab has been kept. */
export const compared = async (tab: number): Promise<void> => {
  await comparing.get(tab)?.catch(() => {});
};

/** What there is to tell of the tab's page, kept for it; null where the tab has moved on meanwhile. */
async function compareIn(
  tab: number,
  url: string,
  found: Recognised,
  overtaken: () => boolean,
): Promise<Covered | null> {
  // What was asked of the browser just before goes out first: a comparison lets nothing pass until it is done.
  await new Promise((done) => setTimeout(done));
  if (overtaken()) return null;
  const covered = found.compare();
  await enter(tab, url, covered);
  return covered;
}

/** The record of a tab if it still holds: made for this address, and its overlay answers. */
export async function currentRecord(tab: number, url: string): Promise<TabRecord | null> {
  const record = await readTab(tab);
  if (!record || pageAddress(record.url) !== pageAddress(url)) return null;
  return (await askTab(tab)) ? record : null;
}

/** Keeps what is known of a tab that is coverage, and says so in the toolbar. */
export async function enter(tab: number, url: string, covered: Covered): Promise<void> {
  const before = await readTab(tab);
  // What was asked for may have led on to another address, but not to another site.
  const reveal = before && siteOfAddress(before.url) === siteOfAddress(url) ? before.reveal : undefined;
  await writeTab(tab, { url, covered, ...(reveal && { reveal }) });
  await showBadge(tab, covered.coverage);
}

/** Takes everything away from a tab: its page is no longer coverage, or must not be looked at. */
export async function leave(tab: number): Promise<void> {
  const record = await readTab(tab);
  if (!record?.covered) return;
  await tell(tab, { type: 'tab/remove' });
  await dropTab(tab);
  await showBadge(tab, null);
}

/** The overlay says that it has gone. Not heard while the next page is being looked at: that has already left this one. */
export async function left(tab: number): Promise<void> {
  if (!newest.has(tab)) await leave(tab);
}
