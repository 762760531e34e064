import { nearness } from '@/engine/text/word-vectors';
import type { Utterance } from '../words/utterance';
import type { Word } from '../words/words';
import { someOpposites } from './opposites';
import { type Pairing, pairWords } from './pairing';

/**
 * What speaks for and against two passages being one utterance. All are symmetric in the two; the model in
 * data/match-weights.json has one weight for each, in this order.
 */
export const FEATURES = [
  'coverLess', // share of its weight that the less covered passage finds in the other
  'coverMore', // the same of the better covered one
  'numberMissing', // a number stands in one only
  'nameMissing', // a name stands in one only
  'order', // share of the smaller passage's weight that stands in the same order in both
  'runs', // neighbouring words that are neighbours in both
  'lengthGap', // ratio of lengths, logarithm
  'negationGap', // one is negated, the other is not
  'opposites', // a word of the one has its opposite in the other
  'rarestLess', // weight of the rarest word that the other lacks: the smaller of the two passages
  'rarestMore', // the larger of the two
  'shared', // weight that both share, logarithm
  'unshared', // weight that the other lacks, the larger of the two, logarithm
  'sense', // nearness of the two passages' summed word vectors
  'sameOpening', // both begin with the same word
] as const;

/** Names covered less than this by any word of the other passage count as missing there. */
const NAME_FOUND = 0.3;
/** Added to each word's weight where order is measured, so that common words count a little too. */
const ORDER_FLOOR = 0.04;

/** The features of two passages. `pairing` may be given where it is known. */
export function features(a: Utterance, b: Utterance, pairing: Pairing = pairWords(a.words, b.words)): number[] {
  const inA = covered(a.words, pairing.coverA);
  const inB = covered(b.words, pairing.coverB);
  const shareA = inA.weight / (a.weight || 1);
  const shareB = inB.weight / (b.weight || 1);
  const n = a.words.length;
  const m = b.words.length;
  const numbersA = numbersLacking(a.words, b.words);
  const numbersB = numbersLacking(b.words, a.words);
  return [
    Math.min(shareA, shareB),
    Math.max(shareA, shareB),
    numbersA + numbersB > 0 ? 1 : 0,
    inA.namesMissing + inB.namesMissing > 0 ? 1 : 0,
    inOrder(a, b, pairing),
    neighbours(pairing.partner) / Math.sqrt(Math.max(1, n - 1) * Math.max(1, m - 1)),
    Math.abs(Math.log((n + 2) / (m + 2))),
    a.negated === b.negated ? 0 : 1,
    someOpposites(a.words, b.words, () => true) ? 1 : 0,
    Math.min(inA.rarestMissing, inB.rarestMissing),
    Math.max(inA.rarestMissing, inB.rarestMissing),
    Math.log1p(8 * Math.sqrt(inA.weight * inB.weight)),
    Math.log1p(8 * Math.max(a.weight - inA.weight, b.weight - inB.weight)),
    a.sense && b.sense ? nearness(a.sense, b.sense) : 0,
    n > 0 && m > 0 && (a.words[0] as Word).key === (b.words[0] as Word).key ? 1 : 0,
  ];
}

function covered(words: readonly Word[], cover: Float64Array) {
  let weight = 0;
  let rarestMissing = 0;
  let namesMissing = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const found = cover[i] as number;
    weight += word.weight * found;
    rarestMissing = Math.max(rarestMissing, word.weight * (1 - found));
    if (word.name && found < NAME_FOUND) namesMissing++;
  }
  return { weight, rarestMissing, namesMissing };
}

/** How many different numbers of a are not in b. */
export function numbersLacking(a: readonly Word[], b: readonly Word[]): number {
  const missing = new Set<string>();
  for (const word of a)
    if (word.number !== null && !b.some((other) => other.number === word.number)) missing.add(word.number);
  return missing.size;
}

/** Pairs of neighbours of a whose partners are neighbours in b. */
function neighbours(partner: Int32Array): number {
  let count = 0;
  for (let i = 0; i + 1 < partner.length; i++) {
    const here = partner[i] as number;
    if (here >= 0 && partner[i + 1] === here + 1) count++;
  }
  return count;
}

/** Weight of the heaviest chain of pairs in the same order on both sides, as a share of the smaller passage. */
function inOrder(a: Utterance, b: Utterance, { partner, coverA }: Pairing): number {
  // For each pair so far its place in b, and the weight of the heaviest chain that ends with it.
  const places = new Int32Array(partner.length);
  const chains = new Float64Array(partner.length);
  let pairs = 0;
  let heaviest = 0;
  for (let i = 0; i < partner.length; i++) {
    const at = partner[i] as number;
    if (at < 0) continue;
    let before = 0;
    for (let k = 0; k < pairs; k++)
      if ((places[k] as number) < at && (chains[k] as number) > before) before = chains[k] as number;
    const weight = before + ((a.words[i] as Word).weight + ORDER_FLOOR) * (coverA[i] as number);
    places[pairs] = at;
    chains[pairs++] = weight;
    if (weight > heaviest) heaviest = weight;
  }
  const smaller = Math.min(a.weight, b.weight) + ORDER_FLOOR * Math.min(a.words.length, b.words.length);
  return heaviest / (smaller || 1);
}
