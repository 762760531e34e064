import MiniSearch, { type AsPlainObject } from 'minisearch';
import { hash } from '@/engine/text/hash';

/** Parts that the terms are spread over: of a page's hundred terms each is read with a few others. */
const PARTS = 8192;

/** All that a MiniSearch index keeps beside its terms: how many documents there are, their ids and lengths. */
type Head = Omit<AsPlainObject, 'index'>;

/** A MiniSearch index as it is kept: `head` and each of the parts as JSON, the terms of a part parted by commas. */
export interface StoredParts {
  readonly head: string;
  readonly parts: readonly string[];
}

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

/** What a MiniSearch keeps of a term: its dossiers, by number, in its only field. */
type Entry = AsPlainObject['index'][number];

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
  // Every entry has as many telling terms; those of many aliases are not longer ones.
  searchOptions: { bm25: { k: 1.2, b: 0, d: 0.5 } },
};

const partOf = (term: string): number => hash(term) % PARTS;

/**
 * A MiniSearch index of which only the terms that are asked for are read. Whole, ten thousand dossiers would take as long to read back
 * as a woken background has to its first answer, and ten times the memory (test/bench/detect.md). So its terms are kept in
 * parts, and a MiniSearch of some of them answers, or is changed and written back.
 */
export class PartedIndex {
  #head: Head;
  readonly #parts: string[];

  constructor(stored: StoredParts = empty()) {
    this.#head = JSON.parse(stored.head);
    this.#parts = [...stored.parts];
  }

  get size(): number {
    return this.#head.documentCount;
  }

  /** Entries that have any of the terms, likeliest first. */
  find(terms: readonly string[], day: number | null): Found[] {
    const asked = new Set(terms);
    const entries = rarest(this.#entries(terms).filter(([term]) => asked.has(term)));
    const numbers = new Set(entries.flatMap(placesOf));
    const of = <T>(kept: Readonly<Record<string, T>>) =>
      Object.fromEntries([...numbers].filter((n) => n in kept).map((n) => [n, kept[n] as T]));
    const { documentIds, fieldLength, storedFields } = this.#head;
    const index = MiniSearch.loadJS<Indexed>(
      {
        ...this.#head,
        documentIds: of(documentIds),
        fieldLength: of(fieldLength),
        storedFields: of(storedFields),
        index: entries,
      },
      OPTIONS,
    );
    const fits = (own: unknown) => day !== null && typeof own === 'number' && Math.abs(own - day) <= DAYS;
    return index.search(entries.map(([term]) => term).join(' '), {
      boostDocument: (_id, _term, stored) => (fits(stored?.day) ? FITTING_DAY : 1),
    }) as unknown as Found[];
  }

  /** Takes out entries with the terms they were given, then adds others. */
  change(remove: readonly Indexed[], add: readonly Indexed[]): void {
    const terms = [...remove, ...add].flatMap((entry) => OPTIONS.tokenize(entry.terms));
    const index = MiniSearch.loadJS<Indexed>({ ...this.#head, index: this.#entries(terms) }, OPTIONS);
    for (const entry of remove) index.remove(entry);
    for (const entry of add) index.add(entry);
    const { index: entries, ...head } = index.toJSON();
    const changed = new Map(terms.map((term) => [partOf(term), [] as string[]]));
    for (const entry of entries) changed.get(partOf(entry[0]))?.push(JSON.stringify(entry));
    for (const [part, written] of changed) this.#parts[part] = written.join(',');
    this.#head = head;
  }

  stored(): StoredParts {
    return { head: JSON.stringify(this.#head), parts: [...this.#parts] };
  }

  /** All that stands in the parts that any of the terms is in. */
  #entries(terms: readonly string[]): Entry[] {
    const parts = [...new Set(terms.map(partOf))].map((part) => this.#parts[part]);
    return JSON.parse(`[${parts.filter(Boolean).join(',')}]`);
  }
}

const placesOf = ([, fields]: Entry): string[] => Object.values(fields).flatMap(Object.keys);

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

function empty(): StoredParts {
  const { index: _, ...head } = new MiniSearch(OPTIONS).toJSON();
  return { head: JSON.stringify(head), parts: Array.from({ length: PARTS }, () => '') };
}
