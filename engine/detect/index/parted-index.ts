import MiniSearch, { type AsPlainObject } from 'minisearch';
import { hash } from '@/engine/text/hash';

/** Parts that the terms are spread over: of a page's hundred terms each is read with a few others. */
const PARTS = 8192;

/** Something to be found, its terms parted by blanks, and its day since 1970. */
export interface Indexed {
  readonly id: string;
  readonly terms: string;
  readonly day: number | null;
}

export interface Found {
  readonly id: string;
  readonly score: number;
  /** Terms looked for that it has. */
  readonly terms: readonly string[];
}

/** What a part holds, by its number: entries of MiniSearch as JSON, parted by commas; empty where it has no term. */
export type Parts = ReadonlyMap<number, string>;

/** An index after a change, and what the parts hold then that the change has touched. */
export interface ChangedIndex<Index> {
  readonly index: Index;
  readonly parts: Parts;
}

/** What a MiniSearch keeps of a term: its dossiers, by number, in its only field. */
type Entry = AsPlainObject['index'][number];

/** All that is known of the entries but their terms: those of number n stand at place n, null where it was taken out. */
interface Head {
  readonly ids: readonly (string | null)[];
  readonly days: readonly (number | null)[];
}

/**
 * Places where terms stand that one question looks at, at most, those of the rarest terms first: so a question takes no longer where
 * half of the entries share a name. An entry that is meant shares rarer ones too.
 */
const LOOKED_AT = 2000;
/** Entries within so many days of the page are this much likelier. */
const DAYS = 4;
const FITTING_DAY = 1.5;

const OPTIONS = {
  fields: ['terms'],
  storeFields: ['day'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  autoVacuum: false,
  // Every entry has as many telling terms; those of many aliases are not longer ones. So no lengths are kept.
  searchOptions: { bm25: { k: 1.2, b: 0, d: 0.5 } },
};

const partOf = (term: string): number => hash(term) % PARTS;

/** Numbers of the parts that some terms are in. */
export const partsOf = (terms: Iterable<string>): number[] => [...new Set([...terms].map(partOf))];

/** The terms of some entries. */
export const termsOf = (entries: readonly Indexed[]): string[] =>
  entries.flatMap((entry) => OPTIONS.tokenize(entry.terms));

/**
 * A MiniSearch index of which only the terms that are asked for are read. Whole, ten thousand dossiers would take as long to read back
 * as a woken background has to its first answer, and ten times the memory (test/bench/detect.md). So its terms are kept in
 * parts, each stored for itself; a MiniSearch of some of them answers, or is changed and written back. What is held here are
 * the entries' ids and days. Never changed: a change gives another index, which is taken when it has been stored.
 */
export class PartedIndex {
  readonly size: number;
  readonly #head: Head;

  /** @param head as `head` gave it; without one the index is empty */
  constructor(head?: string) {
    this.#head = head === undefined ? { ids: [], days: [] } : JSON.parse(head);
    this.size = this.#head.ids.reduce((sum, id) => (id === null ? sum : sum + 1), 0);
  }

  get head(): string {
    return JSON.stringify(this.#head);
  }

  /**
   * Entries that have any of the terms, likeliest first.
   * @param parts what the parts of the terms hold
   */
  find(terms: readonly string[], day: number | null, parts: Iterable<string>): Found[] {
    const asked = new Set(terms);
    const entries = rarest(entriesIn(parts).filter(([term]) => asked.has(term)));
    const index = MiniSearch.loadJS<Indexed>(this.#plain(new Set(entries.flatMap(placesOf)), entries), OPTIONS);
    const fits = (own: unknown) => day !== null && typeof own === 'number' && Math.abs(own - day) <= DAYS;
    return index.search(entries.map(([term]) => term).join(' '), {
      boostDocument: (_id, _term, stored) => (fits(stored?.day) ? FITTING_DAY : 1),
    }) as unknown as Found[];
  }

  /**
   * The index with entries taken out, by the terms they were given, and then others added.
   * @param parts what the parts of all their terms hold
   */
  changed(remove: readonly Indexed[], add: readonly Indexed[], parts: Parts): ChangedIndex<PartedIndex> {
    const { ids, days } = this.#head;
    const numbers = new Map(ids.map((id, n) => [id, n]));
    const removed = new Set(remove.map(({ id }) => numbers.get(id)).filter((n) => n !== undefined));
    const index = MiniSearch.loadJS<Indexed>(this.#plain(removed, entriesIn(parts.values())), OPTIONS);
    for (const entry of remove) index.remove(entry);
    for (const entry of add) index.add(entry);
    const head = {
      ids: [...ids.map((id, n) => (removed.has(n) ? null : id)), ...add.map(({ id }) => id)],
      days: [...days.map((day, n) => (removed.has(n) ? null : day)), ...add.map(({ day }) => day)],
    };
    const written = new Map(partsOf([...termsOf(remove), ...termsOf(add)]).map((part) => [part, [] as string[]]));
    for (const entry of index.toJSON().index) written.get(partOf(entry[0]))?.push(JSON.stringify(entry));
    return {
      index: new PartedIndex(JSON.stringify(head)),
      parts: new Map([...written].map(([part, entries]) => [part, entries.join(',')])),
    };
  }

  /** Some entries, by number, and terms, as MiniSearch reads itself back. */
  #plain(numbers: Iterable<number>, index: Entry[]): AsPlainObject {
    const { ids, days } = this.#head;
    const of = <T>(value: (n: number) => T) => Object.fromEntries([...numbers].map((n) => [n, value(n)]));
    return {
      documentCount: this.size,
      nextId: ids.length,
      documentIds: of((n) => ids[n]),
      fieldIds: { terms: 0 },
      fieldLength: of(() => [1]),
      averageFieldLength: [1],
      storedFields: of((n) => ({ day: days[n] })),
      dirtCount: 0,
      serializationVersion: 2,
      index,
    };
  }
}

const entriesIn = (parts: Iterable<string>): Entry[] => JSON.parse(`[${[...parts].filter(Boolean).join(',')}]`);

const placesOf = ([, fields]: Entry): number[] => Object.values(fields).flatMap((of) => Object.keys(of).map(Number));

/** The entries whose places may be looked at, rarest first. */
function rarest(entries: readonly Entry[]): Entry[] {
  const counted = entries.map((entry) => ({ entry, places: placesOf(entry).length }));
  counted.sort((a, b) => a.places - b.places);
  let looked = 0;
  const end = counted.findIndex(({ places }) => {
    looked += places;
    return looked > LOOKED_AT;
  });
  return counted.slice(0, end < 0 ? undefined : end).map(({ entry }) => entry);
}
