import type { Dossier } from '@/engine/dossier/dossier';
import { addressKey } from './address';
import { addressEntry } from './address-entry';
import { addressTerm, dossierTerms, pageTerms } from './dossier-terms';
import { type GateFacts, gateNames } from './gate-terms';
import type { Page } from './page';
import { type Indexed, PartedIndex, type StoredParts } from './parted-index';
import { addressKeys, profileOf } from './profile';
import type { Reading } from './reading';

/** Dossiers looked at more closely, at most. Each costs a look at its texts. */
const CANDIDATES = 4;
/** Those whose score is less than this part of the likeliest's are not. */
const BESIDE_THE_LIKELIEST = 0.25;
/** Terms that a page must share with a dossier to be looked at more closely: names, numbers and the day of one told in another language. */
const SHARED = 3;

/** An index as it is kept: plain data, most of it text, which the browser's database reads back as fast as it copies memory. */
export interface StoredIndex extends StoredParts {
  readonly version: typeof INDEX_VERSION;
}
/** Raised whenever terms are made in another way: an older index is then made anew from the dossiers. */
const INDEX_VERSION = 7;

/** A dossier as it is indexed: small, so that those of ten thousand can be at hand while the index is made. */
export interface IndexEntry extends Indexed, GateFacts {}

export function indexEntry(dossier: Dossier): IndexEntry {
  const profile = profileOf(dossier);
  return {
    id: dossier.id,
    terms: dossierTerms(profile).join(' '),
    day: profile.day,
    addresses: addressKeys(dossier).map(addressEntry),
    names: gateNames(profile),
  };
}

/** Which of many dossiers a page may belong to, from telling terms alone: no dossier's texts are held. */
export class DetectorIndex {
  readonly #index: PartedIndex;

  private constructor(stored?: StoredIndex) {
    this.#index = new PartedIndex(stored);
  }

  static of(entries: readonly IndexEntry[]): DetectorIndex {
    const index = new DetectorIndex();
    index.change([], entries);
    return index;
  }

  /** The index that was stored. Null where another version wrote it: it is to be made anew from the dossiers. */
  static fromStored(stored: StoredIndex): DetectorIndex | null {
    return stored.version === INDEX_VERSION ? new DetectorIndex(stored) : null;
  }

  get size(): number {
    return this.#index.size;
  }

  /** Takes out dossiers, by the entries they were given, then adds others. Each id at most once in either. */
  change(remove: readonly IndexEntry[], add: readonly IndexEntry[]): void {
    this.#index.change(remove, add);
  }

  /** Ids of the dossiers worth a closer look, likeliest first: those that know the page's address, then those whose terms it has. */
  candidates(page: Pick<Page, 'url'>, reading: Reading): string[] {
    const key = addressKey(page.url);
    const address = key === null ? null : addressTerm(key);
    const found = this.#index.find([...pageTerms(reading), ...(address === null ? [] : [address])], reading.day);
    const known = found.filter(({ terms }) => address !== null && terms.includes(address));
    const least = (found[0]?.score ?? 0) * BESIDE_THE_LIKELIEST;
    const likely = found.filter(({ terms, score }) => terms.length >= SHARED && score >= least).slice(0, CANDIDATES);
    return [...new Set([...known, ...likely].map(({ id }) => id))];
  }

  stored(): StoredIndex {
    return { version: INDEX_VERSION, ...this.#index.stored() };
  }
}
