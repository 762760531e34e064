import type { Span } from '@/engine/text/span';
import { type Lexeme, lexemeOf, lexemeOfNumber } from './lexeme';
import { readNumbers } from './numbers';
import { negates } from './polarity';

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
  /** Capital letter that may be its sentence's. */
  readonly initial: boolean;
  /** It turns what is said into its opposite (“not”, “refused”, “failed” before “to”). */
  readonly negates: boolean;
  /** How much it tells: 0 for “the”, 1 for a word beyond the frequency table. */
  readonly weight: number;
  readonly lexeme: Lexeme;
}

/** What a word is before its value is known; `numbers.ts` reads a run of these. */
export interface RawWord extends Span {
  readonly lower: string;
  readonly capital: boolean;
  /** It stands first in its sentence, quotation or clause behind a colon. */
  readonly opening: boolean;
  /** A sign of money stands right before it. */
  readonly money?: true;
}

const WORD = /(?:\p{Lu}\.){2,}|\d{1,2}:\d\d(?!\d)|\d+(?:[.,]\d+)*(?:\p{L}+)?|\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)?/gu;
const OPENS = /[.!?:;“”„«"(–—]|^$|\n/;
const CONTRACTIONS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };
const ENDINGS: Record<string, string> = { "'re": 'are', "'ll": 'will', "'ve": 'have', "'m": 'am', "'d": 'would' };

/** Forms of one function word, which stemming leaves apart. */
const FORMS: Record<string, string> = { an: 'a', whom: 'who', till: 'until', upon: 'on' };

/** “U.S.” and “US” are one word, and not the pronoun. */
const ABBREVIATION = /^(?:\p{Lu}\.){2,}$|^US$/u;
const abbreviation = (written: string): string => written.toLowerCase().replaceAll('.', '').split('').join('.');

const SPACE = 32;
const MONEY = /\p{Sc}/u;
/** Code of the first letter; digits come before it. */
const LETTERS = 97;

/** Whether a word that stands at `start` opens its sentence, quotation or clause, the word before it ending at `before`. */
const opens = (text: string, before: number, start: number): boolean =>
  !(start === before + 1 && text.charCodeAt(before) === SPACE) && OPENS.test(text.slice(before, start));

/** The raw words of `text` between two offsets; contractions are two words (“don't” as “do” and “not”). */
function rawWords(text: string, from: number, to: number): RawWord[] {
  const found: RawWord[] = [];
  let before = from;
  WORD.lastIndex = from;
  for (let m = WORD.exec(text); m && m.index < to; m = WORD.exec(text)) {
    const start = m.index;
    const end = Math.min(to, start + m[0].length);
    const written = m.index + m[0].length === end ? m[0] : text.slice(start, end);
    const small = written.toLowerCase();
    const capital = written.charCodeAt(0) !== small.charCodeAt(0);
    const opening = found.length === 0 || opens(text, before, start);
    before = end;
    if (capital && ABBREVIATION.test(written)) {
      found.push({ start, end, lower: abbreviation(written), capital, opening });
    } else if (/['’]/.test(small)) {
      pushParts(found, small.replaceAll('’', "'"), { start, end, capital, opening });
    } else if (small === 'cannot') {
      found.push({ start, end: start + 3, lower: 'can', capital, opening });
      found.push({ start: start + 3, end, lower: 'not', capital: false, opening: false });
    } else {
      const money =
        small.charCodeAt(0) < LETTERS && MONEY.test(text.charAt(start - 1)) ? { money: true as const } : null;
      found.push({ start, end, lower: FORMS[small] ?? small, capital, opening, ...money });
    }
  }
  return found;
}

/** A word with an apostrophe is two, or a possessive. */
function pushParts(found: RawWord[], lower: string, shape: Omit<RawWord, 'lower'>): void {
  const { end } = shape;
  const ending = /(n't|'re|'ll|'ve|'m|'d)$/.exec(lower)?.[1];
  if (lower === "n't") found.push({ ...shape, lower: 'not' });
  else if (ending && ending.length < lower.length) {
    const base = lower.slice(0, -ending.length);
    const middle = end - ending.length;
    found.push({ ...shape, end: middle, lower: CONTRACTIONS[base] ?? base });
    const second = ending === "n't" ? 'not' : (ENDINGS[ending] as string);
    found.push({ start: middle, end, lower: second, capital: false, opening: false });
  } else {
    const word = lower.replace(/'s$/, '');
    found.push({ ...shape, lower: FORMS[word] ?? word });
  }
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
    const lexeme = number === null ? lexemeOf(w.lower) : lexemeOfNumber(number);
    const name = w.capital && !w.opening && !headline && w.lower !== 'i';
    const { key, weight } = lexeme;
    return {
      start: w.start,
      end: w.end,
      lower: w.lower,
      key,
      number,
      name,
      initial: w.capital && !name,
      negates: negates(w.lower, raw[i + 1]?.lower, raw[i + 2]?.lower),
      weight,
      lexeme,
    };
  });
}
