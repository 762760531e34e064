import { MONTHS, WEEKDAYS } from '@/data/calendar-words';
import { nearness, wordVector } from '@/engine/text/word-vectors';
import { notionsIn } from '../reading/notions';
import type { Reading } from '../reading/reading';
import { stemOf } from '../reading/word-facts';

/** Words nearer than this are used for one thing (`purchase`, `takeover`), not only on one subject (`striker`, `goalkeeper`). */
const NEAR = 0.62;
/** A word that one article in four has says nothing of what happened. */
const TELLING = 1.4;
/** A word that no table knows is more often a name or a slip than a rarer act. */
const MOST = 6;

/** Words of a headline and first sentence that tell what happened, with how much each tells: no names, numbers, days. */
export function headActs(page: Reading): Map<string, number> {
  const acts = new Map<string, number>();
  for (const word of page.head.slice(0, page.headline)) {
    if (page.names.has(word) || /\d/.test(word) || WEEKDAYS.has(word) || MONTHS.has(word)) continue;
    const weight = page.stems.get(stemOf(word, page.language))?.weight ?? 0;
    if (weight >= TELLING) acts.set(word, Math.min(weight, MOST));
  }
  return acts;
}

/** Of true coverage 95 in 100 pages and sources share this much of what they begin with, of near misses with as many names a quarter. */
const COMMON = 0.55;

/**
 * How far a page begins with another act than the sources: 0 where both share, as coverage does, half of the words that tell what
 * happened; `COMMON` where they share none. In the sources' language only.
 */
export function strangeAct(page: Reading, sources: readonly Reading[]): number {
  const own = headActs(page);
  const theirs = sources.map((source) => ({ source, acts: headActs(source) }));
  const known = share(own, (word) => theirs.some(({ source, acts }) => has(source, acts, word)));
  const told = Math.max(0, ...theirs.map(({ acts }) => share(acts, (word) => has(page, own, word))));
  return Math.max(0, COMMON - (known + told) / 2);
}

/** Where the sources begin with no word in common, nothing is known. */
const UNKNOWN = 0.4;

/** Of the words for what happened that all sources begin with, weighted, the share with which the page doesn't: 0 to 1. */
export function missingAct(page: Reading, sources: readonly Reading[]): number {
  const stemmed = sources.map(
    (source) => new Map([...headActs(source)].map(([word, weight]) => [stemOf(word, source.language), weight])),
  );
  const [first, ...others] = stemmed;
  const head = new Set(page.head.map((word) => stemOf(word, page.language)));
  let missing = 0;
  let all = 0;
  for (const [stem, weight] of first ?? []) {
    if (!others.every((acts) => acts.has(stem))) continue;
    all += weight;
    if (!head.has(stem)) missing += weight;
  }
  return all ? missing / all : UNKNOWN;
}

/** Whether a text has a word anywhere, or begins with another word for the same. */
function has(text: Reading, acts: ReadonlyMap<string, number>, word: string): boolean {
  const { language } = text;
  if (text.stems.has(stemOf(word, language))) return true;
  const notions = notionsIn(word, language);
  const vector = language === 'en' ? wordVector(word) : null;
  return [...acts.keys()].some((other) => {
    if (notions.length && notionsIn(other, language).some((n) => notions.includes(n))) return true;
    const theirs = vector === null ? null : wordVector(other);
    return vector !== null && theirs !== null && nearness(vector, theirs) >= NEAR;
  });
}

function share(words: ReadonlyMap<string, number>, told: (word: string) => boolean): number {
  let part = 0;
  let whole = 0;
  for (const [word, weight] of words) {
    whole += weight;
    if (told(word)) part += weight;
  }
  return whole ? part / whole : COMMON;
}
