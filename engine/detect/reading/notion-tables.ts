import { FURTHER_EVENT_WORDS } from '@/data/event-words/further-languages';
import { EVENT_WORD_LANGUAGES, EVENT_WORDS } from '@/data/event-words/nineteen-languages';
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
  readonly words: Beginnings;
  /** Of two words that stand beside each other, a hyphen between them (`letak-jawatan`); null where a language has none. */
  readonly pairs: Beginnings | null;
}

const lines = (text: string): string[] => text.trim().split('\n');
const wordsOf = (cell: string): string[] => cell.split(' ').filter(Boolean);

/** Of each notion, in the order of their numbers, its English beginnings. */
export const englishNotions = (): string[][] => lines(EVENT_WORDS).map((row) => wordsOf(row.split('|', 1)[0] ?? ''));

/**
 * Reads the table of one language; null of a language that has none. Of all languages a page needs two: folding the words of all
 * is what a background that has just woken has no time for. Throws where a line of a further language names no notion.
 */
export function readNotionTable(language: string): NotionTable | null {
  const column = EVENT_WORD_LANGUAGES.indexOf(language);
  // What a language is called is what a page says of itself.
  const further = Object.hasOwn(FURTHER_EVENT_WORDS, language) ? FURTHER_EVENT_WORDS[language] : undefined;
  if (column < 0 && further === undefined) return null;
  const beginnings = new Map<string, number>();
  if (column >= 0)
    lines(EVENT_WORDS).forEach((row, notion) => {
      for (const word of wordsOf(row.split('|')[column] ?? '')) beginnings.set(fold(word), notion);
    });
  if (further) {
    const numbers = new Map(englishNotions().map((words, notion) => [words[0], notion]));
    for (const line of lines(further)) {
      const [name = '', cell = ''] = line.split(': ');
      const notion = numbers.get(name);
      if (notion === undefined) throw new Error(`The event words of “${language}” name no notion: “${name}”.`);
      for (const word of wordsOf(cell)) {
        beginnings.set(fold(word), notion);
        if (language === 'sr') beginnings.set(fold(serbianCyrillic(word)), notion);
      }
    }
  }
  const entries = [...beginnings];
  const pairs = entries.filter(([beginning]) => beginning.includes('-'));
  return {
    words: measured(pairs.length ? entries.filter(([beginning]) => !beginning.includes('-')) : entries),
    pairs: pairs.length ? measured(pairs) : null,
  };
}

function measured(entries: readonly (readonly [string, number])[]): Beginnings {
  const lengths = entries.map(([beginning]) => beginning.length);
  return { notions: new Map(entries), shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}
