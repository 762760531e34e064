import { SCALES } from '@/data/number-words';
import { plainDigits } from './digits';
import { fold } from './fold';

/** Years since the Buddha in Thai texts, by which 2567 is 2024. */
const THAI = /[\u0e00-\u0e7f]/;
const BUDDHIST_YEAR = /^25\d\d$/;
export const BUDDHIST = 543;

const NUMBER = /\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?:\s?(\p{L}[\p{L}\p{M}]*))?/gu;

/**
 * The numbers of a text as values, whatever the convention: `1,234.5` and `1.234,5` are 1234.5, `40 billion` and
 * `40.000 millones` 40e9. Each with how often it stands.
 */
export function numbersIn(text: string): Map<number, number> {
  const found = new Map<number, number>();
  const thai = THAI.test(text);
  for (const [all, word] of plainDigits(text).matchAll(NUMBER)) {
    const digits = word ? all.slice(0, -word.length).trim() : all;
    const year = thai && BUDDHIST_YEAR.test(digits) ? BUDDHIST : 0;
    const value = (valueIn(digits) - year) * (word ? scaleOf(fold(word)) : 1);
    if (Number.isFinite(value)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** The value of digits with their separators: `1,234.5`, `1.234,5`, `40.000`, `1,75`. */
export function valueIn(digits: string): number {
  const bare = digits.replace(/['’\s]/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return Number(bare);
  const both = bare.includes('.') && bare.includes(',');
  const groups = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(bare);
  // One separator before exactly three digits parts thousands (40.000, 1,000); else the last separator is the decimal one.
  if (groups && !both) return Number(bare.replace(/[.,]/g, ''));
  return Number(`${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`);
}

/** What a folded word multiplies the number before it by; 1 where it does not. */
export const scaleOf = (word: string): number => SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
