const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Scripts that part no words by blanks, and of which the browser has a dictionary: Thai, Lao, Burmese, Khmer. */
const BLANKLESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** Letters taken from where a word of them begins: dictionaries part foreign names and compounds anywhere. */
const REACH = 14;

/** A word as it stands in a text. */
export interface Word {
  readonly surface: string;
  readonly index: number;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text, in order. In scripts without blanks, of each word what begins there, beyond its end: whatever a name or a compound
 * is taken apart into, it is found by its beginning.
 */
export function wordsIn(text: string): readonly Word[] {
  const found: Word[] = [];
  const blankless = BLANKLESS.test(text);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const { 0: surface, index } = match;
    if (!blankless || !BLANKLESS.test(surface)) found.push({ surface, index });
    else {
      segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
      for (const part of segmenter.segment(surface))
        found.push({ surface: surface.slice(part.index, part.index + REACH), index: index + part.index });
    }
  }
  return found;
}
