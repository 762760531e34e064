import type { Token } from '@/engine/text/tokens';
import { clauseEnd } from './denial-clause';
import { claimNouns } from './denial-lexicon';
import { type WordRange, WRONGDOING } from './denied-object';

/** A denial told by its noun: “his repeated denials that he knew”, “the bank's denial of any link”. */
export interface NounDenial {
  /** Index of the noun. */
  readonly cue: number;
  readonly subject: WordRange;
  readonly claim: WordRange;
}

/** Words between the possessor and the noun: “his *repeated public* denials”. */
const APART = 2;
/** Most words of a name before its “'s”. */
const NAME_WORDS = 4;

/**
 * Reads “denial” at `at`: somebody's, and of what is claimed. “Denial of service”, “the denial of a permit” and
 * “denial is a river” deny nothing.
 */
export function nounDenial(words: readonly Token[], at: number): NounDenial | null {
  const noun = words[at]?.lower;
  if (noun !== 'denial' && noun !== 'denials') return null;
  const subject = possessorOf(words, at);
  const from = claimFrom(words, at + 1);
  const end = from === null ? 0 : clauseEnd(words, from);
  return subject && from !== null && end > from ? { cue: at, subject, claim: [from, end] } : null;
}

function possessorOf(words: readonly Token[], at: number): WordRange | null {
  for (let i = at - 1; i >= Math.max(0, at - 1 - APART); i--) {
    const word = words[i] as Token;
    if (/^(?:his|her|their|its|my|our)$/.test(word.lower)) return [i, i + 1];
    if (word.class !== 'possessive') continue;
    let first = i;
    while (first > 0 && i - first < NAME_WORDS && partOfName(words[first - 1] as Token)) first--;
    return first < i ? [first, i] : null;
  }
  return null;
}

const partOfName = (word: Token): boolean =>
  word.class === 'name' || word.class === 'noun' || word.class === 'adjective' || word.class === 'determiner';

/** Where the claim begins behind the noun: at a clause behind “that”, at a deed or a thing that is only ever denied behind “of”. */
function claimFrom(words: readonly Token[], at: number): number | null {
  const next = words[at + 1];
  if (words[at]?.lower === 'that') return next ? at + 1 : null;
  if (words[at]?.lower !== 'of' || !next) return null;
  const claim = words.slice(at + 1, at + 4).some((w) => claimNouns.has(w.lower));
  return next.class === 'ing' || claim || WRONGDOING.has(next.lower) ? at + 1 : null;
}
