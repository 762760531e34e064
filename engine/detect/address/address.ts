/**
 * Addresses of one article in one form. Two addresses that lead to the same article under a known scheme (archive copy, AMP or mobile
 * variant, tracking parameters, index file) give the same key; nothing is fetched.
 */

/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|at_.*|fb_.*|ns_.*|mc_[ce]id|guce_.*|[a-z]+clid|gclsrc|igshid|ref|ref_.*|_r|src|source|sref|via|smid|smtyp|cmpid?|ncid|ocid|ito|cid|icid|xtor|wt\.mc_id|share.*|spm|guccounter|amp|outputtype|output|__twitter_impression|partner|emc|taid|soc_.*|rss|intcmp|campaign.*)$/i;
/** `/web/20241107123000id_/`, `/20241107123000/`, `/save/` of archives that give the copied address in their own. */
const ARCHIVED = /^\/(?:web\/)?(?:[\d.-]{4,17}(?:[a-z]{2}_)?|save|newest|timegate|\*)\/(?:https?:\/{1,2})?([^/].*)$/i;
const ARCHIVES =
  /^(?:web\.archive\.org|archive\.(?:org|today|ph|is|li|vn|fo|md)|(?:wayback|webarchive|arquivo|archive)\..+)$/;

/** `news.example/20250311/title-1.html`: host without `www.` and `m.`, path, and the parameters that choose the article. Null for what is no web address. */
export function addressKey(address: string | null): string | null {
  const url = parsed(address);
  if (!url) return null;
  const within = copied(url);
  if (within) return addressKey(within);
  const host = url.hostname
    .replace(/\.$/, '')
    .replace(/^(?:www\d?|m|mobile|amp|edition|touch|wap)\.(?=[^.]+\.)/, '')
    .replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
  const path = decoded(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/[./-]amp(?=\.html?$|\/?$)/i, '')
    .replace(/\/+$/, '');
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  if (!path && kept.length === 0) return null; // a front page is no article
  return `${host}${path}${kept.length ? `?${kept.join('&')}` : ''}`.toLowerCase();
}

function parsed(address: string | null): URL | null {
  if (!address) return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** The address that an archive's, an AMP cache's or a translation's address stands for, or null. */
function copied(url: URL): string | null {
  const whole = `${url.pathname}${url.search}`;
  if (ARCHIVES.test(url.hostname)) {
    const inner = whole.match(ARCHIVED)?.[1];
    if (inner?.includes('.')) return `https://${inner}`;
    const parameter = url.searchParams.get('url');
    if (parameter) return parameter;
  }
  // https://www.google.com/amp/s/host/path, https://host-name.cdn.ampproject.org/c/s/host/path
  const amp =
    /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) || url.hostname.endsWith('.ampproject.org')
      ? whole.match(/^\/(?:amp|[acvr])\/(?:s\/)?([^/]+\..+)$/i)?.[1]
      : undefined;
  if (amp) return `https://${amp}`;
  // host-name.translate.goog: hyphens stand for points, double ones for hyphens.
  if (url.hostname.endsWith('.translate.goog')) {
    const host = url.hostname.slice(0, -'.translate.goog'.length).replace(/--|-/g, (h) => (h === '--' ? '-' : '.'));
    const search = url.search.replace(/([?&])_x_tr_[a-z]+=[^&]*/g, '$1').replace(/[?&]+$/, '');
    return `https://${host}${url.pathname}${search}`;
  }
  return null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
