import type { Dossier } from '@/engine/dossier/dossier';
import { addressKey } from './address';
import { addressEntry } from './address-entry';
import type { Page } from './detect';
import type { GateTerms } from './gate';
import { type GateNames, gateNames, gateTermsOf } from './gate-terms';
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

/**
 * An index as it is kept: flat arrays that the browser's database stores as they are, and reads back without touching a dossier. Not
 * JSON: the numbers as text would take longer to read than all the rest (test/bench/detect.md).
 */
export interface StoredIndex {
  readonly version: typeof INDEX_VERSION;
  readonly ids: readonly string[];
  /** Of each dossier how many keys of stems, of names and numbers, of other ways to write these, how many addresses, and names of the gate. */
  readonly counts: Uint32Array;
  readonly keys: Uint32Array;
  readonly weights: Uint8Array;
  readonly addresses: Uint32Array;
  /** Of each of the gate's names how many keys, and its rarity in tenths. */
  readonly names: Uint32Array;
  readonly gate: Uint32Array;
}
/** Numbers of a dossier in `counts`. */
const COUNTS = 5;
/** Raised whenever keys are made in another way: an older index is then made anew from the dossiers. */
const INDEX_VERSION = 5;

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
    const keys = salientKeys(profile);
    const addresses = addressKeys(dossier).map(addressEntry);
    this.#insert({
      id: dossier.id,
      ...keys,
      ...totals(keys.weights, 0, keys.stems, keys.bridge),
      addresses,
      gate: () => gate,
    });
    for (const address of addresses) this.#insertAddress(address);
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

  #insert(entry: Indexed): void {
    this.#positions.set(entry.id, this.#entries.length);
    this.#entries.push(entry);
    this.#postings = null;
  }

  /** An address of the entry inserted last. */
  #insertAddress(address: number): void {
    const at = this.#entries.length - 1;
    const known = this.#addresses.get(address);
    if (known) known.push(at);
    else this.#addresses.set(address, [at]);
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
    this.#postings ??= postingsOf(entries);
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

  /** What is kept of this index: plain data of its own, as later changes must not reach it. */
  stored(): StoredIndex {
    const entries = this.#entries.filter((e) => e !== null);
    const gates = entries.map((e) => e.gate());
    const names = gates.flat();
    return {
      version: INDEX_VERSION,
      ids: entries.map((e) => e.id),
      counts: Uint32Array.from(
        entries.flatMap((e, n) => [
          e.stems,
          e.bridge,
          e.keys.length - e.stems - e.bridge,
          e.addresses.length,
          gates[n]?.length ?? 0,
        ]),
      ),
      keys: joined(
        entries.map((e) => e.keys),
        (n) => new Uint32Array(n),
      ),
      weights: joined(
        entries.map((e) => e.weights),
        (n) => new Uint8Array(n),
      ),
      addresses: Uint32Array.from(entries.flatMap((e) => [...e.addresses])),
      names: Uint32Array.from(names.flatMap((name) => [name.keys.length, Math.round(10 * name.rarity)])),
      gate: Uint32Array.from(names.flatMap((name) => [...name.keys])),
    };
  }

  /** The index that was stored. Null where another version wrote it: it is to be made anew from the dossiers. */
  static fromStored(stored: StoredIndex): DetectorIndex | null {
    if (stored.version !== INDEX_VERSION) return null;
    const { ids, counts, weights, addresses, names } = stored;
    const index = new DetectorIndex();
    let key = 0;
    let address = 0;
    let name = 0;
    let gateKey = 0;
    for (let n = 0; n < ids.length; n++) {
      const at = n * COUNTS;
      const stems = counts[at] as number;
      const bridge = counts[at + 1] as number;
      const end = key + stems + bridge + (counts[at + 2] as number);
      const addressEnd = address + (counts[at + 3] as number);
      const nameEnd = name + (counts[at + 4] as number);
      const sums = totals(weights, key, stems, bridge);
      index.#insert(new KeptEntry(stored, n, { key, address, name, gateKey }, sums.stemsTotal, sums.bridgeTotal));
      for (let i = address; i < addressEnd; i++) index.#insertAddress(addresses[i] as number);
      for (let i = name; i < nameEnd; i++) gateKey += names[2 * i] as number;
      key = end;
      address = addressEnd;
      name = nameEnd;
    }
    return index;
  }
}

/** `names`: of each name how many keys, and its rarity; the keys stand in `keys` from `at`. */
function gateAt(names: Uint32Array, keys: Uint32Array, at: number): GateNames {
  const found: GateNames[number][] = [];
  for (let i = 0; i < names.length; i += 2) {
    const size = names[i] as number;
    found.push({ rarity: (names[i + 1] as number) / 10, keys: [...keys.subarray(at, at + size)] });
    at += size;
  }
  return found;
}

/** Where an entry's own part begins in the flat arrays. */
interface Place {
  readonly key: number;
  readonly address: number;
  readonly name: number;
  readonly gateKey: number;
}

/** An entry that was read back: views are made when asked for, as forty thousand of them would take most of the time to wake. */
class KeptEntry implements Indexed {
  readonly id: string;
  readonly stems: number;
  readonly bridge: number;

  constructor(
    readonly from: StoredIndex,
    readonly n: number,
    readonly place: Place,
    readonly stemsTotal: number,
    readonly bridgeTotal: number,
  ) {
    this.id = from.ids[n] as string;
    this.stems = this.#count(0);
    this.bridge = this.#count(1);
  }

  #count(which: number): number {
    return this.from.counts[this.n * COUNTS + which] as number;
  }

  get #end(): number {
    return this.place.key + this.stems + this.bridge + this.#count(2);
  }

  get keys(): Uint32Array {
    return this.from.keys.subarray(this.place.key, this.#end);
  }

  get weights(): Uint8Array {
    return this.from.weights.subarray(this.place.key, this.#end);
  }

  get addresses(): Uint32Array {
    return this.from.addresses.subarray(this.place.address, this.place.address + this.#count(3));
  }

  gate(): GateNames {
    const { name, gateKey } = this.place;
    return gateAt(this.from.names.subarray(2 * name, 2 * (name + this.#count(4))), this.from.gate, gateKey);
  }
}

function postingsOf(entries: readonly (Indexed | null)[]): Postings {
  const weights = entries.map((e) => e?.weights);
  return new Postings(
    entries.map((e) => e?.keys ?? new Uint32Array()),
    (at, slot) => (weights[at]?.[slot] as number) | (slot < (entries[at] as Indexed).stems ? OF_STEM : 0),
  );
}

/** Sums of the weights of stems, and of names and numbers, that begin at `from`. */
function totals(weights: Uint8Array, from: number, stems: number, bridge: number) {
  return {
    stemsTotal: total(weights, from, from + stems),
    bridgeTotal: total(weights, from + stems, from + stems + bridge),
  };
}

function total(weights: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[i] as number;
  return sum || 1;
}

function joined<T extends Uint8Array | Uint32Array>(lists: readonly T[], make: (length: number) => T): T {
  const all = make(lists.reduce((n, l) => n + l.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
