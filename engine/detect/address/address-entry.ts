import { hash } from '@/engine/text/hash';

/** Bits of an entry that tell the article within its site. Two articles of one site share an entry once in a million. */
const ARTICLE = 20;

/**
 * A key of `addressKey` as a number, its site in the upper bits: so a list of entries also tells which sites are known, and the gate
 * has to take a page's address apart on those alone.
 */
export const addressEntry = (key: string): number =>
  ((hash(key.split(/[/?]/, 1)[0] as string) << ARTICLE) | (hash(key) & (2 ** ARTICLE - 1))) >>> 0;

/** Entry of a site in the gate's filter, from that of an article. One site in 4096 has the same. */
export const siteOfEntry = (entry: number): number => Math.imul((entry >>> ARTICLE) + 1, 0x27d4eb2f) >>> 0;

/** The same from the site's host as keys have it: without `www.`, `m.` and the like. */
export const siteEntry = (host: string): number => siteOfEntry((hash(host) << ARTICLE) >>> 0);
