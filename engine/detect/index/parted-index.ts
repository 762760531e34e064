import MiniSearch, { type AsPlainObject } from 'minisearch';
import { hash } from '@/engine/text/hash';
import { narrow } from '@/engine/text/narrow';

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

/** What a part holds, by its number: a line for each of its terms (`lineOf`); empty where it has none. */
export type Parts = ReadonlyMap<number, string>;

/** An index after a change, and what the parts hold then that the change has touched. */
export interface ChangedIndex<Index> {
  readonly index: Index;
  readonly parts: Parts;
}

/** What a MiniSearch keeps of a term: its dossiers, by number, in its only field. */
type Entry = AsPlainObject['index'][number];

/** A line of a part: of most terms no more is read than how often they stand. */
interface Line {
  readonly term: string;
  /** How many entries have the term. */
  readonly places: number;
  /** What a MiniSearch keeps of it, in JSON. */
  readonly kept: string;
}

/** All that is known of the entries but their terms: those of number n stand at place n, null where it was taken out. */
interface Head {
  readonly ids: readonly (string | null)[];
  readonly days: readonly (number | null)[];
}

/**
 * Places where terms stand that one question looks at, at most, those of the rarest terms first: so a question takes no longer where
 * half of the entries share a name. An entry that is meant shares rarer ones too: among ten thousand made from the same articles,
 * under other names, more are found by 1,000 places than by 4,000 (test/bench/detect.md).
 */
const LOOKED_AT = 1000;
/** Entries within so many days of the page are this much likelier. */
const DAYS = 4;
const FITTING_DAY = 1.5;

/** An entry as its MiniSearch knows it. */
interface Numbered {
  readonly id: number;
  readonly terms: string;
}

// Every entry has as many telling terms; those of many aliases are not longer ones. So no lengths are kept.
const SAME_LENGTH = [1];
const OPTIONS = {
  fields: ['terms'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  autoVacuum: false,
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
    const { ids, days } = this.#head;
    const asked = new Set(terms);
    const entries = rarest(linesIn(parts).filter(({ term }) => asked.has(term))).map(entryOf);
    const index = this.#miniSearch(new Set(entries.flatMap(placesOf)), entries);
    const fits = (own: number | null | undefined) =>
      day !== null && typeof own === 'number' && Math.abs(own - day) <= DAYS;
    return index
      .search(entries.map(([term]) => term).join(' '), { boostDocument: (n) => (fits(days[n]) ? FITTING_DAY : 1) })
      .map(({ id: n, score, terms }) => ({ id: ids[n] ?? '', score, terms }));
  }

  /**
   * The index with entries taken out, by the terms they were given, and then others added.
   * @param parts what the parts of all their terms hold
   */
  changed(remove: readonly Indexed[], add: readonly Indexed[], parts: Parts): ChangedIndex<PartedIndex> {
    const { ids, days } = this.#head;
    const numbers = new Map(ids.map((id, n) => [id, n]));
    const taken = new Map(
      remove.flatMap((entry) => {
        const n = numbers.get(entry.id);
        return n === undefined ? [] : [[n, entry]];
      }),
    );
    const index = this.#miniSearch(taken.keys(), linesIn(parts.values()).map(entryOf));
    for (const [n, { terms }] of taken) index.remove({ id: n, terms });
    for (const [i, { terms }] of add.entries()) index.add({ id: ids.length + i, terms });
    const head = {
      ids: [...ids.map((id, n) => (taken.has(n) ? null : id)), ...add.map(({ id }) => id)],
      days: [...days.map((day, n) => (taken.has(n) ? null : day)), ...add.map(({ day }) => day)],
    };
    const written = new Map(partsOf([...termsOf(remove), ...termsOf(add)]).map((part) => [part, [] as string[]]));
    for (const entry of index.toJSON().index) written.get(partOf(entry[0]))?.push(lineOf(entry));
    return {
      index: new PartedIndex(JSON.stringify(head)),
      parts: new Map([...written].map(([part, lines]) => [part, narrow(lines.join('\n'))])),
    };
  }

  /**
   * A MiniSearch of some terms and the entries that stand there, which it knows by their number: of thousands that a question looks at
   * few are told.
   */
  #miniSearch(numbers: Iterable<number>, index: Entry[]): MiniSearch<Numbered> {
    const documentIds: Record<string, number> = {};
    const fieldLength: Record<string, number[]> = {};
    for (const n of numbers) {
      documentIds[n] = n;
      fieldLength[n] = SAME_LENGTH;
    }
    return MiniSearch.loadJS<Numbered>(
      {
        documentCount: this.size,
        nextId: this.#head.ids.length,
        documentIds,
        fieldIds: { terms: 0 },
        fieldLength,
        averageFieldLength: SAME_LENGTH,
        storedFields: {},
        dirtCount: 0,
        serializationVersion: 2,
        index,
      },
      OPTIONS,
    );
  }
}

const placesOf = ([, fields]: Entry): number[] => Object.values(fields).flatMap((of) => Object.keys(of).map(Number));

/** A term is no blank text and has no tab: `^begin`, `#12`, `/1x2y3z`, a stem. */
const lineOf = (entry: Entry): string => [entry[0], placesOf(entry).length, JSON.stringify(entry[1])].join('\t');

function linesIn(parts: Iterable<string>): Line[] {
  const lines = [...parts].flatMap((part) => (part ? part.split('\n') : []));
  return lines.map((line) => {
    const [term = '', places, kept = ''] = line.split('\t');
    return { term, places: Number(places), kept };
  });
}

const entryOf = ({ term, kept }: Line): Entry => [term, JSON.parse(kept)];

/** The lines whose places may be looked at, rarest first. */
function rarest(lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((a, b) => a.places - b.places);
  let looked = 0;
  const end = sorted.findIndex(({ places }) => {
    looked += places;
    return looked > LOOKED_AT;
  });
  return sorted.slice(0, end < 0 ? undefined : end);
}
