import { wordMatch } from '../likeness/word-match';
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
 *     any *head of state*                     any *U.S. president*                  put for one another
 *     congratulated Trump _on his reelection_ congratulated Trump _and expressed his willingness to work with all_
 */
export function isReplacement(a: readonly Word[], b: readonly Word[]): boolean {
  const [inA, inB] = [a.filter(isTelling), b.filter(isTelling)];
  const [most, fewest] = [Math.max(inA.length, inB.length), Math.min(inA.length, inB.length)];
  if (most <= LONGER * fewest || (inA.some(isValue) && inB.some(isValue))) return true;
  return inA.some((one) => inB.some((other) => wordMatch(one, other) >= NEAR));
}

/** A number or a time: another of its kind is what readers look for. */
const isValue = ({ number, lexeme }: Word): boolean =>
  number !== null || lexeme.loose !== null || lexeme.calendar !== null;
const isTelling = (word: Word): boolean => word.weight > LIGHT || isValue(word);
