import { fold } from '@/engine/text/fold';
import { addressKey } from './address';
import { hash } from './hash';

/**
 * What the gate of every page is given to know whether the background is worth waking: a Bloom filter over the addresses of all
 * dossiers, their names, and pairs of names of one dossier. Plain data of a few KB for a hundred dossiers, 128 KB at most.
 */
export interface GateTerms {
  readonly version: 1;
  /** Base64 of the filter's bits; empty where there is no dossier. */
  readonly bits: string;
}

/** What the gate looks at: up to some 20 KB of the page's prose. */
export interface GatePage {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

/** Letters of a name that count: what follows is inflection in many languages. */
const LETTERS = 5;
/** Bits that an entry sets; at twenty bits an entry two foreign ones in ten thousand seem to be known, as pairs are asked by the hundred. */
const PROBES = 7;
/** Pairs of ordinary names that a page must have, where no pair is telling: three names of one dossier. */
const ORDINARY_PAIRS = 3;
/** Known names of a page looked at in pairs, at most, to bound the time on long lists of names. */
const PAIRED = 48;

/** The filter, decoded once for all questions. */
export class Gate {
  /** A byte in each character: copying them to an array would take longer than all that is asked of them. */
  readonly #bits: string;

  constructor(terms: GateTerms) {
    this.#bits = atob(terms.bits);
  }

  /** Whether the page may be coverage: its address is known, or two telling names of one dossier stand in it, or three ordinary ones. */
  opens(page: GatePage): boolean {
    if (this.#bits.length === 0) return false;
    const key = addressKey(page.url);
    if (key !== null && this.#has(hash(key))) return true;
    const known = [...namesOf(`${page.title}\n${page.excerpt}`)].filter((n) => this.#has(n)).slice(0, PAIRED);
    let ordinary = 0;
    for (let i = 0; i < known.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [known[i] as number, known[j] as number];
        if (this.#has(pairKey(a, b, true))) return true;
        if (this.#has(pairKey(a, b, false)) && ++ordinary === ORDINARY_PAIRS) return true;
      }
    return false;
  }

  #has(key: number): boolean {
    return everyBit(key, this.#bits.length * 8, (bit) => (this.#bits.charCodeAt(bit >> 3) & (1 << (bit & 7))) !== 0);
  }
}

/** Whether the background is worth waking for the page. */
export const gateOpens = (terms: GateTerms, page: GatePage): boolean => new Gate(terms).opens(page);

/** Calls `visit` with each bit of an entry, as long as it answers true. */
export function everyBit(key: number, size: number, visit: (bit: number) => boolean): boolean {
  const step = (Math.imul(key, 0x9e3779b1) >>> 0) | 1;
  for (let i = 0; i < PROBES; i++) if (!visit(((key + Math.imul(i, step)) >>> 0) % size)) return false;
  return true;
}

/** Entry of a name; null for what is too short to tell. */
export function nameKey(name: string): number | null {
  if (isIdeograph(name.charCodeAt(0))) return name.length < 2 ? null : hash(name.slice(0, 2));
  const folded = fold(name);
  return folded.length < 3 ? null : hash(folded.slice(0, LETTERS));
}

/** Entry of two names of one dossier, in whichever order. `telling`: they seldom stand in one article. */
export const pairKey = (a: number, b: number, telling: boolean): number =>
  Math.imul(a ^ b, telling ? 0x85ebca6b : 0xc2b2ae35) >>> 0;

const isIdeograph = (code: number): boolean => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);

/** Whether a character begins words that may be names: a capital, or a letter of a script without capitals. */
function mayBegin(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde;
  if (code < 0x370) return code < 0x250; // Latin beyond Latin 1: capitals and others alternate
  if (code < 0x400) return code < 0x3ac; // Greek
  return code < 0x430 || code > 0x45f; // Cyrillic capitals stand below 0x430; Arabic, Hebrew, … have none
}

/** Words of three letters or more, ideographs and kana aside. Ranges of code units: Unicode classes take three times as long. */
const WORDS = /[A-Za-z\u00c0-\u1fff\u2070-\u2fff\u3100-\u4dff\ua000-\uffff]{3,}/g;
const IDEOGRAPHS = /[\u3040-\u30ff\u4e00-\u9fff]{2,}/g;

/**
 * Entries of all words of a text that may be names. This runs once in a page, on code that has not been compiled yet:
 * there the regular expression engine is several times faster than a loop over the characters.
 */
function namesOf(text: string): Set<number> {
  const names = new Set<string>();
  for (const word of text.match(WORDS) ?? []) if (mayBegin(word.charCodeAt(0))) names.add(word.slice(0, 2 * LETTERS));
  for (const run of text.match(IDEOGRAPHS) ?? [])
    for (let i = 0; i + 1 < run.length; i++) names.add(run.slice(i, i + 2));
  const keys = new Set<number>();
  for (const name of names) {
    const key = nameKey(name);
    if (key !== null) keys.add(key);
  }
  return keys;
}
