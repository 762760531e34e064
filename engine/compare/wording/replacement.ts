import { wordMatch } from '../likeness/word-match';
import { isTime } from '../words/values';
import type { Word } from '../words/words';

/** Words up to this weight (“has”, “on”, “by the”) say nothing that others could be put for. */
const LIGHT = 0.2;
/** Of two phrases that say one thing in other words, neither has more than so many times the telling words of the other. */
const LONGER = 2.5;
/** From this likeness on, two words are other words for one thing, however long the phrases around them. */
const NEAR = 0.5;

/**
 * Whether one phrase stands where the other has another for it, or each says a thing that the other does not:
 *
 *     by any *harbour master*                  by any *port captain*                  put for one another
 *     thanked the firemen _for the rescue_     thanked the firemen _and promised to buy them a ladder, boots and helmets_
 */
export function isReplacement(a: readonly Word[], b: readonly Word[]): boolean {
  const [inA, inB] = [a.filter(isTelling), b.filter(isTelling)];
  const [most, fewest] = [Math.max(inA.length, inB.length), Math.min(inA.length, inB.length)];
  if (most <= LONGER * fewest || (inA.some(isTime) && inB.some(isTime))) return true;
  return inA.some((one) => inB.some((other) => wordMatch(one, other) >= NEAR));
}

const isTelling = (word: Word): boolean => word.weight > LIGHT || isTime(word);
