import { nearness } from '@/engine/text/word-vectors';
import type { Lexeme } from '../words/lexeme';
import type { Word } from '../words/words';

/**
 * How well one word stands for another: 1 for two forms of one word, less for words spelled alike (names in two
 * transcriptions, derived words) and for words used alike (their vectors), 0 where nothing speaks for it.
 */
export function wordMatch(x: Word, y: Word): number {
  const one = x.lexeme;
  const other = y.lexeme;
  if (one === other) return 1;
  if (one.id < 0 || other.id < 0) return one.key === other.key ? 1 : 0;
  const telling = one.weight >= TELLING && other.weight >= TELLING;
  // Forms of one word begin with the same letter, as do words spelled alike.
  if (one.letter !== other.letter && !(telling && one.vector && other.vector)) return 0;
  const at = remembered(one, other);
  const spelled = likeness[at + SPELLED] as number;
  if (!telling) return spelled;
  const used = likeness[at + USED] as number;
  return Math.max(spelled, x.name || y.name ? NAMES * used : used);
}

/**
 * How alike two words are is kept from one comparison to the next, as two articles ask for the same pairs again and again,
 * ten thousands of times. A pair has one place, and takes it from the pair that was there; all that is known of it lies
 * side by side, as the table is larger than a processor's nearest cache: ids of both, 1 where they are forms of one word
 * or else how alike they are written, and how alike they are used.
 */
const PLACES = 2 ** 16;
const PLACE = 4;
const SPELLED = 2;
const USED = 3;
const table = new ArrayBuffer(4 * PLACE * PLACES);
const ids = new Int32Array(table).fill(-1);
const likeness = new Float32Array(table);

/** Where the table has a pair. */
function remembered(x: Lexeme, y: Lexeme): number {
  const low = x.id < y.id ? x : y;
  const high = low === x ? y : x;
  const at = PLACE * ((Math.imul(low.id, 0x9e3779b1) ^ Math.imul(high.id, 0x85ebca6b)) >>> 16);
  if (ids[at] !== low.id || ids[at + 1] !== high.id) {
    ids[at] = low.id;
    ids[at + 1] = high.id;
    likeness[at + SPELLED] = low.key === high.key ? 1 : spelling(low.word, high.word);
    likeness[at + USED] = usage(low, high);
  }
  return at;
}

/** Shortest word whose spelling is compared: below it, words alike by chance are common (form/from). */
const SHORTEST = 4;

function spelling(x: string, y: string): number {
  const long = Math.max(x.length, y.length);
  const short = Math.min(x.length, y.length);
  if (short < SHORTEST) return 0;
  let prefix = 0;
  if (x.charCodeAt(0) !== y.charCodeAt(0)) return 0;
  while (prefix < short && x.charCodeAt(prefix) === y.charCodeAt(prefix)) prefix++;
  const derived = prefix >= 4 && prefix / long >= 0.55 ? 0.4 + (0.5 * prefix) / long : 0;
  if (short < 5 || long - short > 2) return derived;
  const distance = edits(x, y, Math.floor(0.3 * long));
  return distance === null ? derived : Math.max(derived, 1 - distance / long);
}

/** Levenshtein distance of two words, or null where it is above `limit`. */
function edits(x: string, y: string, limit: number): number | null {
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= y.length; j++) {
      const cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (x.charCodeAt(i - 1) === y.charCodeAt(j - 1) ? 0 : 1),
      );
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return null;
    row = next;
  }
  const distance = row[y.length] as number;
  return distance <= limit ? distance : null;
}

/** Words with less weight than this (“would”, “about”) are too common for their use to say anything. */
const TELLING = 0.19;
/** Nearness from which words count as alike, and from which they count as alike as words can be without being the same. */
const ALIKE = 0.5;
const CLOSEST = 0.9;
/** Names used alike (two cities, two clubs) are rarely the same one. */
const NAMES = 0.6;

function usage(x: Lexeme, y: Lexeme): number {
  if (!x.vector || !y.vector) return 0;
  const near = nearness(x.vector, y.vector);
  if (near <= ALIKE) return 0;
  return 0.9 * Math.min(1, (near - ALIKE) / (CLOSEST - ALIKE));
}
