import packed from 'virtual:word-vectors';
import { wordRank } from './frequency';

const DIMENSIONS = 100;

/** A direction in which words of like use lie near one another; its length is 1. */
export type WordVector = Float32Array;

let bytes: Uint8Array | null = null;
const known = new Map<string, WordVector | null>();

/** Vector of a lower-case word, or null where the table has none. Decoded on first use, word by word. */
export function wordVector(word: string): WordVector | null {
  let vector = known.get(word);
  if (vector === undefined) {
    vector = decode(word);
    known.set(word, vector);
  }
  return vector;
}

/** Newer browsers unpack at once; a plain loop takes ten milliseconds for this million characters, `Uint8Array.from` 200. */
function unpacked(): Uint8Array {
  const { fromBase64 } = Uint8Array as { fromBase64?: (base64: string) => Uint8Array };
  if (fromBase64) return fromBase64.call(Uint8Array, packed);
  const text = atob(packed);
  const all = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
  return all;
}

function decode(word: string): WordVector | null {
  bytes ??= unpacked();
  const rank = wordRank(word);
  const from = ((rank ?? 0) * DIMENSIONS) / 2;
  if (rank === null || from >= bytes.length) return null;
  const vector = new Float32Array(DIMENSIONS);
  let square = 0;
  for (let k = 0; k < DIMENSIONS; k++) {
    const pair = bytes[from + (k >> 1)] as number;
    const value = (k & 1 ? pair & 15 : pair >> 4) - 8;
    vector[k] = value;
    square += value * value;
  }
  if (square === 0) return null;
  const length = Math.sqrt(square);
  for (let k = 0; k < DIMENSIONS; k++) vector[k] = (vector[k] as number) / length;
  return vector;
}

/** Cosine of two vectors: 1 for words used alike, about 0 for words that have nothing to do with one another. */
export function nearness(x: WordVector, y: WordVector): number {
  let [even, odd] = [0, 0];
  for (let k = 0; k < DIMENSIONS; k += 2) {
    even += (x[k] as number) * (y[k] as number);
    odd += (x[k + 1] as number) * (y[k + 1] as number);
  }
  return even + odd;
}
