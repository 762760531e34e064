import type { Profile } from '../profile/profile';
import type { NameTerm, Reading, Sentence, Term } from '../reading/reading';
import { strangeAct } from './head-acts';
import { missingActors, otherYear } from './main-act';

/** What is measured of a page and the sources of a dossier in its language. Shares are 0..1, weighted by how much each word tells. */
export interface Measures {
  /** Of the words that two sources share, the share that the page has. */
  core: number;
  /** The same of the words that two sources lead with: what the event is. */
  leadCore: number;
  /** Of the words in the page's title and first sentences, the share that the sources have. */
  lead: number;
  /** Of the names in the sources, those of their leads counting more, the share that the page has; 0.6 at most. */
  names: number;
  /** Of the names in the page, the share that the sources have; 0.7 at most. */
  pageNames: number;
  /** How far the page begins with another act: see `strangeAct`. */
  strangeAct: number;
  /** Of those whom every source leads with, weighted, the share that its title and first sentences don't name. */
  missing: number;
  /** 1 where it has no date and names a year that no source names and that isn't the event's. */
  otherYear: number;
  /** Logarithm of 1 + the sum, over the page's sentences, of how surely each reports a statement of the dossier (`match`). */
  statements: number;
  /** Logarithm of 1 + hundreds of words. */
  sourceLength: number;
}

/** Names shared beyond these shares tell no more: who it is about is clear, not what happened. */
const NAMES_ENOUGH = 0.6;
const PAGE_NAMES_ENOUGH = 0.7;
/** A name outside the lead counts for this much of one in it. */
const ASIDE = 0.4;

/** Pairs of sentences at least this alike report the same; measured where two papers' sentences on one event part from those on two. */
export const ALIKE = 0.45;

/** A sentence of a source and the page's sentence that is likest to it. */
export interface Likeness {
  readonly source: number;
  readonly sentence: Sentence;
  readonly page: Sentence;
  readonly likeness: number;
}

const damped = (term: Term): number => term.weight * (1 + Math.log(term.count));
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const lengthOf = (words: number): number => Math.log(1 + words / 100);

/** All measures but `statements`, which is dear: see `reportedStatements`. */
export function measure(page: Reading, profile: Profile): Omit<Measures, 'statements'> {
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
  return {
    core: coreShare(page, sources, false),
    leadCore: coreShare(page, sources, true),
    lead: share(lead, leadAll),
    names,
    pageNames,
    strangeAct: strangeAct(page, sources),
    missing: missingActors(page.head, profile.actors),
    otherYear: Number(page.day === null && otherYear(page, profile)),
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

/** For each sentence of the sources the page's likest one, where any shares a telling word. */
export function likenessesOf(page: Reading, profile: Profile): Likeness[] {
  const withStem = new Map<string, number[]>();
  const norms = page.sentences.map((sentence, i) => {
    let norm = 0;
    for (const stem of sentence.stems) {
      norm += (page.stems.get(stem)?.weight ?? 0) ** 2;
      const at = withStem.get(stem);
      if (at) at.push(i);
      else withStem.set(stem, [i]);
    }
    return norm;
  });
  const found: Likeness[] = [];
  profile.sources.forEach((source, number) => {
    if (source.language !== page.language) return;
    for (const sentence of source.sentences) {
      const dots = new Map<number, number>();
      let norm = 0;
      for (const stem of sentence.stems) {
        const weight = (source.stems.get(stem)?.weight ?? 0) ** 2;
        norm += weight;
        for (const i of withStem.get(stem) ?? []) dots.set(i, (dots.get(i) ?? 0) + weight);
      }
      let best = -1;
      let likeness = 0;
      for (const [i, dot] of dots) {
        const cosine = dot / Math.sqrt(norm * (norms[i] ?? 1));
        if (cosine > likeness) {
          likeness = cosine;
          best = i;
        }
      }
      const like = page.sentences[best];
      if (like) found.push({ source: number, sentence, page: like, likeness });
    }
  });
  return found;
}
