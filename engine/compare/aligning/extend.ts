import { wholeOdds } from '../likeness/alike';
import { type Utterance, utteranceOf } from '../words/utterance';
import type { Aligned } from './aligned';
import type { Unit } from './unit';

/** Log-odds that a further sentence must add to be part of the passage. */
const GAIN = 1;

/** The most that speaker and rivals may add to what the wider passages say by themselves. */
const CONTEXT = 2;

/**
 * Takes in the sentences before and after, of the same statement, that make the two passages more alike: one sentence
 * may be two in another translation. Only sentences without a counterpart of their own are taken.
 */
export function extend(pair: Aligned, a: readonly Unit[], b: readonly Unit[], taken: ReadonlySet<Unit>): Aligned {
  let best = pair;
  let odds = pair.whole;
  for (;;) {
    const wider = [
      ...beside(best.unitsA, a, taken).map((unitsA) => ({ ...best, unitsA })),
      ...beside(best.unitsB, b, taken).map((unitsB) => ({ ...best, unitsB })),
    ]
      .map((one) => ({ one, odds: together(one.unitsA, one.unitsB) }))
      .sort((x, y) => y.odds - x.odds)[0];
    if (!wider || wider.odds < odds + GAIN) return best;
    best = { ...wider.one, odds: Math.min(best.odds + wider.odds - odds, wider.odds + CONTEXT) };
    odds = wider.odds;
  }
}

const together = (a: readonly Unit[], b: readonly Unit[]): number => wholeOdds(joined(a), joined(b));

const joined = (units: readonly Unit[]): Utterance => utteranceOf(units.flatMap((unit) => unit.utterance.words));

/** The passage with the free sentence before it, and with the one behind. */
function beside(units: readonly Unit[], all: readonly Unit[], taken: ReadonlySet<Unit>): Unit[][] {
  const first = units[0] as Unit;
  const last = units[units.length - 1] as Unit;
  const before = first.index > first.firstOfStatement ? all[first.index - 1] : undefined;
  const after = last.index < last.lastOfStatement ? all[last.index + 1] : undefined;
  return [
    ...(before && !taken.has(before) ? [[before, ...units]] : []),
    ...(after && !taken.has(after) ? [[...units, after]] : []),
  ];
}
