/** Where Crossquote may run. No imports: the gate reads this on every page. */
export interface SiteRules {
  readonly paused: boolean;
  /** `chosen`: only on the sites in `chosen`. */
  readonly mode: 'everywhere' | 'chosen';
  /** Hosts, without `www.`. A host stands for its subdomains too. */
  readonly hidden: readonly string[];
  readonly chosen: readonly string[];
}

/** The site of a host: what a reader means by “this site”. */
export const siteOf = (host: string): string => host.replace(/^www\./, '');

/** The site of an address; null where it has none: a file, a page of the browser. */
export function siteOfAddress(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? siteOf(hostname) : null;
}

/** The site a reader means by what they typed or pasted: a host or an address. Null where it is neither. */
export function siteOfInput(text: string): string | null {
  const typed = text.trim();
  const site = siteOfAddress(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site && /^[^\s.]+(?:\.[^\s.]+)+$/.test(site) ? site : null;
}

const covers = (sites: readonly string[], site: string): boolean =>
  sites.some((s) => site === s || site.endsWith(`.${s}`));

/** May a page of this site be looked at? A file, whose site is null, is no site to choose: only pausing counts. */
export function mayRun(rules: SiteRules, site: string | null): boolean {
  if (rules.paused) return false;
  if (site === null) return true;
  return !covers(rules.hidden, site) && (rules.mode === 'everywhere' || covers(rules.chosen, site));
}

/** The rules with a site hidden, or shown again. */
export function withSite(rules: SiteRules, site: string, hidden: boolean): Pick<SiteRules, 'hidden' | 'chosen'> {
  if (hidden) {
    return { hidden: [...new Set([...rules.hidden, site])], chosen: rules.chosen.filter((s) => s !== site) };
  }
  return {
    // A parent domain that hides this site goes too: else “show again” would do nothing.
    hidden: rules.hidden.filter((s) => !covers([s], site)),
    chosen: rules.mode === 'chosen' ? [...new Set([...rules.chosen, site])] : rules.chosen,
  };
}
