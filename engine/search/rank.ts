import MiniSearch, { type AsPlainObject } from 'minisearch';
import { fold } from '@/engine/text/fold';
import { FIELDS } from './block';
import type { Match } from './match';
import { wordsOf } from './terms';

/** A statement that was found. */
export interface Ranked {
  readonly number: number;
  /** Its words that were looked for. */
  readonly words: readonly string[];
}

const OPTIONS = {
  fields: [...FIELDS],
  tokenize: wordsOf,
  processTerm: fold,
  searchOptions: { combineWith: 'AND' as const, boost: { words: 2 } },
};

/**
 * Puts statements that have every word in order, best first: MiniSearch is given these statements and these words, and nothing else.
 * How many other statements have a word tells nothing where all have every word; what does is where, how often, and among how many others.
 * @param lengths how many words each statement has
 */
export function rank(
  matches: readonly Match[],
  lengths: ReadonlyMap<number, number>,
  query: string,
): readonly Ranked[] {
  const all = [...lengths.values()];
  const index = MiniSearch.loadJS<{ id: number }>(
    {
      documentCount: lengths.size,
      nextId: 0,
      documentIds: Object.fromEntries([...lengths.keys()].map((n) => [n, n])),
      fieldIds: Object.fromEntries(FIELDS.map((field, i) => [field, i])),
      fieldLength: Object.fromEntries([...lengths].map(([n, words]) => [n, [words, 1, 1]])),
      averageFieldLength: [all.reduce((sum, words) => sum + words, 0) / Math.max(1, all.length), 1, 1],
      storedFields: {},
      dirtCount: 0,
      serializationVersion: 2,
      index: entriesFor(matches, lengths),
    },
    OPTIONS,
  );
  const last = matches.length - 1;
  const found = index.search(query, { prefix: (_word, i) => i === last && (matches[last]?.wanted.begins ?? false) });
  return found.map(({ id, terms }) => ({ number: id, words: terms }));
}

/** The words as MiniSearch keeps them: how often each stands in which of the statements. */
function entriesFor(matches: readonly Match[], of: ReadonlyMap<number, number>): AsPlainObject['index'] {
  const entries = new Map<string, Record<string, Record<string, number>>>();
  for (const { postings } of matches) {
    // A word that two words of the query find is counted once.
    const before = new Set(entries.keys());
    for (const { word, fields } of postings) {
      if (before.has(word)) continue;
      const entry = entries.get(word) ?? {};
      entries.set(word, entry);
      fields.forEach((numbers, field) => {
        for (const n of numbers) {
          if (!of.has(n)) continue;
          entry[field] ??= {};
          entry[field][n] = (entry[field][n] ?? 0) + 1;
        }
      });
    }
  }
  return [...entries];
}
