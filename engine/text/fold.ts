import { LETTER_ROWS, TRANSLITERATION } from '@/data/transliteration';

let european: ReadonlyMap<string, string> | undefined;
let further: ReadonlyMap<string, string> | undefined;
/** The first letter of Armenian: all alphabets that stand in rows come behind it. */
const FURTHER_FROM = 0x531;

/** A letter in Latin ones; undefined where it is none of another alphabet. Each table is made when first asked for: most pages ask for none, nearly all for none of the further ones. */
function transliterated(letter: string): string | undefined {
  european ??= new Map(TRANSLITERATION.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)]));
  const known = european.get(letter);
  if (known !== undefined || letter.charCodeAt(0) < FURTHER_FROM) return known;
  further ??= new Map(LETTER_ROWS.flatMap(lettersOfRow));
  return further.get(letter);
}

const lettersOfRow = (row: string): [string, string][] =>
  row
    .slice(2)
    .split(' ')
    .map((value, i) => [String.fromCharCode(row.charCodeAt(0) + i), value === '-' ? '' : value]);

/**
 * A word beyond Greek and Cyrillic with its letters in the order in which they are spoken, one for each sound: Armenian writes u as two
 * letters, Thai some vowels before the consonant that they follow. The scripts of India are written in one of them, Devanagari, whose
 * order they share, and a consonant without a vowel sign is given its vowel, but for the last.
 */
const spelledOut = (word: string): string =>
  word
    .replace(/\u0578\u0582/g, 'u')
    .replace(/([\u0e40-\u0e44])([\u0e01-\u0e2e])/g, '$2$1')
    .replace(/[\u0980-\u0d7f]/g, (letter) => String.fromCharCode(0x900 | (letter.charCodeAt(0) & 0x7f)))
    .replace(/[\u0921\u0922]\u093c/g, '\u0931')
    .replace(/\u0902(?=[\u092a-\u092e])/g, '\u092e\u094d')
    .replace(/([\u0915-\u0939]\u093c?)(?=[\u0900-\u0939])/g, '$1a');
/** A letter of Armenian, of India or Thai. */
const SPELLED = /[\u0531-\u058f\u0900-\u0e7f]/;

/** Accents of all scripts. Made when first asked for: as a literal it would be looked up in the Unicode tables while the gate's script is read, on every page. */
let accents: RegExp | undefined;
/** All accents that Latin, Greek and Cyrillic letters have. */
const EUROPEAN_ACCENTS = /[\u0300-\u036f\u0483-\u0489]+/g;
const PLAIN = /^[a-z0-9]*$/;
const memo = new Map<string, string>();

/**
 * Lower case Latin letters and digits of a word: accents dropped, other alphabets and the scripts of India and Thai transliterated; other
 * scripts as they are.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = memo.get(lower);
  if (folded === undefined) {
    // Letters of their own (й, ї) are transliterated before accents are taken off.
    folded = '';
    const composed = lower.normalize('NFC');
    for (const letter of SPELLED.test(composed) ? spelledOut(composed) : composed)
      folded += transliterated(letter) ?? plain(letter);
    if (memo.size > 20000) memo.clear();
    memo.set(lower, folded);
  }
  return folded;
}

function plain(letter: string): string {
  const code = letter.charCodeAt(0);
  const european = code < 0x590 || (code >= 0x1e00 && code < 0x2000);
  if (!european) accents ??= /\p{M}+/gu;
  const bare = letter.normalize('NFKD').replace(accents && !european ? accents : EUROPEAN_ACCENTS, '');
  return bare === letter ? letter : [...bare].map((l) => transliterated(l) ?? l).join('');
}

/**
 * The consonants of a folded name, those that scripts and spellings mix up made one: `Lénine`, `Lenin`, `Ленину` begin `lnn`.
 * Two spellings of one name share it; so may two names, where they are short.
 */
export function skeleton(folded: string): string {
  return folded
    .replace(/shch|sch|sh|zh|ch|tsch|cz|sz|dj|dzh|j/g, 's')
    .replace(/ts|tz/g, 's')
    .replace(/ph/g, 'f')
    .replace(/kh|gh|[hg]/g, 'g')
    .replace(/th/g, 't')
    .replace(/[ckq]|x/g, 'k')
    .replace(/[wv]|u(?=[aeiou])/g, 'v')
    .replace(/z/g, 's')
    .replace(/[aeiouy']/g, '')
    .replace(/(.)\1+/g, '$1');
}
