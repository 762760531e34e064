import { NUMBER_WORDS, SCALE_WORDS } from '@/data/number-values';
import type { RawWord } from './words';

/** “9,500” and “9.500.000” group thousands; “1,75” is a decimal written with a comma; “4:15” is a time of day. */
function digits(written: string): string {
  const plain = written.replace(/\p{L}+$/u, '');
  if (/^\d{1,2}:\d\d$/.test(plain)) return plain;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain)) return plain.replace(/[.,]/g, '');
  return String(Number(plain.replace(',', '.').replace(/[.,:](?=.*[.,:])/g, '')) || plain);
}

/** 4:15 p.m. is 16:15: the meridiem stands in the next word, written “pm”, “p.m.” or “p” and “m”. */
function afternoon(time: string, next: RawWord | undefined): string {
  const [hour = 0, minute = '00'] = time.split(':').map((part, i) => (i ? part : Number(part))) as [number, string];
  return next && /^pm?$/.test(next.lower) && hour < 12 ? `${hour + 12}:${minute}` : `${hour}:${minute}`;
}

/**
 * The value of each word that is a number, in plain digits, else null. “1.5 million” and “twenty-one” are one number:
 * its words all carry the value.
 */
export function readNumbers(words: readonly RawWord[]): (string | null)[] {
  const values: (string | null)[] = words.map(() => null);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as RawWord;
    const written = /^\d/.test(word.lower);
    const spelled = NUMBER_WORDS[word.lower];
    if (!written && spelled === undefined) continue;
    let value = written ? digits(word.lower) : String(spelled);
    let last = i;
    if (value.includes(':')) value = afternoon(value, words[i + 1]);
    const next = words[i + 1]?.lower ?? '';
    const unit = next === 'one' ? 1 : NUMBER_WORDS[next];
    if (spelled !== undefined && spelled >= 20 && unit !== undefined && unit < 10 && touches(word, words[i + 1])) {
      value = String(spelled + unit);
      last++;
    }
    for (
      let scale = SCALE_WORDS[words[last + 1]?.lower ?? ''];
      scale;
      scale = SCALE_WORDS[words[last + 1]?.lower ?? '']
    ) {
      value = String(Number((Number(value) * scale).toPrecision(12)));
      last++;
    }
    for (let k = i; k <= last; k++) values[k] = value;
    i = last;
  }
  return values;
}

/** Only a blank or a hyphen stands between. */
const touches = (word: RawWord, next: RawWord | undefined): boolean => next !== undefined && next.start - word.end <= 1;
