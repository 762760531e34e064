import { type Utterance, utteranceOf } from '../words/utterance';
import type { Word } from '../words/words';
import { coveredWeight, type Pairing } from './pairing';

/** The parts of two passages that may be one utterance where the whole of them is not. */
export interface Parts {
  readonly a: Utterance;
  readonly b: Utterance;
}

/** A passage with more than this share of the other's words is no part of it. */
const PART = 0.7;
/** Least weight of the words the same that a part must share with the whole: two telling words (“costly”, “bridge”). */
const PART_SHARES = 1.1;
/** A name in common counts less: two statements may well be about one person. */
const NAME_SHARES = 0.5;
/** Share of the part's weight that the whole must cover; more of a few words, where one rare word weighs most. */
const PART_COVERED = 0.7;
const FEW_COVERED = 0.85;
const FEW = 8;

/** The shorter passage, and the stretch of the longer one that holds its words, where they are dense enough. */
export function partOf(a: Utterance, b: Utterance, pairing: Pairing): Parts | null {
  const inOrder = a.words.length <= b.words.length;
  const [short, long] = inOrder ? [a, b] : [b, a];
  if (short.words.length === 0 || short.words.length > PART * long.words.length) return null;
  const covered = coveredWeight(short.words, inOrder ? pairing.coverA : pairing.coverB);
  if (covered < (short.words.length < FEW ? FEW_COVERED : PART_COVERED) * short.weight) return null;
  const exact = exactPairs(a.words, b.words, pairing).map(([i, j]) => (inOrder ? j : i));
  const shared = exact.map((at) => long.words[at] as Word);
  if (shared.reduce((sum, word) => sum + word.weight * (word.name ? NAME_SHARES : 1), 0) < PART_SHARES) return null;
  const from = Math.min(...exact);
  const to = Math.max(...exact) + 1;
  if (to - from > 2 * short.words.length + 2) return null;
  const stretch = utteranceOf(long.words.slice(from, to));
  return inOrder ? { a: short, b: stretch } : { a: stretch, b: short };
}

/** Words before the subject at most (“On Monday, President …” is one too many), and between what both share. */
const GAP = 2;
/** Words lighter than this (“his”, “has”) neither begin nor end an opening. */
const TELLING = 0.2;
/** Least weight of the words that both openings share, names counted as above: who, did what, to whom. */
const OPENING_SHARES = 1.4;
/** Weight of a word that says what was done; one at least must be among them. */
const ACT = 0.3;
/** Share of the lighter passage's weight that stands in its opening. */
const OPENING_SHARE = 0.45;

/**
 * The main clauses of two sentences that begin alike and go on to tell different things:
 *
 *     [The mayor has opened the bridge] on Friday, three months late.
 *     [Mayor Brandt opened the bridge] and thanked the builders.
 */
export function openings(a: Utterance, b: Utterance, pairing: Pairing): Parts | null {
  let [toA, toB] = [-1, -1];
  let weight = 0;
  let act = false;
  for (const [i, j] of exactPairs(a.words, b.words, pairing)) {
    if ((a.words[i] as Word).weight < TELLING || j <= toB || i - toA - 1 > GAP || j - toB - 1 > GAP) continue;
    [toA, toB] = [i, j];
    const word = a.words[i] as Word;
    weight += word.weight * (word.name ? NAME_SHARES : 1);
    act ||= !word.name && i > 0 && word.weight >= ACT;
  }
  if (weight < OPENING_SHARES || !act) return null;
  const found = { a: utteranceOf(a.words.slice(0, toA + 1)), b: utteranceOf(b.words.slice(0, toB + 1)) };
  return Math.max(found.a.weight / a.weight, found.b.weight / b.weight) >= OPENING_SHARE ? found : null;
}

/** Pairs of words that are the same, as `[index in a, index in b]`, in the order of a. */
function exactPairs(a: readonly Word[], b: readonly Word[], { partner }: Pairing): [number, number][] {
  const found: [number, number][] = [];
  partner.forEach((j, i) => {
    if (j >= 0 && (a[i] as Word).key === (b[j] as Word).key) found.push([i, j]);
  });
  return found;
}
