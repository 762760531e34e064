import type { Span } from '@/engine/text/span';

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
export function rawWords(text: string, from: number, to: number): RawWord[] {
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
