import type { Profile } from '../profile/profile';
import { RARE_NAME } from '../reading/rarity';
import { damped, type NameTerm, type Reading } from '../reading/reading';
import { tellingNumber } from '../reading/telling-number';
import { missingAct, strangeAct } from './head-acts';
import type { SaidMeasures } from './said';

/** What is measured of a page and the sources of a dossier in its language. Shares are 0..1, weighted by how much each word tells. */
export interface Measures extends SaidMeasures {
  /** Of the words that two sources share, the share that the page has. */
  core: number;
  /** How far this is below what coverage has: 0 from `COVERAGE_CORE`. */
  coreLacking: number;
  /** The same of the words that two sources lead with: what the event is. */
  leadCore: number;
  /** Of the words in the page's title and first sentences, the share that the sources have. */
  lead: number;
  /** Of the names in the sources, those of their leads counting more, the share that the page has; 0.6 at most. */
  names: number;
  /** Of the names in the page, the share that the sources have; 0.7 at most. */
  pageNames: number;
  /** Logarithm of 1 + the names shared that few articles have: where the subject is one that the sources share with no other. */
  rareNames: number;
  /** Of the numbers in the page that tell something, the share that the sources have; 0.5 where it has hardly any. */
  numbers: number;
  /** How far the page begins with another act: see `strangeAct`. */
  strangeAct: number;
  /** How far it begins without what all sources begin with: see `missingAct`. */
  missingAct: number;
  /** 1 where it has no date and names a year that no source names and that isn't the event's. */
  otherYear: number;
  /** Logarithm of 1 + hundreds of words. */
  sourceLength: number;
}

/** Nine of ten pages of coverage have this share of the core and more, nine of ten near misses of the same days less. */
const COVERAGE_CORE = 0.35;
/** Names shared beyond these shares tell no more: who it is about is clear, not what happened. */
const NAMES_ENOUGH = 0.6;
const PAGE_NAMES_ENOUGH = 0.7;
/** A name outside the lead counts for this much of one in it. */
const ASIDE = 0.4;

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const lengthOf = (words: number): number => Math.log(1 + words / 100);

/** All measures but those of what is said, which are dear: see `saidMeasures`. */
export function measure(page: Reading, profile: Profile): Omit<Measures, keyof SaidMeasures> {
  const sources = profile.sources.filter((s) => s.language === page.language);
  const known = (stem: string) => sources.some((s) => s.stems.has(stem));
  let lead = 0;
  let leadAll = 0;
  for (const [stem, term] of page.stems) {
    if (!term.lead) continue;
    leadAll += term.weight;
    if (known(stem)) lead += term.weight;
  }
  const { names, pageNames } = nameShares(page, sources);
  const core = coreShare(page, sources, false);
  return {
    core,
    coreLacking: Math.max(0, COVERAGE_CORE - core),
    leadCore: coreShare(page, sources, true),
    lead: share(lead, leadAll),
    names,
    pageNames,
    rareNames: rareNames(page, sources),
    numbers: numberShare(page, sources),
    strangeAct: strangeAct(page, sources),
    missingAct: missingAct(page, sources),
    otherYear: Number(page.day === null && namesOtherYear(page, profile)),
    sourceLength: lengthOf(sources.reduce((sum, s) => sum + s.words, 0) / (sources.length || 1)),
  };
}

/** Of a core without words (sources that lead with different ones) nothing is known. */
const UNKNOWN = 0.5;

/** With one source only, its core are the words that it repeats or leads with, and the core of its lead those that do both. */
function coreShare(page: Reading, sources: readonly Reading[], leadOnly: boolean): number {
  let part = 0;
  let whole = 0;
  const [first, ...others] = sources;
  for (const [stem, term] of first?.stems ?? []) {
    const shared = (s: Reading) => (leadOnly ? s.stems.get(stem)?.lead === true : s.stems.has(stem));
    const repeated = term.count > 1 || first?.titleStems.has(stem) === true;
    const alone = leadOnly ? term.lead && repeated : term.lead || repeated;
    if (leadOnly && !term.lead) continue;
    if (others.length ? !others.some(shared) : !alone) continue;
    whole += term.weight;
    if (page.stems.has(stem)) part += term.weight;
  }
  return whole ? part / whole : leadOnly ? UNKNOWN : 0;
}

function nameShares(page: Reading, sources: readonly Reading[]): { names: number; pageNames: number } {
  const weights = new Map<string, number>();
  const weigh = (t: NameTerm) => damped(t) * (t.lead ? 1 : ASIDE);
  for (const source of sources)
    for (const [name, term] of source.names) weights.set(name, (weights.get(name) ?? 0) + weigh(term));
  let part = 0;
  let whole = 0;
  for (const [name, weight] of weights) {
    whole += weight;
    if (page.names.has(name)) part += weight;
  }
  let pagePart = 0;
  let pageWhole = 0;
  for (const [name, term] of page.names) {
    pageWhole += damped(term);
    if (weights.has(name)) pagePart += damped(term);
  }
  return {
    names: Math.min(NAMES_ENOUGH, share(part, whole)),
    pageNames: Math.min(PAGE_NAMES_ENOUGH, share(pagePart, pageWhole)),
  };
}

function rareNames(page: Reading, sources: readonly Reading[]): number {
  let count = 0;
  for (const [name, { weight }] of page.names)
    if (weight > RARE_NAME && sources.some((s) => s.names.has(name))) count++;
  return Math.log(1 + count);
}

/** With fewer numbers than this a page's numbers say nothing of the event. */
const NUMBERS = 2;

function numberShare(page: Reading, sources: readonly Reading[]): number {
  const telling = [...page.numbers.keys()].filter(tellingNumber);
  if (telling.length < NUMBERS) return 0.5;
  return telling.filter((n) => sources.some((s) => s.numbers.has(n))).length / telling.length;
}

/** Years that news of the day names. */
const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1980 && n < 2100;

function namesOtherYear(page: Reading, profile: Profile): boolean {
  const own = profile.day === null ? null : new Date(profile.day * 86_400_000).getUTCFullYear();
  return [...page.numbers.keys()].some((n) => isYear(n) && n !== own && !profile.sources.some((s) => s.numbers.has(n)));
}
