import type { Span } from '@/engine/text/span';
import { type Lexeme, lexemeOf, lexemeOfNumber } from './lexeme';
import { readNumbers } from './numbers';
import { negates } from './polarity';
import { rawWords } from './raw-words';

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
