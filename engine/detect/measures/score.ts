import type { BridgeMeasures } from './bridge-measures';
import type { Measures } from './measures';

/**
 * Logistic weights of the measures, learned by scripts/train/detect.mjs from two corpora of news events, the invented events of the tests,
 * and pages written about nineteen more events by authors who knew no rule of this engine; each event's pages were judged by weights
 * learned without them. What had no weight there (whom the page leads with, whether it denies, negates, or is long and has one
 * sentence on the event) is measured no more.
 */
const TOLD_ALIKE: Readonly<Measures> = {
  core: 3.1,
  coreLacking: -8.2,
  leadCore: 2.1,
  lead: 1.5,
  names: 5.6,
  pageNames: 2.5,
  rareNames: 0.9,
  numbers: 1.1,
  strangeAct: -7.2,
  missingAct: -1.2,
  // By hand: the corpora have few pages on somebody else who does the same on the same day, and two of a hundred coverages are lost by it.
  strangeActor: -3.5,
  strangeQuotes: -1,
  otherYear: -1.7,
  statements: 1.5,
  sourceLength: 1.2,
};
/** 0.3 above what was learned, where near misses count more than there are: four of ninety pages more are found by it, and nothing else is taken. */
const TOLD_ALIKE_INTERCEPT = -8.1;

/**
 * Weights across languages, learned in the same way from pages in other languages, on those events and twelve more, and from stories told in four. Words
 * that begin alike, and whole sentences, had no weight beside the notions of news.
 */
const RETOLD: Readonly<Partial<BridgeMeasures>> = {
  names: 5,
  pageNames: 0.6,
  numbers: 6,
  pageNumbers: 1.1,
  strangeNumbers: -1,
  notions: 25.9,
  otherAct: -1.5,
  missingActors: -3.2,
  strangeActors: -0.4,
};
const RETOLD_INTERCEPT = -6.7;

/** The same where no notions are known in the page's language: only what is nearly a translation is found. */
const TRANSLATED: Readonly<Partial<BridgeMeasures>> = {
  names: 3,
  pageNames: 4.5,
  numbers: 3,
  pageNumbers: 2.5,
  days: 1.5,
  words: 7.5,
  pageWords: 9,
  sentences: 4.5,
};
const TRANSLATED_INTERCEPT = -12.6;

/** From here a page is coverage: more likely than not. */
export const ENOUGH = 0.5;

/** When page and event were, as far as known: days from event to page, else whether the event has a date at all. */
export type When = { readonly days: number } | { readonly days: null; readonly dated: boolean };

/**
 * What the days from event to page add. News of an event is printed within days; the same people doing the same thing
 * in another year is another event, and what was printed the day before is seldom about it. Four days after and two to seven before: as
 * learned, once, with the other weights. Three days after: of the written pages of that day two of seven are coverage, of earlier ones three
 * of four. The day before and what is far off are set by hand, more strictly than learned (−3.8, −7.4).
 */
const DAYS: readonly (readonly [from: number, added: number])[] = [
  [60, -14],
  [15, -10],
  [4, -7],
  [3, -1.8],
  [0, 0],
  [-1, -4.6],
  [-7, -6.4],
  [-30, -10],
  [Number.NEGATIVE_INFINITY, -14],
];
/**
 * Of a dated dossier and a page without a date: of all that is written about the same people, most is of other days. More where it is told in
 * another language, and there is less to tell its event by. Set by hand: of 344 written near misses across languages three were taken with
 * it, five without, and five of 487 coverages lost.
 */
const UNDATED = -1;
const UNDATED_RETOLD = -2;
/** Of a dossier without a date no page is too early or too late. */
const DATELESS = 0.6;

/** What the time between event and page adds, before any measure; `retold`: the page is in another language than the dossier. */
export function addedBy(when: When, retold: boolean): number {
  const { days } = when;
  if (days === null && !when.dated) return DATELESS;
  if (days === null) return retold ? UNDATED_RETOLD : UNDATED;
  return DAYS.find(([from]) => days >= from)?.[1] ?? 0;
}

/** Of coverage, more than this share of its lead is known to the sources. */
export const LEADS_WITH_IT = 0.4;

/** Certainty that a page is coverage of a dossier in its language. */
export const scoreOf = (measures: Measures, when: When): number =>
  certainty(TOLD_ALIKE_INTERCEPT + addedBy(when, false), TOLD_ALIKE, measures);

/** Certainty that a page is coverage of a dossier in another language. */
export const bridgeScoreOf = (measures: BridgeMeasures, when: When): number =>
  measures.notions === null
    ? certainty(TRANSLATED_INTERCEPT + addedBy(when, true), TRANSLATED, measures)
    : certainty(RETOLD_INTERCEPT + addedBy(when, true), RETOLD, measures);

function certainty<M extends Record<keyof M, number | null>>(start: number, weights: Partial<M>, measures: M): number {
  let z = start;
  for (const name of Object.keys(weights) as (keyof M)[]) z += (weights[name] ?? 0) * (measures[name] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
