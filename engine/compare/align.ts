import { candidates } from './candidates';
import { type Pair, pairUnits } from './pair';
import type { Unit } from './unit';

/** Units of both articles that belong together: one with one, or several neighbours with one. */
export interface Aligned extends Pair {
  /** All units of the passage, in the order of the text; `a` and `b` are those that were found first. */
  readonly unitsA: readonly Unit[];
  readonly unitsB: readonly Unit[];
  /** The neighbours in the text go together too. */
  readonly chain: boolean;
}

/** Log-odds from which a pair counts, and from which it is shown as possible. */
const SURE = 2;
const POSSIBLE = 0;
/** A unit that has its counterpart is given another only from here: a thing told twice in one article. */
const TOLD_TWICE = 4;
/** Log-odds for a pair whose neighbours go together too, before this is counted, with at least `NEIGHBOURS`. */
const CHAIN = 2;
const NEIGHBOURS = 1;

export function align(a: readonly Unit[], b: readonly Unit[]): { sure: Aligned[]; possible: Aligned[] } {
  const pairs = candidates(a, b).flatMap(([x, y]) => pairUnits(x, y) ?? []);
  const known = new Map(pairs.map((pair) => [pair.a.index * b.length + pair.b.index, pair]));
  const neighbours = (pair: Pair, step: 1 | -1) => {
    const i = pair.a.index + step;
    const j = pair.b.index + step;
    if (j < 0 || j >= b.length) return false;
    const beside = known.get(i * b.length + j);
    return beside !== undefined && beside.odds >= NEIGHBOURS && !beside.clash;
  };
  const ranked = pairs
    .map((pair) => {
      const chain = neighbours(pair, 1) || neighbours(pair, -1);
      return { ...pair, chain, odds: pair.odds + (chain ? CHAIN : 0), unitsA: [pair.a], unitsB: [pair.b] };
    })
    .filter((pair) => pair.odds >= POSSIBLE)
    .sort((x, y) => y.odds - x.odds || x.a.index - y.a.index || x.b.index - y.b.index);
  return choose(ranked);
}

/** Takes the best pairs first; a unit whose counterpart is found takes another only where it is told twice. */
function choose(ranked: readonly Aligned[]): { sure: Aligned[]; possible: Aligned[] } {
  const sure: Aligned[] = [];
  const possible: Aligned[] = [];
  const taken = new Set<Unit>();
  for (const pair of ranked) {
    const used = Number(taken.has(pair.a)) + Number(taken.has(pair.b));
    if (used === 2 || (used === 1 && pair.odds < TOLD_TWICE)) continue;
    if (pair.odds >= SURE) {
      sure.push(pair);
      taken.add(pair.a).add(pair.b);
    } else if (used === 0) possible.push(pair);
  }
  return { sure, possible: possible.filter((pair) => !taken.has(pair.a) && !taken.has(pair.b)) };
}
