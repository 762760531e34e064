import type { Dossier } from '@/engine/dossier/dossier';
import { addressKey } from './address';
import type { Page } from './detect';
import { hash } from './hash';
import { addressKeys, profileOf } from './profile';
import type { Reading } from './reading';
import { pageKeys, salientKeys } from './salient';

/** Dossiers looked at more closely, at most. Each costs a look at its texts. */
const CANDIDATES = 5;
/** Share of a dossier's salient words that a page must have to be looked at more closely; coverage has 0.15 and more. */
const FLOOR = 0.1;

/** Written form: survives JSON, and is read back without touching a dossier. */
export interface StoredIndex {
  readonly version: 1;
  readonly ids: readonly string[];
  /** Keys of each dossier, in the order of `ids`. */
  readonly counts: readonly number[];
  /** Base64 of little-endian 32-bit keys. */
  readonly keys: string;
  /** Base64 of one byte for each key. */
  readonly weights: string;
  readonly addresses: readonly (readonly [number, number])[];
}

interface Entry {
  readonly id: string;
  readonly keys: Uint32Array;
  readonly weights: Uint8Array;
  readonly total: number;
  readonly addresses: readonly number[];
}

/**
 * Which of many dossiers a page may belong to, from salient words and addresses alone: no dossier's texts are held.
 * A few dozen keys a dossier in flat arrays instead of a search engine's tree, as a woken background must read
 * ten thousand dossiers back within 150 ms.
 */
export class DetectorIndex {
  #entries: (Entry | null)[] = [];
  #positions = new Map<string, number>();
  #addresses = new Map<number, number[]>();
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
    const { keys, weights } = salientKeys(profileOf(dossier));
    this.#insert({
      id: dossier.id,
      keys,
      weights,
      total: weights.reduce((a, b) => a + b, 0),
      addresses: addressKeys(dossier).map(hash),
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
    this.#postings ??= new Postings(this.#entries.map((e) => e?.keys ?? new Uint32Array()));
    const sums = new Float64Array(this.#entries.length);
    for (const k of pageKeys(reading))
      this.#postings.each(k, (at, slot) => {
        sums[at] = (sums[at] ?? 0) + (this.#entries[at]?.weights[slot] ?? 0);
      });
    const ranked: (readonly [number, number])[] = [];
    sums.forEach((sum, at) => {
      const share = sum / (this.#entries[at]?.total || 1);
      if (share >= FLOOR) ranked.push([at, share]);
    });
    ranked.sort((a, b) => b[1] - a[1]);
    const order = new Set([...known, ...ranked.slice(0, CANDIDATES).map(([at]) => at)]);
    return [...order].map((at) => this.#entries[at]?.id).filter((id) => id !== undefined);
  }

  toJSON(): StoredIndex {
    const entries = this.#entries.filter((e) => e !== null);
    const size = entries.reduce((n, e) => n + e.keys.length, 0);
    const keys = new DataView(new ArrayBuffer(4 * size));
    const weights = new Uint8Array(size);
    let at = 0;
    for (const entry of entries)
      entry.keys.forEach((key, i) => {
        keys.setUint32(4 * at, key, true);
        weights[at++] = entry.weights[i] ?? 0;
      });
    return {
      version: 1,
      ids: entries.map((e) => e.id),
      counts: entries.map((e) => e.keys.length),
      keys: toBase64(new Uint8Array(keys.buffer)),
      weights: toBase64(weights),
      addresses: entries.flatMap((e, n) => e.addresses.map((a) => [n, a] as const)),
    };
  }

  /** Reads an index back. Null where it was written by another version: it is to be made anew from the dossiers. */
  static fromJSON(stored: StoredIndex): DetectorIndex | null {
    if (stored.version !== 1) return null;
    const keys = new DataView(fromBase64(stored.keys).buffer);
    const weights = fromBase64(stored.weights);
    const index = new DetectorIndex();
    const addresses = new Map<number, number[]>();
    for (const [n, address] of stored.addresses) addresses.set(n, [...(addresses.get(n) ?? []), address]);
    let at = 0;
    stored.ids.forEach((id, n) => {
      const count = stored.counts[n] ?? 0;
      const own = new Uint32Array(count);
      for (let i = 0; i < count; i++) own[i] = keys.getUint32(4 * (at + i), true);
      const ownWeights = weights.slice(at, at + count);
      at += count;
      index.#insert({
        id,
        keys: own,
        weights: ownWeights,
        total: ownWeights.reduce((a, b) => a + b, 0),
        addresses: addresses.get(n) ?? [],
      });
    });
    return index;
  }
}

/** Key → the dossiers that have it, by counting sort on the key's low bits: made in one pass over all keys. */
class Postings {
  static readonly BITS = 16;
  readonly #starts: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #owners: Uint32Array;
  readonly #slots: Uint16Array;

  constructor(lists: readonly Uint32Array[]) {
    const mask = (1 << Postings.BITS) - 1;
    const starts = new Uint32Array(mask + 2);
    let size = 0;
    for (const list of lists) {
      size += list.length;
      for (const key of list) starts[(key & mask) + 1] = (starts[(key & mask) + 1] ?? 0) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    this.#starts = starts;
    this.#keys = new Uint32Array(size);
    this.#owners = new Uint32Array(size);
    this.#slots = new Uint16Array(size);
    lists.forEach((list, owner) => {
      list.forEach((key, slot) => {
        const at = next[key & mask] ?? 0;
        next[key & mask] = at + 1;
        this.#keys[at] = key;
        this.#owners[at] = owner;
        this.#slots[at] = slot;
      });
    });
  }

  each(key: number, visit: (owner: number, slot: number) => void): void {
    const low = key & ((1 << Postings.BITS) - 1);
    const end = this.#starts[low + 1] ?? 0;
    for (let at = this.#starts[low] ?? 0; at < end; at++)
      if (this.#keys[at] === key) visit(this.#owners[at] ?? 0, this.#slots[at] ?? 0);
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
