import { type Beginnings, englishNotions, type NotionTable, readNotionTable } from './notion-tables';
import { rarityAmongArticles } from './rarity';

/** Near languages read each other's words: no table of their own. */
const READS = new Map(
  Object.entries({
    no: 'da',
    hr: 'sr',
    bs: 'sr',
    be: 'uk',
    ms: 'id',
  }),
);
/** Written with the article, conjunctions and prepositions in one word: how many letters of what may stand before it. */
const PREFIXES = new Map(
  Object.entries({
    ar: /^.{0,3}/,
    he: /^[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9]{0,3}/,
  }),
);
const IDEOGRAPHS = new Set(['zh', 'ja']);
/** Without blanks between words: what is read as a word goes on beyond its end, so that its length tells nothing (`wordsIn`). */
const BLANKLESS = new Set(['th']);

/** One word says what others say in two: the office of an `Außenministerin` stands at its end. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'fi', 'hu', 'is', 'et']);
/** Letters of the shortest first part of a compound, and of the shortest beginning by which a later part is known. */
const FIRST_PART = 3;
const LATER_PART = 5;

const tables = new Map<string, NotionTable>();
let weights: readonly number[] | undefined;

function tableOf(language: string): NotionTable | null {
  const known = tables.get(language);
  if (known) return known;
  const table = readNotionTable(language);
  if (table) tables.set(language, table);
  return table;
}

/** Whether the words of a language for what news tells of are known. */
export const hasNotions = (language: string): boolean => tableOf(READS.get(language) ?? language) !== null;

/** The notions that words of a language are known for here; empty where none are. */
export const notionsOf = (language: string): ReadonlySet<number> =>
  tableOf(READS.get(language) ?? language)?.notions ?? new Set();

/** The notions that a folded word of a language stands for: numbers, the same in every language. */
export function notionsIn(folded: string, language: string): number[] {
  const known = READS.get(language) ?? language;
  const table = tableOf(known);
  if (!table) return [];
  if (IDEOGRAPHS.has(known)) {
    const found = new Set<number>();
    for (let i = 0; i + 1 < folded.length; i++) {
      const notion = longest(folded.slice(i), table.words, true);
      if (notion !== undefined) found.add(notion);
    }
    return [...found];
  }
  if (COMPOUNDING.has(known)) return compoundNotions(folded, table.words);
  const before = PREFIXES.get(known)?.exec(folded)?.[0].length ?? 0;
  for (let start = 0; start <= before; start++) {
    const notion = longest(folded.slice(start), table.words, BLANKLESS.has(known));
    if (notion !== undefined) return [notion];
  }
  return [];
}

/** The notions that a word of a text, all of them folded, stands for by itself, or together with the one behind it. */
export function notionsAt(words: readonly string[], at: number, language: string): number[] {
  const word = words[at] ?? '';
  const pairs = tableOf(READS.get(language) ?? language)?.pairs;
  const pair = pairs ? longest(`${word}-${words[at + 1] ?? ''}`, pairs) : undefined;
  return pair === undefined ? notionsIn(word, language) : [pair];
}

/** The notions of the beginning of a word, and of the first part behind it that is known for another. */
function compoundNotions(folded: string, words: Beginnings): number[] {
  const first = longest(folded, words);
  for (let start = FIRST_PART; start + LATER_PART <= folded.length; start++) {
    const later = longest(folded.slice(start), words, false, LATER_PART);
    if (later !== undefined && later !== first) return first === undefined ? [later] : [first, later];
  }
  return first === undefined ? [] : [first];
}

/** Short beginnings must be the whole word or nearly so: `war` is not `warm`. */
function longest(word: string, among: Beginnings, goesOn = false, shortest = among.shortest): number | undefined {
  for (let length = Math.min(among.longest, word.length); length >= shortest; length--) {
    const notion = among.notions.get(word.slice(0, length));
    if (notion !== undefined && (goesOn || length > 4 || word.length - length <= length - 1)) return notion;
  }
  return undefined;
}

export function notionWeight(notion: number): number {
  // What the commonest English word of a notion tells; a beginning that is no word itself is a rare one.
  weights ??= englishNotions().map(({ words }) => Math.min(4, ...words.map(rarityAmongArticles)));
  return weights[notion] ?? 0;
}
