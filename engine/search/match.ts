import { fold } from '@/engine/text/fold';
import { type Line, NUMBERS } from './block';
import { wordsOf } from './terms';

/** A word that is looked for. */
export interface Wanted {
  readonly word: string;
  /** Words that begin with it are found too. */
  readonly begins: boolean;
}

/** A word of the statements, and the numbers of those that have it, field by field. */
export interface Posting {
  readonly word: string;
  readonly fields: readonly (readonly number[])[];
}

/** Where a word is found that was looked for. */
export interface Match {
  readonly wanted: Wanted;
  readonly postings: readonly Posting[];
}

/**
 * The words of a query. A reader types on: the last one may be unfinished, unless it is a single letter, with which a tenth of all
 * words begin. So words that begin with it lie in the same part.
 */
export function wantedIn(query: string): Wanted[] {
  const words = wordsOf(query).map(fold);
  return words.map((word, i) => ({ word, begins: i === words.length - 1 && word.length > 1 }));
}

/** Looks a word up in the parts of its beginning. */
export function matchIn(parts: readonly string[], wanted: Wanted): Match {
  const start = wanted.begins ? `["${wanted.word}` : `["${wanted.word}"`;
  const postings = parts.flatMap((part) => {
    const [block, ...lines] = part.split('\n');
    const from = Number(block) * NUMBERS;
    return lines
      .filter((line) => line.startsWith(start))
      .map((line) => {
        const [word, ...fields]: Line = JSON.parse(line);
        return { word, fields: fields.map((numbers) => numbers.map((n) => from + n)) };
      });
  });
  return { wanted, postings };
}

const places = ({ postings }: Match): number =>
  postings.reduce((sum, { fields }) => sum + fields.reduce((n, numbers) => n + numbers.length, 0), 0);

/** Numbers of the statements that have every word, in order. */
export function withEvery(matches: readonly Match[]): number[] {
  let common: ReadonlySet<number> | null = null;
  for (const { postings } of [...matches].sort((a, b) => places(a) - places(b))) {
    const held: ReadonlySet<number> | null = common;
    const having = new Set<number>();
    for (const { fields } of postings)
      for (const numbers of fields) for (const n of numbers) if (!held || held.has(n)) having.add(n);
    common = having;
  }
  return [...(common ?? [])].sort((a, b) => a - b);
}
