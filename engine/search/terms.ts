/** Runs of letters and figures; everything else parts words. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, in order, as they stand. */
export const wordsOf = (text: string): string[] => text.match(wordPattern) ?? [];
