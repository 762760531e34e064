import { FURTHER_EVENT_WORDS } from '@/data/event-words/further-languages';
import { EVENT_WORD_LANGUAGES, EVENT_WORDS } from '@/data/event-words/nineteen-languages';
import { fold } from '@/engine/text/fold';
import { serbianCyrillic } from '@/engine/text/serbian-cyrillic';

/** The words of one language for what news tells of. */
export interface NotionTable {
  /** Folded beginning of a word → number of the notion. */
  readonly beginnings: ReadonlyMap<string, number>;
  /** Letters of the shortest and the longest beginning. */
  readonly shortest: number;
  readonly longest: number;
}

export interface NotionTables {
  readonly byLanguage: ReadonlyMap<string, NotionTable>;
  /** Of each notion, its English beginnings. */
  readonly english: readonly (readonly string[])[];
}

const lines = (text: string): string[] => text.trim().split('\n');
const wordsOf = (cell: string): string[] => cell.split(' ').filter(Boolean);

/** Reads the tables of notions. Throws where a line of a further language names no notion. */
export function readNotionTables(): NotionTables {
  const found = new Map<string, Map<string, number>>();
  const put = (language: string, word: string, notion: number) => {
    const own = found.get(language) ?? new Map<string, number>();
    found.set(language, own.set(fold(word), notion));
  };
  const rows = lines(EVENT_WORDS).map((row) => row.split('|').map(wordsOf));
  rows.forEach((row, notion) => {
    row.forEach((words, column) => {
      for (const word of words) put(EVENT_WORD_LANGUAGES[column] ?? '', word, notion);
    });
  });
  const english = rows.map((row) => row[0] ?? []);
  for (const [language, text] of Object.entries(FURTHER_EVENT_WORDS))
    for (const line of lines(text)) {
      const [name = '', cell = ''] = line.split(': ');
      const notion = english.findIndex((words) => words[0] === name);
      if (notion < 0) throw new Error(`The event words of “${language}” name no notion: “${name}”.`);
      for (const word of wordsOf(cell)) {
        put(language, word, notion);
        if (language === 'sr') put(language, serbianCyrillic(word), notion);
      }
    }
  const byLanguage = new Map<string, NotionTable>();
  for (const [language, beginnings] of found) {
    const lengths = [...beginnings.keys()].map((beginning) => beginning.length);
    byLanguage.set(language, { beginnings, shortest: Math.min(...lengths), longest: Math.max(...lengths) });
  }
  return { byLanguage, english };
}
