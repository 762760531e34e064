import { fold } from '@/engine/text/fold';
import { hash, OFFSET, PRIME } from '@/engine/text/hash';
import { addressKey } from '../address/address';
import { addressEntry, siteEntry } from '../address/address-entry';

/**
 * What the gate of every page is given to know whether the background is worth waking: a Bloom filter over the addresses of all
 * dossiers and their sites, their names, and pairs of names of one dossier. Plain data of a few KB for a hundred dossiers, 128 KB at most.
 */
export interface GateTerms {
  readonly version: 1;
  /** Base64 of the filter's bits; empty where there is no dossier. */
  readonly bits: string;
}

/** What the gate looks at. */
export interface GatePage {
  readonly url: string;
  /** The address that the page gives as its own: asked for on known sites, in archives and in saved files. */
  readonly canonical?: () => string | null;
  /** Title, heading, and up to some 20 KB of the page's prose. */
  readonly text: string;
}

/** Letters of a name that count: what follows is inflection in many languages. */
const LETTERS = 5;
/** Bits that an entry sets; at twenty bits an entry two foreign ones in ten thousand seem to be known, as pairs are asked by the hundred. */
export const PROBES = 7;
/** Pairs of ordinary names that a page must have, where no pair is telling: three names of one dossier. */
const ORDINARY_PAIRS = 3;
/** Known names of a page looked at in pairs, about so many, to bound the time on long lists of names. */
const PAIRED = 48;
/** Hosts whose addresses may stand for one of another site (`addressKey`), and those written with the final point. */
const COPIES = /archive|arquivo|google\.|ampproject\.|\.goog$|\.$/;

/**
 * Whether the background is worth waking for the page: its address is known, or two telling names of one dossier stand in it, or
 * three ordinary ones. It runs once in a page, as code that was never run before: what counts is how little code it is, and in how
 * few functions.
 */
export function gateOpens(terms: GateTerms, page: GatePage): boolean {
  // A byte in each character: copying them to an array would take longer than all that is asked of them.
  const bits = atob(terms.bits);
  return bits.length > 0 && (knowsNames(bits, page.text) || knowsAddress(bits, page));
}

function knowsNames(bits: string, text: string): boolean {
  const known: number[] = [];
  let ordinary = 0;
  for (const word of new Set(text.match(NAMES))) {
    const ideographs = isIdeograph(word.charCodeAt(0));
    for (let at = 0; at === 0 || (ideographs && at + 1 < word.length); at++) {
      const key = nameKey(at ? word.slice(at) : word);
      if (key === null || !has(bits, key) || known.includes(key)) continue;
      for (const other of known) {
        if (has(bits, pairKey(key, other, true))) return true;
        if (has(bits, pairKey(key, other, false)) && ++ordinary === ORDINARY_PAIRS) return true;
      }
      if (known.push(key) === PAIRED) return false;
    }
  }
  return false;
}

/** Taking an address apart needs a dozen patterns made: on all but known sites and archives the host answers. */
function knowsAddress(bits: string, { url, canonical }: GatePage): boolean {
  const host = url.split('/', 3)[2]?.split(':', 1)[0];
  if (host && !COPIES.test(host) && !hasSite(bits, host)) return false;
  for (const address of [url, canonical?.() ?? null]) {
    const key = addressKey(address);
    if (key !== null && has(bits, addressEntry(key))) return true;
  }
  return false;
}

/** Whether a host, or one that it is a part of, is known: which of its names `addressKey` leaves out need not be known here. */
function hasSite(bits: string, host: string): boolean {
  if (has(bits, siteEntry(host))) return true;
  const dot = host.indexOf('.');
  return dot >= 0 && hasSite(bits, host.slice(dot + 1));
}

/** Whether the filter knows an entry. */
function has(bits: string, key: number): boolean {
  const size = bits.length * 8;
  for (let i = 0; i < PROBES; i++) {
    const bit = bitOf(key, i, size);
    if ((bits.charCodeAt(bit >> 3) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Bit number `i` of the `PROBES` that an entry sets in a filter of `size` bits. */
export const bitOf = (key: number, i: number, size: number): number =>
  ((key + Math.imul(i, Math.imul(key, 0x9e3779b1) | 1)) >>> 0) % size;

/** Entry of a name; null for what is too short to tell. Names that begin with unaccented letters, as most do, are not folded. */
export function nameKey(name: string): number | null {
  let key = OFFSET;
  for (let i = 0; i < LETTERS && i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 0x80) return foldedKey(name);
    key = Math.imul(key ^ (code | 32), PRIME);
  }
  return name.length < 3 ? null : key >>> 0;
}

function foldedKey(name: string): number | null {
  if (isIdeograph(name.charCodeAt(0))) return name.length < 2 ? null : hash(name.slice(0, 2));
  const folded = fold(name.slice(0, 2 * LETTERS));
  return folded.length < 3 ? null : hash(folded.slice(0, LETTERS));
}

/** Entry of two names of one dossier, in whichever order. `telling`: they seldom stand in one article. */
export const pairKey = (a: number, b: number, telling: boolean): number =>
  Math.imul(a ^ b, telling ? 0x85ebca6b : 0xc2b2ae35) >>> 0;

const isIdeograph = (code: number): boolean => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);

/**
 * Beginnings of words of three letters or more that may be names, since they begin with a capital or a letter of a script without
 * capitals (Latin beyond Latin 1 alternates both), and runs of ideographs and kana. The regular expression engine is several times
 * faster than a loop in code that has not been compiled yet. Ranges of code units: Unicode classes take three times as long.
 */
const NAMES =
  /[A-Z\u00c0-\u00de\u0100-\u024f\u0370-\u03ab\u0400-\u042f\u0460-\u1fff\u2070-\u2fff\u3100-\u4dff\ua000-\uffff][A-Za-z\u00c0-\u1fff\u2070-\u2fff\u3100-\u4dff\ua000-\uffff]{2,9}|[\u3040-\u30ff\u4e00-\u9fff]{2,}/g;
