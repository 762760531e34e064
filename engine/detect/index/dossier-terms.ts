import { fold } from '@/engine/text/fold';
import { overlaps } from '@/engine/text/span';
import { addressEntry } from '../address/address-entry';
import { numberWeight } from '../profile/bridge';
import { addressKeys, type Profile } from '../profile/profile';
import { beginningOf } from '../reading/beginning';
import { damped, type NameTerm, type Reading, type Term } from '../reading/reading';

/** Words kept of a dossier: enough that coverage shares half a dozen, few enough for ten thousand dossiers. */
const WORDS = 24;
/** Names and numbers kept, by which pages in other languages are found, too. */
const NAMES = 12;
/** Other ways of writing these names kept. */
const WAYS = 120;
/** Words of a page that are looked for. */
const PAGE_WORDS = 60;
/** Words of quotations are repeated by other papers as they are. */
const QUOTED = 1.3;
/** A word that one article in twelve has is looked for in none: half of all dossiers would be found by it. */
const TELLING = 2.5;

const nameTerm = (folded: string): string => `^${beginningOf(folded)}`;
const numberTerm = (n: number): string => `#${n}`;
/** Of a key of `addressKey`. */
export const addressTerm = (key: string): string => `/${addressEntry(key).toString(36)}`;

const weigh = (term: Term): number => damped(term) * (term.lead ? 1.5 : 1);

/**
 * The terms under which a dossier can be found: rare words, those that are quoted or that more sources have first; the beginnings of names and places, in
 * all ways that the dossier knows them written; numbers; addresses.
 */
export function dossierTerms(profile: Profile): string[] {
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  const put = (to: Map<string, number>, key: string, weight: number) => to.set(key, Math.max(to.get(key) ?? 0, weight));
  profile.sources.forEach((source, number) => {
    const quotes = profile.dossier.sources[number]?.statements.filter(({ kind }) => kind === 'quote') ?? [];
    const quoted = new Set(
      source.sentences.filter((s) => quotes.some((q) => overlaps(q, s))).flatMap(({ stems }) => [...stems]),
    );
    for (const [stem, term] of source.stems) {
      if (term.weight < TELLING) continue;
      const shared = profile.sources.filter((s) => s.stems.has(stem)).length;
      put(words, stem, weigh(term) * shared * (quoted.has(stem) ? QUOTED : 1));
    }
    for (const [name, term] of source.names) if (term.weight >= TELLING) put(names, nameTerm(name), weigh(term));
    for (const n of source.numbers.keys()) if (numberWeight(n) > 2) put(names, numberTerm(n), numberWeight(n));
  });
  const keptNames = strongest(names, NAMES);
  const ways = new Set(
    profile.names
      .filter(({ word }) => keptNames.includes(nameTerm(word)))
      .flatMap(({ otherWays }) => otherWays.map((way) => nameTerm(fold(way)))),
  );
  return [
    ...new Set([
      ...strongest(words, WORDS),
      ...keptNames,
      ...[...ways].slice(0, WAYS),
      ...addressKeys(profile.dossier).map(addressTerm),
    ]),
  ];
}

const strongest = (weights: ReadonlyMap<string, number>, count: number): string[] =>
  [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([key]) => key);

/** The terms under which a page looks for dossiers. */
export function pageTerms(page: Reading): string[] {
  const words = new Map([...page.stems].filter(([, term]) => term.weight >= TELLING).map(([s, t]) => [s, weigh(t)]));
  return [
    ...strongest(words, PAGE_WORDS),
    ...[...namesLookedFor(page)].map((beginning) => `^${beginning}`),
    ...[...page.numbers.keys()].filter((n) => numberWeight(n) > 2).map(numberTerm),
  ];
}

/** In English the words written as names are; other languages write some names small (`americano`), or have no capitals. */
function namesLookedFor(page: Reading): ReadonlySet<string> {
  if (page.language !== 'en') return page.beginnings;
  const telling = ([, term]: readonly [string, NameTerm]) => term.weight >= TELLING;
  return new Set([...page.names].filter(telling).map(([name]) => beginningOf(name)));
}
