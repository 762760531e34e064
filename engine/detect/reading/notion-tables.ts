import { ENGLISH } from '@/data/event-words/english';
import { EVENT_WORDS } from '@/data/event-words/languages';
import { fold } from '@/engine/text/fold';
import { serbianCyrillic } from '@/engine/text/serbian-cyrillic';

/** Beginnings of words, folded → number of the notion. */
export interface Beginnings {
  readonly notions: ReadonlyMap<string, number>;
  /** Letters of the shortest and the longest. */
  readonly shortest: number;
  readonly longest: number;
}

/** The words of one language for what news tells of. */
export interface NotionTable {
  /** Those that the language has a word for here. */
  readonly notions: ReadonlySet<number>;
  readonly words: Beginnings;
  /** Of two words that stand beside each other, a hyphen between them (`letak-jawatan`); null where a language has none. */
  readonly pairs: Beginnings | null;
}

/** Lines of a list, each the name of a notion and the words for it. */
const linesOf = (list: string): { name: string; words: string[] }[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', words = ''] = line.split(': ');
      return { name, words: words.split(' ').filter(Boolean) };
    });

/** Of each notion, in the order of their numbers, its name and its English beginnings. */
export const englishNotions = (): { name: string; words: string[] }[] => linesOf(ENGLISH);

/**
 * Reads the table of one language; null of a language that has none. Of all languages a page needs two: folding the words of all
 * is what a background that has just woken has no time for. Throws where a line names no notion.
 */
export function readNotionTable(language: string): NotionTable | null {
  // What a language is called is what a page says of itself.
  const list = Object.hasOwn(EVENT_WORDS, language) ? EVENT_WORDS[language] : undefined;
  if (list === undefined) return null;
  const numbers = new Map(englishNotions().map(({ name }, notion) => [name, notion]));
  const beginnings = new Map<string, number>();
  for (const { name, words } of linesOf(list)) {
    const notion = numbers.get(name);
    if (notion === undefined) throw new Error(`The event words of “${language}” name no notion: “${name}”.`);
    for (const word of words) {
      beginnings.set(fold(word), notion);
      if (language === 'sr') beginnings.set(fold(serbianCyrillic(word)), notion);
    }
  }
  const entries = [...beginnings];
  const pairs = entries.filter(([beginning]) => beginning.includes('-'));
  return {
    notions: new Set(beginnings.values()),
    words: measured(pairs.length ? entries.filter(([beginning]) => !beginning.includes('-')) : entries),
    pairs: pairs.length ? measured(pairs) : null,
  };
}

function measured(entries: readonly (readonly [string, number])[]): Beginnings {
  const lengths = entries.map(([beginning]) => beginning.length);
  return { notions: new Map(entries), shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}
