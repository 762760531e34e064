import type { BridgeMeasures } from './bridge-measures';
import type { Act } from './main-act';
import type { Measures } from './measures';

/**
 * Logistic weights of the measures. Learned from two corpora of news events and the invented events of the tests together
 * (scripts/train/detect.mjs, which judges each topic's pages by weights learned without them: precision 98, recall 96), and rounded.
 * Another act is weighed somewhat higher than learned, since the corpora have few near misses.
 */
const TOLD_ALIKE: Readonly<Measures> = {
  core: 1.8,
  leadCore: 2.4,
  lead: 2.5,
  names: 10,
  pageNames: 8,
  strangeAct: -21,
  missing: -2,
  otherYear: -1,
  statements: 1.6,
  sourceLength: 0.6,
};
const TOLD_ALIKE_INTERCEPT = -8.4;

/** Weights for one text in two languages: learned in the same way from stories told in four. */
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

/**
 * Weights for one event told by another paper in another language, whose text is nobody's translation: names must be shared, and the
 * notions of the lead, and numbers must not be others. Set by hand: high on names, as stories of the same companies in the
 * same years share half of theirs.
 */
const RETOLD: Readonly<Partial<BridgeMeasures>> = {
  names: 10,
  pageNames: 5,
  notions: 6,
  leadNotions: 3,
  strangeNumbers: -4,
};
const RETOLD_INTERCEPT = -11.2;
/** Without a fitting day, names and notions alone take one story of a company for another. */
const RETOLD_UNDATED = -1.5;

/**
 * Who tells the event again has at least this share of the notions that the source's lead is about; with fewer, the same people do something
 * else in the same place. Set on invented near misses in five languages, of which four were taken for the event without it; no coverage
 * was lost by it. It also means that in a language without a list of notions only what is nearly a translation is known.
 */
const FEW_NOTIONS = 0.3;
const OTHER_NOTIONS = -5;

/** From here a page is coverage: more likely than not. */
export const ENOUGH = 0.5;

/** When page and event were, as far as known: days from event to page, else whether the event has a date at all. */
export type When = { readonly days: number } | { readonly days: null; readonly dated: boolean };

/**
 * What the days from event to page add. News of an event is printed within days; the same people doing the same thing
 * in another year is another event, and what was printed the day before is seldom about it.
 */
const DAYS: readonly (readonly [from: number, added: number])[] = [
  [60, -14],
  [15, -11],
  [8, -8],
  [4, -6],
  [0, -0.2],
  [-1, -3],
  [-3, -5.5],
  [-7, -8],
  [-30, -11],
  [Number.NEGATIVE_INFINITY, -14],
];
/** Of a dated dossier and a page without a date: of all that is written about the same people, most is of other days. */
const UNDATED = -3;

const addedBy = (when: When): number => {
  const { days } = when;
  if (days === null) return when.dated ? UNDATED : 0;
  return DAYS.find(([from]) => days >= from)?.[1] ?? 0;
};

/** Across languages a fitting day tells more, as there is less else to tell by. */
const FITTING_ACROSS = 1;
const UNDATED_ACROSS = -1;

function addedAcross(when: When): number {
  const { days } = when;
  if (days === null) return when.dated ? UNDATED_ACROSS : 0;
  return days >= 0 && days < 4 ? FITTING_ACROSS : addedBy(when);
}

/** Quotes and denials from which a dossier is one of what was said. */
const MANY_STATEMENTS = 10;
const NOTHING_REPORTED = -2.5;

/**
 * A dossier of what was said: coverage of its event reports some of it. A page that reports less than one statement of many is
 * more likely on something else that the same people did, and there would be nothing to mark in it.
 */
export const silence = (reportedSum: number, statements: number): number =>
  statements < MANY_STATEMENTS ? 0 : NOTHING_REPORTED * Math.max(0, 1 - reportedSum);

/** Sentences of a page that is long enough to be on something else and mention the event. */
const LONG = 12;
const MENTION = -5;
/** Of coverage, more than this share of its lead is known to the sources. */
export const LEADS_WITH_IT = 0.4;

/** A long page that neither leads with the event nor has more than one sentence on it only mentions it. */
export const mention = (lead: number, alike: number, sentences: number): number =>
  sentences >= LONG && alike < 2 && lead < LEADS_WITH_IT ? MENTION : 0;

/**
 * What each sign that the page is on another act adds. Set by hand on near misses of three events, as far as coverage in the corpora of
 * news events allows: missing actors counted twice as much would cost two of their 25 dated pages.
 */
const DENIES = -7;
const NEGATES = -2;
const ACTS_OTHERWISE = -2.5;
/**
 * Set by hand on coverage and near misses of one event in forty languages: the same people on the next day, with the event in a later
 * sentence, scored up to 0.98 without it.
 */
const OTHER_ACT = -4;
const STRANGE_QUOTES = -2;
const MISSING_ACTORS = -9;
/** Headlines often leave out the lesser of the actors. */
const MAY_MISS = 0.3;
const UNDATED_ACT = -3;
const OTHER_YEAR = -3;
/** A page that reports this many statements is coverage, whatever its headline and whomever else it quotes. */
const REPORTS_ENOUGH = 6;

/**
 * What the main act of the page adds: the same people also do, suffer and deny other things. With what a page begins, whom a page leads with, what it
 * quotes and that it has no date tells only where much was said at the event.
 */
export function actAdds(act: Act, when: When, reportedSum: number, statements: number): number {
  const doubt = Math.max(0, 1 - reportedSum / REPORTS_ENOUGH);
  let added = act.denies ? DENIES : 0;
  if (statements < MANY_STATEMENTS) return added;
  if (act.negates) added += doubt * NEGATES;
  if (act.actsOtherwise) added += doubt * ACTS_OTHERWISE;
  if (act.otherAct) added += doubt * OTHER_ACT;
  if (act.strangeQuotes) added += doubt * STRANGE_QUOTES;
  added += doubt * MISSING_ACTORS * Math.max(0, act.missing - MAY_MISS);
  if (act.sameLanguage && when.days === null && when.dated)
    added += doubt * (UNDATED_ACT + (act.otherYear ? OTHER_YEAR : 0));
  return added;
}

/** Certainty that a page is coverage of a dossier in its language. */
export const scoreOf = (measures: Measures, when: When, added = 0): number =>
  certainty(TOLD_ALIKE_INTERCEPT + addedBy(when) + added, TOLD_ALIKE, measures);

/** Certainty that a page is coverage of a dossier in another language: as a translation, or as another telling. */
export const bridgeScoreOf = (measures: BridgeMeasures, when: When, added = 0): number =>
  Math.max(
    certainty(TRANSLATED_INTERCEPT + addedAcross(when) + added, TRANSLATED, measures),
    certainty(
      RETOLD_INTERCEPT +
        addedAcross(when) +
        added +
        (when.days === null ? RETOLD_UNDATED : 0) +
        OTHER_NOTIONS * Math.max(0, 1 - measures.leadNotions / FEW_NOTIONS),
      RETOLD,
      measures,
    ),
  );

function certainty<M extends Record<keyof M, number>>(start: number, weights: Partial<M>, measures: M): number {
  let z = start;
  for (const name of Object.keys(weights) as (keyof M)[]) z += (weights[name] ?? 0) * measures[name];
  return 1 / (1 + Math.exp(-z));
}
