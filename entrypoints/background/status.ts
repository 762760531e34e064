import { browser } from 'wxt/browser';
import type { Coverage } from '@/engine/coverage/coverage';
import { readSettings } from '@/store/settings';
import { mayRun, siteOfAddress } from '@/store/site-rules';
import { currentRecord, examine } from './examine';
import { knowledge } from './knowledge';
import type { PageStatus } from './messages';
import { askTab } from './tabs';

type State<S = PageStatus> = S extends PageStatus ? Omit<S, 'host' | 'dossiers' | 'storeFault'> : never;

/**
 * What the popup says of a tab. A page that no overlay stands on is looked at now, so that the answer is true of pages
 * too that the gate has ruled out, or that were open before Crossquote was installed.
 */
export async function status(tab: number): Promise<PageStatus> {
  const url = await addressOf(tab);
  const known = await knowledge();
  return {
    ...(await stateOf(tab, url)),
    host: siteOfAddress(url),
    dossiers: known.size,
    storeFault: known.store.fault,
  };
}

async function addressOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url;
  } catch {
    return undefined;
  }
}

async function stateOf(tab: number, url: string | undefined): Promise<State> {
  const settings = await readSettings();
  if (settings.paused) return { state: 'paused' };
  if (!url) return { state: 'closed' };
  const record = await currentRecord(tab, url);
  if (record?.covered) return coveredState(record.covered.coverage, (await askTab(tab))?.shown ?? true);
  if (!/^(https?|file):/.test(url)) return { state: 'closed' };
  const site = siteOfAddress(url);
  if (site !== null && !mayRun(settings, site)) return { state: 'hidden' };
  const origin = originOf(new URL(url));
  if (!(await mayRead(origin))) return { state: 'no-access', origins: site ? [origin] : [] };
  return examinedState(tab, url);
}

const FILES = 'file:///*';

const originOf = ({ protocol, hostname }: URL): string => (protocol === 'file:' ? FILES : `${protocol}//${hostname}/*`);

/** Whether the browser lets Crossquote read pages there. Files need a switch of their own, in Chrome and in new versions of Firefox. */
const mayRead = async (origin: string): Promise<boolean> =>
  (await browser.permissions.contains({ origins: [origin] })) &&
  (origin !== FILES || (await browser.extension.isAllowedFileSchemeAccess()));

/** Looks at the page and says what came of it. */
async function examinedState(tab: number, url: string): Promise<State> {
  const { outcome, covered } = await examine(tab, url, null);
  if (covered) return coveredState(covered.coverage, !(await readSettings()).panel.collapsed);
  if (outcome === 'closed') return { state: 'closed' };
  return { state: outcome === 'unreadable' ? 'unreadable' : 'not-covered' };
}

const coveredState = (coverage: Coverage, panelShown: boolean): State => ({
  state: 'covered',
  dossier: { id: coverage.dossier.id, title: coverage.dossier.title },
  pageName: coverage.pageName,
  panelShown,
  sources: coverage.sources.map(({ name, counts, notCompared, reprintOf }) => ({
    name,
    counts,
    notCompared,
    reprintOf,
  })),
});
