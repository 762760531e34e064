import { stemmer } from 'stemmer';
import { rarity } from '@/engine/text/frequency';
import type { Span } from '@/engine/text/span';
import { type WordVector, wordVector } from '@/engine/text/word-vectors';
import { readNumbers } from './numbers';

/** A word of a passage with what comparing needs of it. */
export interface Word extends Span {
  /** Lower case, straight apostrophe, without the possessive 's. */
  readonly lower: string;
  /** What two forms of one word share; of a number its value. */
  readonly key: string;
  /** Its value in plain digits, where it is a number (“14”, “fourteen”, “1.5 million” as 1500000). */
  readonly number: string | null;
  /** Capital letter where the sentence does not ask for one. */
  readonly name: boolean;
  /** How much it tells: 0 for “the”, 1 for a word beyond the frequency table. */
  readonly weight: number;
  readonly vector: WordVector | null;
  /** Number of the written word, the same wherever it stands; -1 of a number. */
  readonly id: number;
}

/** What a word is before its value is known; `numbers.ts` reads a run of these. */
export interface RawWord extends Span {
  readonly lower: string;
  readonly capital: boolean;
  /** It stands first in its sentence, quotation or clause behind a colon. */
  readonly opening: boolean;
}

/** Weight of a number: as that of a rare word, since numbers are what readers check first. */
const NUMBER_WEIGHT = 0.8;

const WORD = /(?:\p{Lu}\.){2,}|\d{1,2}:\d\d(?!\d)|\d+(?:[.,]\d+)*(?:\p{L}+)?|\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)?/gu;
const OPENS = /[.!?:;“”„«"(–—]|^$|\n/;
const CONTRACTIONS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };
const ENDINGS: Record<string, string> = { "'re": 'are', "'ll": 'will', "'ve": 'have', "'m": 'am', "'d": 'would' };

/** Forms of one function word, which stemming leaves apart. */
const FORMS: Record<string, string> = { an: 'a', whom: 'who', till: 'until', upon: 'on' };

/** “U.S.” and “US” are one word, and not the pronoun. */
const ABBREVIATION = /^(?:\p{Lu}\.){2,}$|^US$/u;
const abbreviation = (written: string): string => written.toLowerCase().replaceAll('.', '').split('').join('.');
/** Weight of an abbreviation in stops, which the frequency table does not know: as that of a country's name. */
const ABBREVIATION_WEIGHT = 0.4;

/** The raw words of `text` between two offsets; contractions are two words (“don't” as “do” and “not”). */
function rawWords(text: string, from: number, to: number): RawWord[] {
  const found: RawWord[] = [];
  let before = from;
  WORD.lastIndex = from;
  for (let m = WORD.exec(text); m && m.index < to; m = WORD.exec(text)) {
    const start = m.index;
    const end = Math.min(to, start + m[0].length);
    const written = text.slice(start, end);
    const lower = ABBREVIATION.test(written) ? abbreviation(written) : written.toLowerCase().replaceAll('’', "'");
    const first = written.charAt(0);
    const shape = {
      capital: first !== first.toLowerCase(),
      opening: start === from || found.length === 0 || OPENS.test(text.slice(before, start)),
    };
    before = end;
    const ending = /(n't|'re|'ll|'ve|'m|'d)$/.exec(lower)?.[1];
    if (ending && ending.length < lower.length) {
      const base = lower.slice(0, -ending.length);
      found.push({ start, end: end - ending.length, lower: CONTRACTIONS[base] ?? base, ...shape });
      const second = ending === "n't" ? 'not' : (ENDINGS[ending] as string);
      found.push({ start: end - ending.length, end, lower: second, capital: false, opening: false });
    } else if (lower === "n't") found.push({ start, end, lower: 'not', ...shape });
    else if (lower === 'cannot') {
      found.push({ start, end: start + 3, lower: 'can', ...shape });
      found.push({ start: start + 3, end, lower: 'not', capital: false, opening: false });
    } else {
      const word = lower.replace(/'s$/, '');
      found.push({ start, end, lower: FORMS[word] ?? word, ...shape });
    }
  }
  return found;
}

/** What is true of a word wherever it stands. */
type Lexeme = Pick<Word, 'key' | 'weight' | 'vector' | 'id'>;

let lexemesMade = 0;

const lexemes = new Map<string, Lexeme>();
/** Largest number of words kept: many times a page's vocabulary, a few megabytes. */
const LEXEMES_KEPT = 20_000;

function lexeme(word: string): Lexeme {
  let known = lexemes.get(word);
  if (!known) {
    const weight = word.includes('.') ? ABBREVIATION_WEIGHT : rarity(word);
    known = { key: stemmer(word), weight, vector: wordVector(word), id: lexemesMade++ };
    if (lexemes.size >= LEXEMES_KEPT) lexemes.clear();
    lexemes.set(word, known);
  }
  return known;
}

/**
 * Share of capitals among longer words beyond which a passage is taken for a headline written in capitals, where a
 * capital does not make a name.
 */
const HEADLINE = 0.85;

/** The words of `text` between two offsets, in order. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const raw = rawWords(text, from, to);
  const long = raw.filter((w) => w.lower.length > 3);
  const headline = long.length > 3 && long.filter((w) => w.capital).length > HEADLINE * long.length;
  const values = readNumbers(raw);
  return raw.map((w, i) => {
    const number = values[i] ?? null;
    const { key, weight, vector, id } =
      number === null ? lexeme(w.lower) : { key: number, weight: NUMBER_WEIGHT, vector: null, id: -1 };
    const name = w.capital && !w.opening && !headline && w.lower !== 'i';
    return { start: w.start, end: w.end, lower: w.lower, key, number, name, weight, vector, id };
  });
}
