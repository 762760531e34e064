import { stemmer } from 'stemmer';
import { rarity } from '@/engine/text/frequency';
import { overlaps, type Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { verbForm } from '@/engine/text/verb-forms';
import { isNegation, type Reach } from './denial-clause';
import { allegingWords } from './denial-lexicon';
import { type Reading, type Sentence, tokensIn } from './reading';

/**
 * Share of a denial's telling words that a sentence must have to be taken for the claim it answers. Lower finds claims
 * told in other words, and takes sentences on the same matter for claims.
 */
const LEAST_OVERLAP = 0.5;
/** Words rarer than this tell something of a sentence's matter; commoner ones (“people”, “make”) do not. */
const TELLING = 0.12;
/** Sentences before “denied the allegations” among which the allegation is looked for. */
const REACH = 4;

/** Stems of the telling words of a stretch with what each tells: names and rare words more than common ones. */
function tellingStems(reading: Reading, span: Span): Map<string, number> {
  const [first, last] = tokensIn(reading, span);
  const found = new Map<string, number>();
  for (let i = first; i < last; i++) {
    const token = reading.tokens[i];
    if (!token || token.kind === 'mark') continue;
    const weight = rarity(token.lower);
    if (weight >= TELLING) found.set(stemOf(token.lower), weight);
  }
  return found;
}

const stemOf = (lower: string): string => stemmer(verbForm(lower)?.base ?? lower);

/**
 * The sentence before `index` that best words, unnegated, what `clause` denies; null where none does so clearly.
 * `key`, where given, is a word that it must have; `own` tells the sentences in which the denier speaks.
 */
export function answeredSentence(
  reading: Reading,
  index: number,
  clause: Span,
  own: (sentence: Sentence) => boolean,
  key?: Token,
): Sentence | null {
  const wanted = tellingStems(reading, clause);
  const needed = key && stemOf(key.lower);
  if (wanted.size < 2) return null;
  let total = 0;
  for (const weight of wanted.values()) total += weight;
  let best: Sentence | null = null;
  let most = LEAST_OVERLAP;
  for (let i = 0; i < index; i++) {
    const sentence = reading.sentences[i] as Sentence;
    if (sentence.paragraph === 0 || overlaps(sentence, clause) || own(sentence)) continue;
    const has = tellingStems(reading, sentence);
    if (needed && !wordsOf(reading, sentence).some((word) => stemOf(word.lower) === needed)) continue;
    let shared = 0;
    let words = 0;
    for (const [stem, weight] of wanted)
      if (has.has(stem)) {
        shared += weight;
        words++;
      }
    // Of two alike the nearer one is answered.
    if (words >= 2 && shared / total >= most && !negated(reading, sentence)) {
      most = shared / total;
      best = sentence;
    }
  }
  return best;
}

const negated = (reading: Reading, sentence: Sentence): boolean => wordsOf(reading, sentence).some(isNegation);
const wordsOf = (reading: Reading, sentence: Sentence) => reading.tokens.slice(sentence.first, sentence.last);

/**
 * The sentence that a denial points back to (“denied this information”, “denied the allegations”): the one before it,
 * or one a little further up that tells of an allegation where the one before does not. `reach` is how far the words point: `near`
 * (“it”, “this”), `far` (“the allegations”), or `alleging`: only to a sentence that tells of an allegation. `skip` tells the sentences that hold no claim: denials, the denier's own words. Null at the head of the article.
 */
export function claimBefore(
  reading: Reading,
  index: number,
  reach: Reach,
  skip: (sentence: Sentence) => boolean,
): Sentence | null {
  let best: Sentence | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const here = reading.sentences[index] as Sentence;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const sentence = reading.sentences[i] as Sentence;
    if (sentence.paragraph === 0 || sentence.heading !== here.heading) break;
    if (skip(sentence)) continue;
    const alleges = wordsOf(reading, sentence).some((word) => allegingWords.has(word.lower));
    // Far: an allegation anywhere in reach is likelier than the sentence before; near: only of two alike.
    if (reach === 'alleging' && !alleges) continue;
    const value = (alleges ? (reach === 'far' ? REACH : 0.5) : 0) - (index - 1 - i);
    if (value > most) {
      most = value;
      best = sentence;
    }
  }
  return best;
}
