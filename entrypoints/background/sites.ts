import { changeSettings, type Settings } from '@/store/settings';
import { mayRun, type SiteRules, siteOfAddress, withSite } from '@/store/site-rules';
import { leave } from './examine';
import { readTab, recorded } from './tabs';

/** Changes where Crossquote may run. Open pages that it may no longer run on are left at once. */
export async function changeRules(change: (rules: SiteRules) => Partial<SiteRules>): Promise<Settings> {
  const rules = await changeSettings(change);
  for (const tab of await recorded()) {
    const record = await readTab(tab);
    if (record && !mayRun(rules, siteOfAddress(record.url))) await leave(tab);
  }
  return rules;
}

/** Hides Crossquote on a page's site, or lets it come back. A page without a site, as a file, has nothing to hide. */
export async function hideSite(url: string | undefined, hidden: boolean): Promise<void> {
  const site = siteOfAddress(url);
  if (site !== null) await changeRules((rules) => withSite(rules, site, hidden));
}

/** A list with a site on it, or off it. */
export const withListed = (sites: readonly string[], site: string, listed: boolean): string[] =>
  listed ? [...new Set([...sites, site])].sort() : sites.filter((one) => one !== site);
