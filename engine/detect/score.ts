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
const INTERCEPT = -13.4;

/**
 * What the days from event to page add. News of an event is printed within days; the same people doing the same thing
 * in another year is another event, and what was printed the day before is seldom about it.
 */
const DAYS: readonly (readonly [from: number, added: number])[] = [
  [15, -8],
  [8, -5],
  [4, -2.5],
  [0, 1],
  [-1, -1],
  [-3, -2.5],
  [-7, -5],
  [Number.NEGATIVE_INFINITY, -8],
];
/** Of a dated dossier and a page without a date: of all that is written about the same people, most is of other days. */
const UNDATED = -1;

/** When page and event were, as far as known: days from event to page, else whether the event has a date at all. */
export type When = { readonly days: number } | { readonly days: null; readonly dated: boolean };

const addedBy = (when: When): number => {
  const { days } = when;
  if (days === null) return when.dated ? UNDATED : 0;
  return DAYS.find(([from]) => days >= from)?.[1] ?? 0;
};

/**
 * A dossier of what was said: coverage of its event reports some of it. A page that reports less than one statement of many is
 * more likely on something else that the same people did, and there would be nothing to mark in it. Takes four near misses
 * in ten away from dossiers of long articles, and one page of coverage in fifty.
 */
const MANY_STATEMENTS = 10;
const NOTHING_REPORTED = -3.5;

export const silence = (reportedSum: number, statements: number): number =>
  statements < MANY_STATEMENTS ? 0 : NOTHING_REPORTED * Math.max(0, 1 - reportedSum);

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

export const scoreOf = (measures: Measures, when: When, added = 0): number =>
  certainty(INTERCEPT + addedBy(when) + added, WEIGHTS, measures);

export const bridgeScoreOf = (measures: BridgeMeasures, when: When): number =>
  certainty(BRIDGE_INTERCEPT + addedBy(when), BRIDGE_WEIGHTS, measures);

function certainty<M extends Record<keyof M, number>>(start: number, weights: Readonly<M>, measures: M): number {
  let z = start;
  for (const name of Object.keys(weights) as (keyof M)[]) z += weights[name] * measures[name];
  return 1 / (1 + Math.exp(-z));
}
