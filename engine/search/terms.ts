/** Letters that NFD does not take apart. */
const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** The form words are indexed and looked for in: lower case, without diacritics (“Číslo” is found by “cislo”). */
export const foldTerm = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđıßæœ]/g, (letter) => letters[letter] ?? letter);

/** Runs of letters and figures; everything else parts words. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, in order, as they stand. */
export const wordsOf = (text: string): string[] => text.match(wordPattern) ?? [];
