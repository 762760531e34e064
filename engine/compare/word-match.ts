import { nearness } from '@/engine/text/word-vectors';
import type { Word } from './words';

/**
 * How well one word stands for another: 1 for two forms of one word, less for words spelled alike (names in two
 * transcriptions, derived words) and for words used alike (their vectors), 0 where nothing speaks for it.
 */
export function wordMatch(x: Word, y: Word): number {
  if (x.key === y.key) return 1;
  if (x.number !== null || y.number !== null) return 0;
  const telling = x.weight >= TELLING && y.weight >= TELLING;
  if (!telling && x.lower.charCodeAt(0) !== y.lower.charCodeAt(0)) return 0;
  const likeness = remembered(x, y);
  const used = !telling ? 0 : x.name || y.name ? NAMES * likeness.usage : likeness.usage;
  return Math.max(likeness.spelling, used);
}

interface Likeness {
  readonly spelling: number;
  readonly usage: number;
}

const NONE: Likeness = { spelling: 0, usage: 0 };
const known = new Map<number, Likeness>();
/** Pairs of words kept: those of several comparisons, a few megabytes. */
const KEPT = 100_000;

/** How alike two written words are. Two articles ask for the same pairs again and again. */
function remembered(x: Word, y: Word): Likeness {
  const pair = x.id < y.id ? x.id * 2 ** 26 + y.id : y.id * 2 ** 26 + x.id;
  let likeness = known.get(pair);
  if (!likeness) {
    const found = { spelling: spelling(x.lower, y.lower), usage: usage(x, y) };
    likeness = found.spelling === 0 && found.usage === 0 ? NONE : found;
    if (known.size >= KEPT) known.clear();
    known.set(pair, likeness);
  }
  return likeness;
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

function usage(x: Word, y: Word): number {
  if (!x.vector || !y.vector) return 0;
  const near = nearness(x.vector, y.vector);
  if (near <= ALIKE) return 0;
  return 0.9 * Math.min(1, (near - ALIKE) / (CLOSEST - ALIKE));
}
