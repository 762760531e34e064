import type { Word } from '../words/words';
import { wordMatch } from './word-match';

/** Which word of the other passage each word goes with, and how well. */
export interface Pairing {
  /** For each word of a the index of its partner in b, or -1. */
  readonly partner: Int32Array;
  /** How well each word of a, of b, is covered by the other passage: 0..1. */
  readonly coverA: Float64Array;
  readonly coverB: Float64Array;
}

/** A word whose partner is taken counts this much: “took a look at” says little more than “look”. */
const SHARED_PARTNER = 0.5;
/** Of several partners alike the one at about the same place is taken. */
const PLACE = 0.05;

/** Words that could be partners, as parallel lists which each call writes anew: index in a, in b, match, and rank. */
const inA: number[] = [];
const inB: number[] = [];
const matches: number[] = [];
const ranks: number[] = [];
const byRank = (k: number, l: number): number =>
  (ranks[l] as number) - (ranks[k] as number) ||
  (inA[k] as number) + (inB[k] as number) - (inA[l] as number) - (inB[l] as number);

/** Fills the lists, and answers their indexes, best first. */
function candidates(a: readonly Word[], b: readonly Word[]): number[] {
  const order: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as Word;
    for (let j = 0; j < b.length; j++) {
      const match = wordMatch(x, b[j] as Word);
      if (match === 0) continue;
      const k = order.length;
      inA[k] = i;
      inB[k] = j;
      matches[k] = match;
      ranks[k] = match - PLACE * Math.abs(i / a.length - j / b.length);
      order.push(k);
    }
  }
  return sorted(order);
}

/** Up to so many a plain insertion is several times faster than the built-in sort, which asks a function for each two. */
const FEW = 200;

function sorted(order: number[]): number[] {
  if (order.length > FEW) return order.sort(byRank);
  for (let at = 1; at < order.length; at++) {
    const k = order[at] as number;
    let to = at;
    while (to > 0 && byRank(order[to - 1] as number, k) > 0) {
      order[to] = order[to - 1] as number;
      to--;
    }
    order[to] = k;
  }
  return order;
}

/** Pairs the words of two passages, best match first, each once. */
export function pairWords(a: readonly Word[], b: readonly Word[]): Pairing {
  const order = candidates(a, b);
  const partner = new Int32Array(a.length).fill(-1);
  const coverA = new Float64Array(a.length);
  const coverB = new Float64Array(b.length);
  for (const k of order) {
    const i = inA[k] as number;
    const j = inB[k] as number;
    if (partner[i] !== -1 || coverB[j] !== 0) continue;
    partner[i] = j;
    coverA[i] = matches[k] as number;
    coverB[j] = matches[k] as number;
  }
  for (const k of order) {
    const i = inA[k] as number;
    const j = inB[k] as number;
    if (coverA[i] === 0) coverA[i] = SHARED_PARTNER * (matches[k] as number);
    else if (coverB[j] === 0) coverB[j] = SHARED_PARTNER * (matches[k] as number);
  }
  shortNames(a, coverA);
  shortNames(b, coverB);
  return { partner, coverA, coverB };
}

/** Weight of the words that the other passage covers. */
export function coveredWeight(words: readonly Word[], cover: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += (words[i] as Word).weight * (cover[i] as number);
  return sum;
}

/** What a first name counts where the other passage has the last name alone. */
const FIRST_NAME = 0.5;

/** “Marta Kolar” is covered by “Kolar”: a name right before one that is found belongs to it. */
function shortNames(words: readonly Word[], cover: Float64Array): void {
  for (let i = words.length - 2; i >= 0; i--) {
    const [first, last] = [words[i] as Word, words[i + 1] as Word];
    if (first.name && last.name && (cover[i + 1] as number) >= 1 && last.start - first.end === 1)
      cover[i] = Math.max(cover[i] as number, FIRST_NAME);
  }
}
