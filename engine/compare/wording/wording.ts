import type { WordingStep } from '../alignment';
import type { Word } from '../words/words';
import { isReplacement } from './replacement';
import { alignWords } from './word-alignment';

/** A stretch of words of either side: `[from, to)`, indexes. */
interface Stretch {
  readonly op: WordingStep['op'];
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly moved?: true;
}

const length = ([from, to]: readonly [number, number]): number => to - from;

/**
 * How the wording of b differs from that of a, word by word, in the order of the text. Equal stems are the same; words
 * put for others are one `changed` phrase; a phrase that stands elsewhere is the same but `moved`, told once where a
 * has it.
 */
export function wordingOf(a: readonly Word[], b: readonly Word[]): WordingStep[] {
  const stretches = moves(stretchesOf(a, b), a, b).flatMap((stretch) => apart(stretch, a, b));
  return stretches.map(({ op, a: inA, b: inB, moved }) => ({
    op,
    a: span(a, inA),
    b: span(b, inB),
    ...(moved ? { moved } : {}),
  }));
}

function span(words: readonly Word[], [from, to]: readonly [number, number]): [number, number] | null {
  return from < to ? [(words[from] as Word).start, (words[to - 1] as Word).end] : null;
}

/** Phrases at the same place that are not put for one another are each their own side's. */
function apart(stretch: Stretch, a: readonly Word[], b: readonly Word[]): Stretch[] {
  const { a: inA, b: inB } = stretch;
  if (stretch.op !== 'changed' || isReplacement(a.slice(...inA), b.slice(...inB))) return [stretch];
  return [named({ ...stretch, b: [inB[0], inB[0]] }), named({ ...stretch, a: [inA[1], inA[1]] })];
}

/** Alternating stretches that are the same and that are not; words in both but out of order are not. */
function stretchesOf(a: readonly Word[], b: readonly Word[]): Stretch[] {
  const partner = alignWords(a, b);
  const found: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x, y] = [i, j];
    while (i < a.length && partner[i] === j) {
      i++;
      j++;
    }
    if (i > x) found.push({ op: 'same', a: [x, i], b: [y, j] });
    const [u, v] = [i, j];
    while (i < a.length && partner[i] === -1) i++;
    j = i < a.length ? (partner[i] as number) : b.length;
    if (i > u || j > v) found.push(named({ op: 'changed', a: [u, i], b: [v, j] }));
  }
  return found;
}

const named = (stretch: Stretch): Stretch =>
  stretch.op === 'same'
    ? stretch
    : { ...stretch, op: length(stretch.a) === 0 ? 'only-b' : length(stretch.b) === 0 ? 'only-a' : 'changed' };

/**
 * A phrase told as moved has at least this weight: two telling words, or a rare one. On hand-aligned translations of news
 * 97.4 % of the words then marked the same are right, and 91 % of the same words are found; at 0.3 it is 97.2 % and 93 %,
 * but single words that wander from clause to clause are marked.
 */
const MOVED = 0.5;

/** Finds phrases that both have, but at another place, among what is left. The heaviest go first; each word moves once. */
function moves(stretches: readonly Stretch[], a: readonly Word[], b: readonly Word[]): Stretch[] {
  let found = [...stretches];
  for (;;) {
    let best: { weight: number; from: number; to: number; n: number } | null = null;
    for (const x of found) {
      if (x.op === 'same') continue;
      for (const y of found) {
        if (y.op === 'same' || y === x) continue;
        for (let i = x.a[0]; i < x.a[1]; i++) {
          for (let j = y.b[0]; j < y.b[1]; j++) {
            let n = 0;
            let weight = 0;
            while (i + n < x.a[1] && j + n < y.b[1] && (a[i + n] as Word).key === (b[j + n] as Word).key)
              weight += (a[i + n++] as Word).weight;
            if (weight >= MOVED && (!best || weight > best.weight)) best = { weight, from: i, to: j, n };
          }
        }
      }
    }
    if (!best) return found;
    const { from, to, n } = best;
    found = found.flatMap((stretch) => cut(stretch, [from, from + n], [to, to + n]));
  }
}

/** A stretch without a moved phrase: where a has it, it stands as moved, where b has it stands nothing. */
function cut(stretch: Stretch, inA: readonly [number, number], inB: readonly [number, number]): Stretch[] {
  if (stretch.op === 'same') return [stretch];
  const has = (outer: readonly [number, number], inner: readonly [number, number]) =>
    outer[0] <= inner[0] && inner[1] <= outer[1] && length(outer) > 0;
  const parts: Stretch[] = has(stretch.a, inA)
    ? [
        { op: 'changed', a: [stretch.a[0], inA[0]], b: stretch.b },
        { op: 'same', a: inA, b: inB, moved: true },
        { op: 'changed', a: [inA[1], stretch.a[1]], b: [stretch.b[1], stretch.b[1]] },
      ]
    : has(stretch.b, inB)
      ? [
          { op: 'changed', a: stretch.a, b: [stretch.b[0], inB[0]] },
          { op: 'changed', a: [stretch.a[1], stretch.a[1]], b: [inB[1], stretch.b[1]] },
        ]
      : [stretch];
  return parts.map(named).filter((part) => length(part.a) + length(part.b) > 0);
}
