import { changeSettings } from '@/store/settings';
import { mayRun, siteOfAddress, withSite } from '@/store/site-rules';
import { leave } from './examine';
import { readTab, recorded } from './tabs';

/** Hides Crossquote on a site, or lets it come back. Open pages that it may no longer run on are left at once. */
export async function hideSite(url: string | undefined, hidden: boolean): Promise<void> {
  const site = siteOfAddress(url);
  if (site !== null) await changeSettings((rules) => withSite(rules, site, hidden));
  await leaveForbidden();
}

export async function pause(paused: boolean): Promise<void> {
  await changeSettings(() => ({ paused }));
  await leaveForbidden();
}

async function leaveForbidden(): Promise<void> {
  const rules = await changeSettings(() => ({}));
  for (const tab of await recorded()) {
    const record = await readTab(tab);
    if (record && !mayRun(rules, siteOfAddress(record.url))) await leave(tab);
  }
}
