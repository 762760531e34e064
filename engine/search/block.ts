import type { Dossier } from '@/engine/dossier/dossier';
import { fold } from '@/engine/text/fold';
import { narrow } from '@/engine/text/narrow';
import { entriesOf, entryWords, namesOf, repeatsIn } from './entry';
import { wordsOf } from './terms';

/**
 * How statements are kept to be found. A browser that has just woken must answer before a reader thinks that nothing is found, so of
 * millions of words only those asked for are read: the words of some hundred dossiers are a block, and lie in parts by their first letters.
 * A part is text, one word a line, with the numbers of the statements that have it in each field:
 *
 *     3                            the block
 *     ["harbour",[17,52,52],[],[]] twice in the words of statement 52 of the block
 *
 * Parts of one beginning lie side by side in all blocks. A change of a dossier touches parts of its own block only.
 */
export const FIELDS = ['words', 'speaker', 'source'] as const;

/** Raised whenever words are found or kept in another way. */
export const STATEMENTS_VERSION = 1;

/** Dossiers of one block: with twice as many a change of one writes twice as much, with half as many a search reads twice as many parts. */
export const BLOCK = 256;
/** Letters of a word that tell the part it is in. */
const LETTERS = 2;
/** Numbers that a block has for its statements. */
export const NUMBERS = 2 ** 20;

export type Line = readonly [word: string, ...fields: (readonly number[])[]];

/** A dossier in its block. */
export interface Row {
  readonly id: string;
  /** Number of its first statement in the block; the others follow. */
  readonly first: number;
  /** Of each statement, how many words it has. */
  readonly lengths: readonly number[];
  /** See `repeatsIn`. */
  readonly repeats: readonly number[];
}

/** Parts of one block, by the beginning of their words; empty text where there are none. */
export type BlockParts = ReadonlyMap<string, string>;

export interface ChangedBlock {
  readonly rows: readonly Row[];
  readonly parts: BlockParts;
}

export const beginningOf = (word: string): string => word.slice(0, LETTERS);

type Fields = readonly (readonly string[])[];

/** The folded words of each statement, field by field. */
const fieldsOf = (dossier: Dossier): Fields[] =>
  entriesOf(dossier).map((entry) =>
    [entryWords(entry), namesOf(entry).join(' '), entry.source.outlet ?? ''].map((text) => wordsOf(text).map(fold)),
  );

/** Beginnings of all words of a dossier: the parts of its block that it is in. */
export const beginningsOf = (dossier: Dossier): ReadonlySet<string> =>
  new Set(fieldsOf(dossier).flat(2).map(beginningOf));

/**
 * A block without some dossiers, as they were when they were added, then with others.
 * @param parts those that the words of all these dossiers are in; one that is not there is empty
 * @returns all rows, and what these parts hold then
 */
export function changedBlock(
  block: number,
  rows: readonly Row[],
  parts: BlockParts,
  remove: readonly string[],
  add: readonly Dossier[],
): ChangedBlock {
  const left = rows.filter(({ id }) => !remove.includes(id));
  const gone = rows.filter(({ id }) => remove.includes(id));
  const isGone = (n: number) => gone.some(({ first, lengths }) => n >= first && n < first + lengths.length);
  const lines = new Map<string, Map<string, number[][]>>();
  const linesOf = (beginning: string) => {
    const known = lines.get(beginning);
    if (known) return known;
    const made = new Map<string, number[][]>();
    for (const [word, ...fields] of linesIn(parts.get(beginning) ?? '')) {
      const held = gone.length ? fields.map((numbers) => numbers.filter((n) => !isGone(n))) : fields.map((n) => [...n]);
      if (held.some((numbers) => numbers.length > 0)) made.set(word, held);
    }
    lines.set(beginning, made);
    return made;
  };
  for (const beginning of parts.keys()) linesOf(beginning);

  const last = left.at(-1);
  let next = last ? last.first + last.lengths.length : 0;
  const added = add.map((dossier): Row => {
    const first = next;
    const lengths = fieldsOf(dossier).map((fields) => {
      fields.forEach((words, field) => {
        for (const word of words) {
          const held = linesOf(beginningOf(word));
          const numbers = held.get(word) ?? FIELDS.map(() => []);
          held.set(word, numbers);
          numbers[field]?.push(next);
        }
      });
      next++;
      return new Set(fields[0]).size;
    });
    return { id: dossier.id, first, lengths, repeats: repeatsIn(entriesOf(dossier)) };
  });
  return {
    rows: [...left, ...added],
    parts: new Map([...lines].map(([beginning, held]) => [beginning, partOf(block, held)])),
  };
}

function partOf(block: number, held: ReadonlyMap<string, number[][]>): string {
  if (held.size === 0) return '';
  return narrow([block, ...[...held].map(([word, fields]) => JSON.stringify([word, ...fields]))].join('\n'));
}

const linesIn = (part: string): Line[] =>
  part
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));
