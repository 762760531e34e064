import { diffArrays } from 'diff';
import type { Word } from '../words/words';

/** Words lighter than this (“the”, “was”, “they”) belong to the words beside them. */
const LIGHT = 0.08;

/**
 * Which word of b is the same word as each of a, in the order of the text, or -1. Telling words are aligned first, by
 * their longest common subsequence; light ones follow their neighbours, so that “the” of one phrase is not taken for
 * “the” of another:
 *
 *     a  the army   fired shots at the men      army, fired, men are aligned; “the” before army and before
 *     b  soldiers of the army fired at the men  men follow them; “of” has nobody to follow
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): Int32Array {
  // In an order of their own, so that equally long subsequences are chosen alike whichever passage is called a.
  if (before(a, b)) return aligned(a, b);
  const partner = new Int32Array(a.length).fill(-1);
  aligned(b, a).forEach((i, j) => {
    if (i >= 0) partner[i] = j;
  });
  return partner;
}

function before(a: readonly Word[], b: readonly Word[]): boolean {
  const at = a.findIndex((word, i) => word.key !== b[i]?.key);
  return at < 0 || (a[at] as Word).key < (b[at]?.key ?? '');
}

function aligned(a: readonly Word[], b: readonly Word[]): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  const telling = (words: readonly Word[]) => words.flatMap((word, i) => (word.weight >= LIGHT ? [i] : []));
  common(a, b, telling(a), telling(b), (i, j) => {
    partner[i] = j;
  });
  const taken = new Set(partner.filter((j) => j >= 0));
  spread(a, b, partner, taken);
  betweenAnchors(a, b, partner, taken);
  loosen(a, partner, b.length);
  return partner;
}

/** Words up to this weight (“his”, “who”, “not”) that both passages have by chance, amid words that they do not share. */
const ISLAND = 0.2;
/** Of the words between such a one and the next that both have, one side has this many at least, and the other some. */
const BETWEEN = 2;

/** Gives up light words that stand alone amid replaced ones, so that a replaced phrase is shown as a phrase. */
function loosen(a: readonly Word[], partner: Int32Array, lengthB: number): void {
  const at = (i: number): number => (i < 0 ? -1 : i >= a.length ? lengthB : (partner[i] as number));
  const replaced = (i: number, step: 1 | -1): boolean => {
    let k = i + step;
    while (k >= 0 && k < a.length && at(k) < 0) k += step;
    const [inA, inB] = [Math.abs(k - i) - 1, Math.abs(at(k) - at(i)) - 1];
    return Math.min(inA, inB) > 0 && Math.max(inA, inB) >= BETWEEN;
  };
  const alone = a.flatMap((word, i) =>
    at(i) >= 0 && word.weight < ISLAND && replaced(i, 1) && replaced(i, -1) ? [i] : [],
  );
  for (const i of alone) partner[i] = -1;
}

type Found = (i: number, j: number) => void;

/** Calls `found` with the pairs of the longest common subsequence of the words at the indexes given. */
function common(
  a: readonly Word[],
  b: readonly Word[],
  inA: readonly number[],
  inB: readonly number[],
  found: Found,
): void {
  const keys = (words: readonly Word[], indexes: readonly number[]) => indexes.map((i) => (words[i] as Word).key);
  let x = 0;
  let y = 0;
  for (const part of diffArrays(keys(a, inA), keys(b, inB))) {
    if (part.added) y += part.count;
    else if (part.removed) x += part.count;
    else for (let n = 0; n < part.count; n++) found(inA[x++] as number, inB[y++] as number);
  }
}

/** Takes in equal words right before and after those aligned. */
function spread(a: readonly Word[], b: readonly Word[], partner: Int32Array, taken: Set<number>): void {
  for (const step of [1, -1]) {
    const order = step === 1 ? [...a.keys()] : [...a.keys()].reverse();
    for (const i of order) {
      const j = partner[i] as number;
      const next = i + step;
      if (j < 0 || partner[next] !== -1 || taken.has(j + step)) continue;
      if ((a[next] as Word).key !== b[j + step]?.key) continue;
      partner[next] = j + step;
      taken.add(j + step);
    }
  }
}

/** Between two aligned words, equal words left over are aligned where the gap is short or they are several in a row. */
const SHORT_GAP = 6;

function betweenAnchors(a: readonly Word[], b: readonly Word[], partner: Int32Array, taken: Set<number>): void {
  let fromA = 0;
  let fromB = 0;
  for (let i = 0; i <= a.length; i++) {
    const j = i === a.length ? b.length : (partner[i] as number);
    if (j < 0) continue;
    gap(a, b, fromA, i, fromB, j, partner, taken);
    fromA = i + 1;
    fromB = j + 1;
  }
}

function gap(
  a: readonly Word[],
  b: readonly Word[],
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  partner: Int32Array,
  taken: Set<number>,
): void {
  if (fromA >= toA || fromB >= toB) return;
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);
  const found: [number, number][] = [];
  common(a, b, range(fromA, toA), range(fromB, toB), (i, j) => found.push([i, j]));
  const short = Math.min(toA - fromA, toB - fromB) <= SHORT_GAP;
  for (const [i, j] of found) {
    const inRow = found.some(([x, y]) => x - i === y - j && Math.abs(x - i) === 1);
    if (!short && !inRow) continue;
    partner[i] = j;
    taken.add(j);
  }
}
