import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { type Reading, type Sentence, tokensIn } from '../reading/reading';
import { stemOf, tellingWord } from '../reading/telling-words';
import { allegingWords, stronglyAlleging } from './denial-lexicon';
import { isNegation } from './denial-voice';
import type { Reach } from './found-denial';

/**
 * Share of a denial's telling words that a sentence must have to be taken for the claim it answers. Lower finds claims
 * told in other words, and takes sentences on the same matter for claims.
 */
const LEAST_OVERLAP = 0.5;
/** Sentences before “denied the allegations” among which the allegation is looked for. */
const REACH = 4;

/** Sentences before a denial that are searched for the claim it answers; what an article asserts it seldom answers later. */
const LOOK_BACK = 120;

/** Sentences before a denial that are close by. */
const NEAR = 3;

/** What the sentences before a denial tell of the claim it may answer. */
export interface Answered {
  /** The sentence that best words, unnegated, what is denied; null where none does so clearly. */
  readonly sentence: Sentence | null;
  /** The largest share of the denial's telling words in a sentence close by, in any, and in one that tells of an allegation. */
  readonly near: number;
  readonly any: number;
  readonly alleged: number;
  /** Whether a sentence close by has the word that is denied. */
  readonly key: boolean;
}

/** Finds the claims that denials deny among the sentences before them. Reads a sentence once, when it is first looked at. */
export class DeniedClaims {
  readonly #reading: Reading;
  readonly #stems: (ReadonlyMap<string, number> | undefined)[] = [];
  readonly #alleging: (number | undefined)[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /**
   * What stands before sentence `index` of what `clause` denies. `key` is the word that is negated; `own` tells the
   * sentences in which the denier speaks.
   */
  answered(index: number, clause: Span, own: (sentence: Sentence) => boolean, key: Token): Answered {
    const wanted = stemsIn(this.#reading, clause);
    const needed = stemOf(key.lower);
    let total = 0;
    for (const weight of wanted.values()) total += weight;
    const found = { sentence: null as Sentence | null, near: 0, any: 0, alleged: 0, key: false };
    for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
      const sentence = this.#reading.sentences[i] as Sentence;
      if (sentence.paragraph === 0 || own(sentence)) continue;
      const has = this.#stemsOf(i);
      if (index - i <= NEAR + 1 && has.has(needed)) found.key = true;
      let shared = 0;
      let words = 0;
      for (const [stem, weight] of wanted)
        if (has.has(stem)) {
          shared += weight;
          words++;
        }
      const share = total ? shared / total : 0;
      if (!share || negated(this.#reading, sentence)) continue;
      if (index - i <= NEAR) found.near = Math.max(found.near, share);
      if (this.alleges(i) === 1) found.alleged = Math.max(found.alleged, share);
      // Of two alike the nearer one is answered.
      if (share > found.any && words > 1 && share > LEAST_OVERLAP) found.sentence = sentence;
      found.any = Math.max(found.any, share);
    }
    return found;
  }

  /** How much sentence `index` tells of an allegation: 1 where somebody is accused, a half where somebody only reports. */
  alleges(index: number): number {
    const sentence = this.#reading.sentences[index];
    if (!sentence) return 0;
    this.#alleging[index] ??= alleging(wordsOf(this.#reading, sentence));
    return this.#alleging[index];
  }

  /** Whether a name stands in a sentence before `index` that tells of an allegation. */
  accused(index: number, names: ReadonlySet<string>): boolean {
    if (!names.size) return false;
    for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--)
      if (
        this.alleges(i) === 1 &&
        wordsOf(this.#reading, this.#reading.sentences[i] as Sentence).some((w) => names.has(w.lower))
      )
        return true;
    return false;
  }

  #stemsOf(index: number): ReadonlyMap<string, number> {
    this.#stems[index] ??= stemsIn(this.#reading, this.#reading.sentences[index] as Sentence);
    return this.#stems[index];
  }
}

/** How much words tell of an allegation. */
export function alleging(words: readonly Token[]): number {
  let most = 0;
  for (const { lower } of words) {
    if (stronglyAlleging.has(lower)) return 1;
    if (allegingWords.has(lower)) most = 0.5;
  }
  return most;
}

/** Stems of the telling words of a stretch with what each tells: names and rare words more than common ones. */
function stemsIn(reading: Reading, span: Span): Map<string, number> {
  const [first, last] = tokensIn(reading, span);
  const found = new Map<string, number>();
  for (let i = first; i < last; i++) {
    const token = reading.tokens[i];
    const telling = token && token.kind !== 'mark' ? tellingWord(token) : null;
    if (telling) found.set(telling.stem, telling.weight);
  }
  return found;
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
