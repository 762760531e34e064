import type { Dossier } from '@/engine/dossier/dossier';
import { addressKey } from './address';
import type { Page } from './detect';
import type { GateTerms } from './gate';
import { type GateNames, gateNames, gateTermsOf } from './gate-terms';
import { hash } from './hash';
import { packBytes, packWords, unpackBytes, unpackWords } from './packed';
import { Postings } from './postings';
import { addressKeys, profileOf } from './profile';
import type { Reading } from './reading';
import { pageKeys, type SalientKeys, salientKeys } from './salient';

/** Dossiers looked at more closely, at most. Each costs a look at its texts. */
const CANDIDATES = 5;
/** Share of a dossier's salient words that a page must have to be looked at more closely; coverage has 0.15 and more. */
const STEMS_FLOOR = 0.1;
/** The same of its names and numbers, by which pages in other languages are found. */
const BRIDGE_FLOOR = 0.2;

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
const INDEX_VERSION = 2;

interface Entry extends SalientKeys {
  readonly id: string;
  readonly addresses: readonly number[];
  readonly gate: GateNames;
}

/**
 * Which of many dossiers a page may belong to, from salient words and addresses alone: no dossier's texts are held.
 * A few dozen keys a dossier in flat arrays instead of a search engine's tree, as a woken background must read
 * ten thousand dossiers back within 150 ms (test/bench/detect.md).
 */
export class DetectorIndex {
  #entries: (Entry | null)[] = [];
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
    this.#insert({
      id: dossier.id,
      ...salientKeys(profile),
      addresses: addressKeys(dossier).map(hash),
      gate: gateNames(profile),
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
    this.#entries.push(entry);
    this.#positions.set(entry.id, at);
    for (const address of entry.addresses) this.#addresses.set(address, [...(this.#addresses.get(address) ?? []), at]);
    this.#postings = null;
  }

  /** Ids of the dossiers worth a closer look, likeliest first: those that know the page's address, then those whose words it has. */
  candidates(page: Pick<Page, 'url'>, reading: Reading): string[] {
    const key = addressKey(page.url);
    const known = key === null ? [] : (this.#addresses.get(hash(key)) ?? []);
    const order = new Set([...known, ...this.#likely(reading)]);
    return [...order].map((at) => this.#entries[at]?.id).filter((id) => id !== undefined);
  }

  /** Positions of the entries that share most with the page, likeliest first. */
  #likely(reading: Reading): number[] {
    this.#postings ??= new Postings(this.#entries.map((e) => e?.keys ?? new Uint32Array()));
    const stems = new Float64Array(this.#entries.length);
    const bridge = new Float64Array(this.#entries.length);
    for (const key of pageKeys(reading))
      this.#postings.each(key, (at, slot) => {
        const entry = this.#entries[at];
        if (!entry) return;
        const sums = slot < entry.stems ? stems : bridge;
        sums[at] = (sums[at] ?? 0) + (entry.weights[slot] ?? 0);
      });
    const ranked: (readonly [at: number, share: number])[] = [];
    this.#entries.forEach((entry, at) => {
      if (!entry || !(stems[at] || bridge[at])) return;
      const share = Math.max(
        (stems[at] ?? 0) / total(entry, 0, entry.stems) / STEMS_FLOOR,
        (bridge[at] ?? 0) / total(entry, entry.stems, entry.stems + entry.bridge) / BRIDGE_FLOOR,
      );
      if (share >= 1) ranked.push([at, share]);
    });
    ranked.sort((a, b) => b[1] - a[1]);
    return ranked.slice(0, CANDIDATES).map(([at]) => at);
  }

  /** What the gate of every page is to know of these dossiers. */
  gateTerms(): GateTerms {
    const entries = this.#entries.filter((e) => e !== null);
    return gateTermsOf(
      this.#addresses.keys(),
      entries.map((e) => e.gate),
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
        ...e.gate.flatMap((name) => [name.keys.length, name.rarity]),
      ]),
      keys: packWords(joined(entries.map((e) => e.keys))),
      weights: packBytes(Uint8Array.from(entries.flatMap((e) => [...e.weights]))),
      addresses: packWords(Uint32Array.from(entries.flatMap((e) => e.addresses))),
      gate: packWords(Uint32Array.from(entries.flatMap((e) => e.gate.flatMap((name) => name.keys)))),
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
      const [stems = 0, bridge = 0, ways = 0, addressCount = 0, ...groups] = stored.counts[n] ?? [];
      const end = key + stems + bridge + ways;
      index.#insert({
        id,
        keys: keys.subarray(key, end),
        weights: weights.subarray(key, end),
        stems,
        bridge,
        addresses: [...addresses.subarray(address, address + addressCount)],
        gate: pairs(groups).map(([size, rarity]) => {
          name += size;
          return { rarity, keys: [...gate.subarray(name - size, name)] };
        }),
      });
      key = end;
      address += addressCount;
    });
    return index;
  }
}

const pairs = (list: readonly number[]): [number, number][] =>
  Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i] ?? 0, list[2 * i + 1] ?? 0]);

function total(entry: SalientKeys, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += entry.weights[i] ?? 0;
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
