const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Number of words as a reader counts them: “don’t”, “U.S.” and “well-known” are one each. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;
