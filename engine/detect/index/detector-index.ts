import type { Dossier } from '@/engine/dossier/dossier';
import { addressKey } from '../address/address';
import { addressEntry } from '../address/address-entry';
import { type GateFacts, gateNames } from '../gate/gate-terms';
import { addressKeys, profileOf } from '../profile/profile';
import type { Page } from '../reading/page';
import type { Reading } from '../reading/reading';
import { addressTerm, dossierTerms, pageTerms } from './dossier-terms';
import { type ChangedIndex, type Indexed, PartedIndex, type Parts, partsOf, termsOf } from './parted-index';

/** Dossiers looked at more closely, at most. Each costs a look at its texts. */
const CANDIDATES = 4;
/** Those whose score is less than this part of the likeliest's are not. */
const BESIDE_THE_LIKELIEST = 0.25;
/** Terms that a page must share with a dossier to be looked at more closely: names, numbers and the day of one told in another language. */
const SHARED = 3;

/** Raised whenever terms are made or kept in another way: an older index is then made anew from the dossiers. */
export const DETECTOR_VERSION = 10;

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

/** What a page asks of the index. */
export interface Question {
  readonly terms: readonly string[];
  /** Term of the page's address. */
  readonly address: string | null;
  readonly day: number | null;
  /** Numbers of the index's parts that are needed to answer. */
  readonly parts: readonly number[];
}

export function questionOf(page: Pick<Page, 'url'>, reading: Reading): Question {
  const key = addressKey(page.url);
  const address = key === null ? null : addressTerm(key);
  const terms = [...pageTerms(reading), ...(address === null ? [] : [address])];
  return { terms, address, day: reading.day, parts: partsOf(terms) };
}

/**
 * Which of many dossiers a page may belong to, from telling terms alone: no dossier's texts are held, and of the index's parts, which
 * are kept elsewhere by their number, only those that a question or a change names are read.
 */
export class DetectorIndex {
  readonly #index: PartedIndex;

  private constructor(index: PartedIndex) {
    this.#index = index;
  }

  /** An index of these dossiers, with all of its parts. */
  static of(entries: readonly IndexEntry[]): ChangedIndex<DetectorIndex> {
    return new DetectorIndex(new PartedIndex()).changed([], entries, new Map());
  }

  /** @param head as it was stored */
  static fromStored(head: string): DetectorIndex {
    return new DetectorIndex(new PartedIndex(head));
  }

  get size(): number {
    return this.#index.size;
  }

  /** What is to be stored beside the parts. */
  get head(): string {
    return this.#index.head;
  }

  /** Numbers of the parts that a change reads and writes. */
  partsFor(entries: readonly IndexEntry[]): number[] {
    return partsOf(termsOf(entries));
  }

  /**
   * The index without some dossiers, by the entries they were given, then with others. Each id at most once in either.
   * @param parts those of `partsFor`; one that is not there holds nothing
   */
  changed(remove: readonly IndexEntry[], add: readonly IndexEntry[], parts: Parts): ChangedIndex<DetectorIndex> {
    const changed = this.#index.changed(remove, add, parts);
    return { index: new DetectorIndex(changed.index), parts: changed.parts };
  }

  /**
   * Ids of the dossiers worth a closer look, likeliest first: those that know the page's address, then those whose terms it has.
   * @param parts what the parts hold that the question names
   */
  candidates({ terms, address, day }: Question, parts: Iterable<string>): string[] {
    const found = this.#index.find(terms, day, parts);
    const known = found.filter((one) => address !== null && one.terms.includes(address));
    const least = (found[0]?.score ?? 0) * BESIDE_THE_LIKELIEST;
    const likely = found.filter((one) => one.terms.length >= SHARED && one.score >= least).slice(0, CANDIDATES);
    return [...new Set([...known, ...likely].map(({ id }) => id))];
  }
}
