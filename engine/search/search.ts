import type { Dossier } from '@/engine/dossier/dossier';
import { beginningOf, changedBlock, NUMBERS, type Row } from './block';
import { entriesOf } from './entry';
import { hitOf, type SearchHit } from './hits';
import { matchIn, wantedIn, withEvery } from './match';
import { type Ranked, rank } from './rank';

export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Statements that have the words, shown or not. */
  readonly found: number;
  /** Statements and dossiers searched. */
  readonly statements: number;
  readonly dossiers: number;
}

/** Where the blocks of the statements lie (`block.ts`), and the dossiers. */
export interface StatementsKept {
  /** Parts of all blocks for words of this beginning. */
  parts(beginning: string): Promise<readonly string[]>;
  /** Rows of some blocks. */
  rows(blocks: readonly number[]): Promise<readonly (readonly Row[])[]>;
  dossier(id: string): Promise<Dossier | undefined>;
  readonly statements: number;
  readonly dossiers: number;
}

/**
 * Statements put in order, at most, where more are found: those added last. Which fifty of ten thousand are best, nobody can say from a
 * word that all of them have.
 */
const RANKED = 4000;

/** Statements with every word of a query, the last one begun at least; at most `limit` of them are told. */
export async function searchStatements(kept: StatementsKept, query: string, limit: number): Promise<SearchAnswer> {
  const { statements, dossiers } = kept;
  const wanted = wantedIn(query);
  const parts = await Promise.all(wanted.map(({ word }) => kept.parts(beginningOf(word))));
  const matches = wanted.map((word, i) => matchIn(parts[i] ?? [], word));
  const found = (await byDossier(kept, withEvery(matches))).map(withoutRepeats);
  const ranked = rank(matches, lengthsOf(found, Math.max(RANKED, limit)), query).slice(0, limit);
  return {
    hits: await hitsOf(kept, found, ranked),
    found: found.reduce((sum, { numbers }) => sum + numbers.length, 0),
    statements,
    dossiers,
  };
}

/** What is found in one dossier. */
interface Found {
  readonly row: Row;
  /** Number of the dossier's first statement, among those of all blocks. */
  readonly first: number;
  /** Of the statements found, in order. */
  readonly numbers: readonly number[];
}

/** @param numbers in order */
async function byDossier(kept: StatementsKept, numbers: readonly number[]): Promise<Found[]> {
  const blocks = [...new Set(numbers.map((n) => Math.floor(n / NUMBERS)))];
  const read = await kept.rows(blocks);
  let at = 0;
  return blocks.flatMap((block, i) =>
    (read[i] ?? []).map((row) => {
      const first = block * NUMBERS + row.first;
      const from = at;
      while (at < numbers.length && (numbers[at] as number) < first + row.lengths.length) at++;
      return { row, first, numbers: numbers.slice(from, at) };
    }),
  );
}

/** A quote that was found is shown with the words around it: what is shown in these words too is left out. */
function withoutRepeats({ row, first, numbers }: Found): Found {
  const found = new Set(numbers);
  const repeated = new Set<number>();
  for (let i = 0; i + 1 < row.repeats.length; i += 2) {
    const [quote, holder] = [first + (row.repeats[i] as number), first + (row.repeats[i + 1] as number)];
    if (found.has(quote)) repeated.add(holder);
  }
  return { row, first, numbers: numbers.filter((n) => !repeated.has(n)) };
}

/** How many words each of the statements has that were added last. */
function lengthsOf(found: readonly Found[], count: number): ReadonlyMap<number, number> {
  const lengths = found.flatMap(({ row, first, numbers }) =>
    numbers.map((n): [number, number] => [n, row.lengths[n - first] as number]),
  );
  return new Map(lengths.slice(-count));
}

async function hitsOf(kept: StatementsKept, found: readonly Found[], ranked: readonly Ranked[]): Promise<SearchHit[]> {
  const wanted = new Set(ranked.map(({ number }) => number));
  const of = new Map(found.flatMap((one) => one.numbers.filter((n) => wanted.has(n)).map((n) => [n, one])));
  const ids = new Set([...of.values()].map(({ row }) => row.id));
  const read = await Promise.all([...ids].map(async (id) => [id, await kept.dossier(id)] as const));
  const entries = new Map(read.map(([id, dossier]) => [id, dossier ? entriesOf(dossier) : []]));
  return ranked.flatMap(({ number, words }) => {
    const { row, first } = of.get(number) as Found;
    const entry = entries.get(row.id)?.[number - first];
    return entry ? [hitOf(entry, new Set(words))] : [];
  });
}

/** Finds statements of dossiers that are all at hand. */
export function createStatementSearch(
  dossiers: readonly Dossier[],
): (query: string, limit?: number) => Promise<SearchAnswer> {
  const { rows, parts } = changedBlock(0, [], new Map(), [], dossiers);
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const kept: StatementsKept = {
    parts: async (beginning) => [parts.get(beginning) ?? ''],
    rows: async (blocks) => blocks.map(() => rows),
    dossier: async (id) => byId.get(id),
    statements: rows.reduce((sum, { lengths }) => sum + lengths.length, 0),
    dossiers: dossiers.length,
  };
  return (query, limit = 50) => searchStatements(kept, query, limit);
}
