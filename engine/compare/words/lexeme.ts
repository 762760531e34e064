import { stemmer } from 'stemmer';
import { DAYPARTS, MONTHS, RELATIVE_DAYS, SEASONS, SPANS, WEEKDAYS } from '@/data/calendar-words';
import { LOOSE_NUMBERS, MAGNITUDES } from '@/data/number-words';
import { ROLES } from '@/data/roles';
import { TITLES } from '@/data/titles';
import { rarity } from '@/engine/text/frequency';
import { type WordVector, wordVector } from '@/engine/text/word-vectors';
import { type Polarity, polarityOf } from './polarity';

/** What is true of a written word wherever it stands, looked up once. */
export interface Lexeme {
  /** Never the same for two words; -1 of all numbers, which are told apart by their key. */
  readonly id: number;
  /** As written, in lower case. */
  readonly word: string;
  /** What two forms of one word share; of a number its value. */
  readonly key: string;
  /** How much it tells: 0 for “the”, 1 for a word beyond the frequency table. */
  readonly weight: number;
  readonly vector: WordVector | null;
  /** UTF-16 code of its first letter. */
  readonly letter: number;
  readonly polarity: Polarity;
  readonly calendar: Calendar | null;
  /** A number it may stand for, or a size (“one”, “hundreds”). */
  readonly loose: string | null;
  /** What a person is called by or does (“senator”, “nominee”). */
  readonly title: boolean;
}

/** Sorts of times, whose words clash with one another. */
export type Calendar = 'month' | 'weekday' | 'season' | 'daypart' | 'relative day' | 'span';
const CALENDAR: readonly (readonly [Calendar, ReadonlySet<string>])[] = [
  ['month', MONTHS],
  ['weekday', WEEKDAYS],
  ['season', SEASONS],
  ['daypart', DAYPARTS],
  ['relative day', RELATIVE_DAYS],
  ['span', SPANS],
];

/** Weight of a number: as that of a rare word, since numbers are what readers check first. */
const NUMBER_WEIGHT = 0.8;
/** Weight of an abbreviation in stops, which the frequency table does not know: as that of a country's name. */
const ABBREVIATION_WEIGHT = 0.4;

const roles = new Set(ROLES.flatMap((group) => group.split(' ')));

/** Largest number of words kept: many times a page's vocabulary, a few megabytes. */
const KEPT = 20_000;
const known = new Map<string, Lexeme>();
let made = 0;

/** The lexeme of a lower-case word. */
export function lexemeOf(word: string): Lexeme {
  let lexeme = known.get(word);
  if (!lexeme) {
    lexeme = {
      id: made++,
      word,
      key: stemmer(word),
      weight: word.includes('.') ? ABBREVIATION_WEIGHT : rarity(word),
      vector: wordVector(word),
      letter: word.charCodeAt(0),
      polarity: polarityOf(word),
      calendar: CALENDAR.find(([, words]) => words.has(word))?.[0] ?? null,
      loose: LOOSE_NUMBERS[word] ?? (MAGNITUDES.has(word) ? word : null),
      title: TITLES.has(word) || roles.has(word),
    };
    if (known.size >= KEPT) known.clear();
    known.set(word, lexeme);
  }
  return lexeme;
}

const NONE = polarityOf('');

/** The lexeme of a number, given by its value in plain digits. */
export const lexemeOfNumber = (value: string): Lexeme => ({
  id: -1,
  word: value,
  key: value,
  weight: NUMBER_WEIGHT,
  vector: null,
  letter: value.charCodeAt(0),
  polarity: NONE,
  calendar: null,
  loose: null,
  title: false,
});
