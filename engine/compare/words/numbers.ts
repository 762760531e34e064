import { CURRENCIES, NUMBER_WORDS } from '@/data/number-words';
import { scaleOf, valueIn } from '@/engine/text/numbers';
import type { RawWord } from './raw-words';

/** Digits, a time of day, or letters behind them: “9,500”, “4:15”, “28th”, “3bn”. */
const WRITTEN = /^(\d[\d.,:]*?)[.,:]?(\p{L}*)$/u;

/** The value of a word written in digits, in plain digits. */
function written(word: RawWord, next: RawWord | undefined, after: RawWord | undefined): string {
  const [, digits = word.lower, letters = ''] = WRITTEN.exec(word.lower) ?? [];
  const time = timeOfDay(digits, letters || (next?.lower ?? ''), after?.lower ?? '');
  if (time !== null) return time;
  // “2:1” is a score, whose halves are words of their own; digits that are no number stand for themselves.
  const value = valueIn(digits);
  return Number.isFinite(value) ? plain(value * scale(letters, word, next)) : digits;
}

const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** A million is written “m” with money only, its sign before it or its name behind; else it is a metre. */
const scale = (word: string, number: RawWord, behind: RawWord | undefined): number =>
  word === 'm' && !number.money && !CURRENCIES.has(behind?.lower ?? '') ? 1 : scaleOf(word);

/** 4:15 p.m. and 4 pm are 16:15 and 16:00: the meridiem is written “pm”, or “p.m.”, which is two words. */
function timeOfDay(digits: string, next: string, after: string): string | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?::(\d\d))?$/.exec(digits) ?? [];
  const meridiem = /^([ap])m$/.exec(next)?.[1] ?? (after === 'm' && /^[ap]$/.test(next) ? next : '');
  const hour = Number(hours);
  if (hours === '' || (meridiem === '' && !digits.includes(':'))) return null;
  if (meridiem === '' || hour > 12) return `${hour}:${minutes}`;
  return `${(hour % 12) + (meridiem === 'p' ? 12 : 0)}:${minutes}`;
}

/**
 * The value of each word that is a number, in plain digits, else null. “1.5 million” and “twenty-one” are one number:
 * its words all carry the value.
 */
export function readNumbers(words: readonly RawWord[]): (string | null)[] {
  const values: (string | null)[] = words.map(() => null);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as RawWord;
    const first = word.lower.charCodeAt(0);
    const inDigits = first >= ZERO && first <= NINE;
    const spelled = NUMBER_WORDS[word.lower] ?? (isArticle(words[i - 1]) ? SINGLE[word.lower] : undefined);
    if (!inDigits && spelled === undefined) continue;
    let value = inDigits ? written(word, words[i + 1], words[i + 2]) : String(spelled);
    let last = i;
    const next = words[i + 1]?.lower ?? '';
    const unit = next === 'one' ? 1 : NUMBER_WORDS[next];
    if (spelled !== undefined && spelled >= 20 && unit !== undefined && unit < 10 && touches(word, words[i + 1])) {
      value = String(spelled + unit);
      last++;
    }
    for (;;) {
      const times = value.includes(':') ? 1 : scale(words[last + 1]?.lower ?? '', word, words[last + 2]);
      if (times === 1) break;
      value = plain(Number(value) * times);
      last++;
    }
    for (let k = i; k <= last; k++) values[k] = value;
    i = last;
  }
  return values;
}

const [ZERO, NINE] = [48, 57];

/** “a hundred”, “a dozen”: one of them. Behind another word they are no number (“some hundred”, “Old Hundred”). */
const SINGLE: Readonly<Record<string, number>> = { dozen: 12, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
const isArticle = (word: RawWord | undefined): boolean => word?.lower === 'a';

/** Only a blank or a hyphen stands between. */
const touches = (word: RawWord, next: RawWord | undefined): boolean => next !== undefined && next.start - word.end <= 1;
