import type { BridgeMeasures } from './bridge-measures';
import type { Measures } from './measures';

/**
 * Logistic weights of the measures. Learned by scripts/train/detect.mjs from two corpora of news events together, each event's pages
 * judged by weights learned without its topic; rounded, as the third digit changes nothing.
 */
const WEIGHTS: Readonly<Measures> = {
  core: 1.8,
  leadCore: 3.8,
  lead: 5.6,
  names: 9,
  pageNames: 5.5,
  sentence: 2,
  statements: 1.65,
  sourceLength: 0.55,
};
const INTERCEPT = -13.8;

/**
 * What the days between event and page add. News of an event is printed within days; the same people doing the same thing
 * in another year is another event. Unknown adds nothing.
 */
const DAYS: readonly (readonly [atMost: number, added: number])[] = [
  [3, 1],
  [7, -2.5],
  [14, -5],
  [Number.POSITIVE_INFINITY, -8],
];

/** From here a page is coverage: more likely than not. */
export const ENOUGH = 0.5;

/** Weights across languages, learned by the same script from stories told in four languages. */
const BRIDGE_WEIGHTS: Readonly<BridgeMeasures> = {
  names: 3,
  pageNames: 4.5,
  numbers: 3,
  pageNumbers: 2.5,
  days: 1.5,
  words: 7.5,
  pageWords: 9,
  sentences: 4.5,
};
const BRIDGE_INTERCEPT = -12.6;

export const scoreOf = (measures: Measures, days: number | null): number =>
  certainty(INTERCEPT, WEIGHTS, measures, days);

export const bridgeScoreOf = (measures: BridgeMeasures, days: number | null): number =>
  certainty(BRIDGE_INTERCEPT, BRIDGE_WEIGHTS, measures, days);

function certainty<M extends Record<keyof M, number>>(
  intercept: number,
  weights: Readonly<M>,
  measures: M,
  days: number | null,
): number {
  let z = intercept;
  for (const name of Object.keys(weights) as (keyof M)[]) z += weights[name] * measures[name];
  if (days !== null) z += DAYS.find(([atMost]) => Math.abs(days) <= atMost)?.[1] ?? 0;
  return 1 / (1 + Math.exp(-z));
}
