import { EVENT_WORD_LANGUAGES, EVENT_WORDS } from '@/data/event-words';
import { fold } from '@/engine/text/fold';
import { rarityAmongArticles } from './rarity';

/** Near languages read each other's words: no column of their own. */
const READS: Readonly<Record<string, string>> = {
  sk: 'cs',
  da: 'sv',
  no: 'sv',
  bg: 'ru',
  mk: 'ru',
  be: 'uk',
  sr: 'ru',
};
/** Written with the article, conjunctions and prepositions in one word. */
const WITH_PREFIX = new Set(['ar']);
const IDEOGRAPHS = new Set(['zh', 'ja']);

const LONGEST = 12;

interface Table {
  /** Beginning → number of the notion. */
  readonly beginnings: ReadonlyMap<string, number>;
  readonly shortest: number;
}

let tables: Map<string, Table> | undefined;
let weights: readonly number[] = [];

function read(): Map<string, Table> {
  const beginnings = EVENT_WORD_LANGUAGES.map(() => new Map<string, number>());
  const found: number[] = [];
  EVENT_WORDS.trim()
    .split('\n')
    .forEach((row, notion) => {
      row.split('|').forEach((cell, column) => {
        const words = cell.split(' ').filter(Boolean);
        for (const word of words) beginnings[column]?.set(fold(word), notion);
        // What the commonest English word of a notion tells; a beginning that is no word itself is a rare one.
        if (column === 0) found[notion] = Math.min(4, ...words.map((w) => rarityAmongArticles(w)));
      });
    });
  weights = found;
  return new Map(
    EVENT_WORD_LANGUAGES.map((language, column) => {
      const own = beginnings[column] ?? new Map<string, number>();
      return [language, { beginnings: own, shortest: Math.min(LONGEST, ...[...own.keys()].map((b) => b.length)) }];
    }),
  );
}

/** The notions that a folded word of a language stands for: numbers, the same in every language. */
export function notionsIn(folded: string, language: string): number[] {
  tables ??= read();
  const known = READS[language] ?? language;
  const table = tables.get(known);
  if (!table) return [];
  if (IDEOGRAPHS.has(known)) {
    const found = new Set<number>();
    for (let i = 0; i + 1 < folded.length; i++) {
      const notion = table.beginnings.get(folded.slice(i, i + 2));
      if (notion !== undefined) found.add(notion);
    }
    return [...found];
  }
  const starts = WITH_PREFIX.has(known) ? [0, 1, 2, 3] : [0];
  for (const start of starts) {
    const notion = longest(folded.slice(start), table);
    if (notion !== undefined) return [notion];
  }
  return [];
}

/** Short beginnings must be the whole word or nearly so: `war` is not `warm`. */
function longest(word: string, table: Table): number | undefined {
  for (let length = Math.min(LONGEST, word.length); length >= table.shortest; length--) {
    const notion = table.beginnings.get(word.slice(0, length));
    if (notion !== undefined && (length > 4 || word.length - length <= length - 1)) return notion;
  }
  return undefined;
}

export function notionWeight(notion: number): number {
  tables ??= read();
  return weights[notion] ?? 0;
}
