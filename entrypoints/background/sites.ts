import { browser } from 'wxt/browser';
import { changeSettings, type Settings } from '@/store/settings';
import { mayRun, type SiteRules, siteOfAddress, withSite } from '@/store/site-rules';
import { examine, leave } from './examine';
import { readTab, recorded, writeTab } from './tabs';

/**
 * Changes where Crossquote may run. Pages that it may no longer run on are left at once. Where it may run again, it
 * comes back to the pages it has left, and to those the reader has before them.
 */
export async function changeRules(change: (rules: SiteRules) => Partial<SiteRules>): Promise<Settings> {
  let before: SiteRules | null = null;
  const after = await changeSettings((settings) => {
    before = settings;
    return change(settings);
  });
  const mightRun = (url: string) => before !== null && mayRun(before, siteOfAddress(url));
  const mayRunNow = (url: string) => mayRun(after, siteOfAddress(url));
  const withdrawn: number[] = [];
  for (const tab of await recorded()) {
    const record = await readTab(tab);
    if (record?.withdrawn) withdrawn.push(tab);
    else if (record?.covered && !mayRunNow(record.url)) {
      await leave(tab);
      await writeTab(tab, { url: record.url, covered: null, withdrawn: true });
    }
  }
  for (const { id, url, active } of await browser.tabs.query({})) {
    if (id === undefined || !url || !(active || withdrawn.includes(id))) continue;
    if (!mightRun(url) && mayRunNow(url)) await examine(id, url, null);
  }
  return after;
}

/** Hides Crossquote on a page's site, or lets it come back. A page without a site, as a file, has nothing to hide. */
export async function hideSite(url: string | undefined, hidden: boolean): Promise<void> {
  const site = siteOfAddress(url);
  if (site !== null) await changeRules((rules) => withSite(rules, site, hidden));
}

/** A list with a site on it, or off it. */
export const withListed = (sites: readonly string[], site: string, listed: boolean): string[] =>
  listed ? [...new Set([...sites, site])].sort() : sites.filter((one) => one !== site);
