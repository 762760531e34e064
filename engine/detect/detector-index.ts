import type { Dossier } from '@/engine/dossier/dossier';
import { addressKey } from './address';
import { addressEntry } from './address-entry';
import type { Page } from './detect';
import type { GateTerms } from './gate';
import { type GateNames, gateNames, gateTermsOf } from './gate-terms';
import { packBytes, packWords, unpackBytes, unpackWords } from './packed';
import { Postings } from './postings';
import { addressKeys, profileOf } from './profile';
import type { Reading } from './reading';
import { pageKeys, type SalientKeys, salientKeys } from './salient';

/** Dossiers looked at more closely, at most. Each costs a look at its texts. */
const CANDIDATES = 4;
/** Those that share less than this part of what the likeliest shares are not. */
const BESIDE_THE_LIKELIEST = 0.55;
/** Share of a dossier's salient words that a page must have to be looked at more closely. Of coverage 98 in 100 have 0.24; of other news 95 in 100 have less. */
const STEMS_FLOOR = 0.2;
/** The same of its names and numbers, by which pages in other languages are found. */
const BRIDGE_FLOOR = 0.2;

/** Set in what is kept of a key of a stem, beside its weight (1..255). */
const OF_STEM = 256;

/** An index as it is written: plain data that survives JSON and is read back without touching a dossier. */
export interface StoredIndex {
  readonly version: typeof INDEX_VERSION;
  readonly ids: readonly string[];
  /** Of each dossier how many keys of stems, of names and numbers, of other ways to write these, of addresses; then of each of the gate's names how many keys, and its rarity. */
  readonly counts: readonly (readonly number[])[];
  readonly keys: string;
  readonly weights: string;
  readonly addresses: string;
  readonly gate: string;
}
/** Raised whenever keys are made in another way: an older index is then made anew from the dossiers. */
const INDEX_VERSION = 4;

interface Entry extends SalientKeys {
  readonly id: string;
  readonly addresses: ArrayLike<number> & Iterable<number>;
  /** Made when asked for: a woken background has no need of it. */
  readonly gate: () => GateNames;
}

interface Indexed extends Entry {
  readonly stemsTotal: number;
  readonly bridgeTotal: number;
}

/**
 * Which of many dossiers a page may belong to, from salient words and addresses alone: no dossier's texts are held.
 * A few dozen keys a dossier in flat arrays instead of a search engine's tree, as a woken background must read
 * ten thousand dossiers back within 150 ms (test/bench/detect.md).
 */
export class DetectorIndex {
  #entries: (Indexed | null)[] = [];
  #positions = new Map<string, number>();
  #addresses = new Map<number, number[]>();
  /** Made again on the next question after a change. */
  #postings: Postings | null = null;

  get size(): number {
    return this.#positions.size;
  }

  has(id: string): boolean {
    return this.#positions.has(id);
  }

  /** Adds a dossier, in place of one of the same id. */
  add(dossier: Dossier): void {
    this.remove(dossier.id);
    const profile = profileOf(dossier);
    const gate = gateNames(profile);
    this.#insert({
      id: dossier.id,
      ...salientKeys(profile),
      addresses: addressKeys(dossier).map(addressEntry),
      gate: () => gate,
    });
  }

  remove(id: string): void {
    const at = this.#positions.get(id);
    if (at === undefined) return;
    for (const address of this.#entries[at]?.addresses ?? []) {
      const left = (this.#addresses.get(address) ?? []).filter((n) => n !== at);
      if (left.length) this.#addresses.set(address, left);
      else this.#addresses.delete(address);
    }
    this.#entries[at] = null;
    this.#positions.delete(id);
    this.#postings = null;
  }

  #insert(entry: Entry): void {
    const at = this.#entries.length;
    this.#entries.push({
      ...entry,
      stemsTotal: total(entry.weights, 0, entry.stems),
      bridgeTotal: total(entry.weights, entry.stems, entry.stems + entry.bridge),
    });
    this.#positions.set(entry.id, at);
    for (const address of entry.addresses) this.#addresses.set(address, [...(this.#addresses.get(address) ?? []), at]);
    this.#postings = null;
  }

  /** Ids of the dossiers worth a closer look, likeliest first: those that know the page's address, then those whose words it has. */
  candidates(page: Pick<Page, 'url'>, reading: Reading): string[] {
    const key = addressKey(page.url);
    const known = key === null ? [] : (this.#addresses.get(addressEntry(key)) ?? []);
    const order = new Set([...known, ...this.#likely(reading)]);
    return [...order].map((at) => this.#entries[at]?.id).filter((id) => id !== undefined);
  }

  /** Positions of the entries that share most with the page, likeliest first. */
  #likely(reading: Reading): number[] {
    const entries = this.#entries;
    this.#postings ??= new Postings(
      entries.map((e) => e?.keys ?? new Uint32Array()),
      (at, slot) => {
        const entry = entries[at] as Indexed;
        return (entry.weights[slot] as number) | (slot < entry.stems ? OF_STEM : 0);
      },
    );
    const stems = new Float64Array(this.#entries.length);
    const bridge = new Float64Array(this.#entries.length);
    const add = (at: number, value: number) => {
      const sums = value & OF_STEM ? stems : bridge;
      sums[at] = (sums[at] as number) + (value & 255);
    };
    for (const key of pageKeys(reading)) this.#postings.each(key, add);
    const ranked: (readonly [at: number, share: number])[] = [];
    for (let at = 0; at < this.#entries.length; at++) {
      const entry = this.#entries[at];
      if (!entry || !(stems[at] || bridge[at])) continue;
      // A dossier that shares no stem is told in another language.
      const share = stems[at]
        ? (stems[at] as number) / entry.stemsTotal / STEMS_FLOOR
        : (bridge[at] as number) / entry.bridgeTotal / BRIDGE_FLOOR;
      if (share >= 1) ranked.push([at, share]);
    }
    ranked.sort((a, b) => b[1] - a[1]);
    const least = (ranked[0]?.[1] ?? 0) * BESIDE_THE_LIKELIEST;
    return ranked
      .slice(0, CANDIDATES)
      .filter(([, share]) => share >= least)
      .map(([at]) => at);
  }

  /** What the gate of every page is to know of these dossiers. */
  gateTerms(): GateTerms {
    const entries = this.#entries.filter((e) => e !== null);
    return gateTermsOf(
      this.#addresses.keys(),
      entries.map((e) => e.gate()),
    );
  }

  toJSON(): StoredIndex {
    const entries = this.#entries.filter((e) => e !== null);
    return {
      version: INDEX_VERSION,
      ids: entries.map((e) => e.id),
      counts: entries.map((e) => [
        e.stems,
        e.bridge,
        e.keys.length - e.stems - e.bridge,
        e.addresses.length,
        ...e.gate().flatMap((name) => [name.keys.length, name.rarity]),
      ]),
      keys: packWords(joined(entries.map((e) => e.keys))),
      weights: packBytes(Uint8Array.from(entries.flatMap((e) => [...e.weights]))),
      addresses: packWords(Uint32Array.from(entries.flatMap((e) => [...e.addresses]))),
      gate: packWords(Uint32Array.from(entries.flatMap((e) => e.gate().flatMap((name) => [...name.keys])))),
    };
  }

  /** Reads an index back. Null where another version wrote it: it is to be made anew from the dossiers. */
  static fromJSON(stored: StoredIndex): DetectorIndex | null {
    if (stored.version !== INDEX_VERSION) return null;
    const keys = unpackWords(stored.keys);
    const weights = unpackBytes(stored.weights);
    const addresses = unpackWords(stored.addresses);
    const gate = unpackWords(stored.gate);
    const index = new DetectorIndex();
    let key = 0;
    let address = 0;
    let name = 0;
    stored.ids.forEach((id, n) => {
      const counts = stored.counts[n] ?? [];
      const [stems = 0, bridge = 0, ways = 0, addressCount = 0] = counts;
      const end = key + stems + bridge + ways;
      const firstName = name;
      for (let i = 4; i < counts.length; i += 2) name += counts[i] ?? 0;
      index.#insert({
        id,
        keys: keys.subarray(key, end),
        weights: weights.subarray(key, end),
        stems,
        bridge,
        addresses: addresses.subarray(address, address + addressCount),
        gate: () => unpackGate(counts.slice(4), gate, firstName),
      });
      key = end;
      address += addressCount;
    });
    return index;
  }
}

/** `counts`: of each name how many keys, and its rarity; the keys stand in `keys` from `at`. */
function unpackGate(counts: readonly number[], keys: Uint32Array, at: number): GateNames {
  const names: GateNames[number][] = [];
  for (let i = 0; i < counts.length; i += 2) {
    const size = counts[i] ?? 0;
    names.push({ rarity: counts[i + 1] ?? 0, keys: [...keys.subarray(at, at + size)] });
    at += size;
  }
  return names;
}

function total(weights: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[i] as number;
  return sum || 1;
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((n, l) => n + l.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
