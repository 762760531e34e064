import { TRANSLITERATION } from '@/data/transliteration';

let table: ReadonlyMap<string, string> | undefined;

/** A letter in Latin ones; undefined where it is none of another alphabet. The table is made when first asked for: most pages never do. */
function transliterated(letter: string): string | undefined {
  table ??= new Map(TRANSLITERATION.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)]));
  return table.get(letter);
}

/** Accents of all scripts. Made when first asked for: as a literal it would be looked up in the Unicode tables while the gate's script is read, on every page. */
let accents: RegExp | undefined;
/** All accents that Latin, Greek and Cyrillic letters have. */
const EUROPEAN_ACCENTS = /[\u0300-\u036f\u0483-\u0489]+/g;
const PLAIN = /^[a-z0-9]*$/;
const memo = new Map<string, string>();

/** Lower case Latin letters and digits of a word: accents dropped, Cyrillic and Greek transliterated; other scripts as they are. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = memo.get(lower);
  if (folded === undefined) {
    // Letters of their own (й, ї) are transliterated before accents are taken off.
    folded = '';
    for (const letter of lower.normalize('NFC')) folded += transliterated(letter) ?? plain(letter);
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
