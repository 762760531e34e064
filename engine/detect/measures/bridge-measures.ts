import { fold } from '@/engine/text/fold';
import { type Bridge, notionOf } from '../profile/bridge';
import type { Profile } from '../profile/profile';
import type { ProfileName } from '../profile/profile-names';
import { beginningOf } from '../reading/beginning';
import { hasNotions, notionsOf } from '../reading/notions';
import type { BridgeAct } from './bridge-act';

/** What is measured of a page and the sources of a dossier told in other languages. Shares are 0..1, weighted by how much each key tells. */
export interface BridgeMeasures extends BridgeAct {
  /** Of the names in the sources, those of their leads counting more, the share that the page has. */
  names: number;
  /** Of the names in the page, the share that the sources have. */
  pageNames: number;
  /** The same of numbers. */
  numbers: number;
  pageNumbers: number;
  /** Of the numbers in the page the share that no source has; 0 where it has hardly any. */
  strangeNumbers: number;
  /** Days that both name, two at most. */
  days: number;
  /** The same of rarer words that begin alike. */
  words: number;
  pageWords: number;
  /** See `notionShare`. */
  notions: number | null;
  /** Mean over the sources' sentences of the share of their keys that one sentence of the page has. */
  sentences: number;
}

/** A key outside the lead counts for this much of one in it. */
const ASIDE = 0.4;
/** Shared beyond this share notions tell no more: a long page on the same subject has words for most of them. */
const NOTIONS_ENOUGH = 0.32;
/** Numbers of a page that tell less than this together say nothing of the event. */
const FEW_NUMBERS = 6;
/** A sentence whose keys tell less than this is too common to be found again. */
const TELLING = 8;

/** Languages written without capitals: which words are names can't be seen there. */
const NO_CAPITALS = new Set(['ar', 'he', 'zh', 'ja', 'ko', 'hi', 'bn', 'th', 'ka', 'fa', 'ur']);

/**
 * Of the notions of news that any source tells of, as far as the page's language has words for them here, the share that the page has, 0.32 at most; null where
 * the language has no list of them.
 */
export function notionShare(page: Bridge, profile: Profile): number | null {
  if (!hasNotions(page.language)) return null;
  const known = notionsOf(page.language);
  let part = 0;
  let whole = 0;
  for (const [key, weight] of profile.notions()) {
    if (!known.has(notionOf(key))) continue;
    whole += weight;
    if (page.keys.has(key)) part += weight;
  }
  return whole ? Math.min(NOTIONS_ENOUGH, part / whole) : 0;
}

/** All measures of one source; those of all sources together are `notionShare` and `bridgeAct`. */
export function measureBridge(
  page: Bridge,
  source: Bridge,
  names: readonly ProfileName[],
): Omit<BridgeMeasures, keyof BridgeAct | 'notions'> {
  const otherWays = waysFound(page, names);
  const pageHas = (key: string) =>
    page.keys.has(key) || (key.startsWith('n') && (page.beginnings.has(key.slice(1)) || otherWays.canonical.has(key)));
  const sourceHas = (key: string) =>
    source.keys.has(key) ||
    (key.startsWith('n') && (source.beginnings.has(key.slice(1)) || otherWays.written.has(key)));
  const shareOfSource = (kind: string) =>
    shareOf(source.keys, kind, pageHas, (key) => (kind !== 'n' || source.lead.has(key) ? 1 : ASIDE));
  const shareOfPage = (kind: string) => shareOf(page.keys, kind, sourceHas, () => 1);
  let days = 0;
  for (const key of source.keys.keys()) if (key.startsWith('d') && page.keys.has(key)) days++;
  const found = shareOfSource('n');
  return {
    names: found,
    pageNames: NO_CAPITALS.has(page.language) ? found : shareOfPage('n'),
    numbers: shareOfSource('#'),
    pageNumbers: shareOfPage('#'),
    strangeNumbers: weightOf(page.keys, '#') < FEW_NUMBERS ? 0 : 1 - shareOfPage('#'),
    days: Math.min(days, 2),
    words: shareOfSource('c'),
    pageWords: shareOfPage('c'),
    sentences: sentenceShare(page, source),
  };
}

/** Names of the dossier that the page writes in another way: the dossier's keys of them, and the page's. */
function waysFound(page: Bridge, names: readonly ProfileName[]): { canonical: Set<string>; written: Set<string> } {
  const canonical = new Set<string>();
  const written = new Set<string>();
  for (const { word, otherWays } of names) {
    const key = `n${beginningOf(word)}`;
    for (const way of otherWays) {
      const beginning = beginningOf(fold(way));
      if (!page.beginnings.has(beginning)) continue;
      canonical.add(key);
      written.add(`n${beginning}`);
    }
  }
  return { canonical, written };
}

function weightOf(keys: ReadonlyMap<string, number>, kind: string): number {
  let sum = 0;
  for (const [key, weight] of keys) if (key.startsWith(kind)) sum += weight;
  return sum;
}

function shareOf(
  keys: ReadonlyMap<string, number>,
  kind: string,
  has: (key: string) => boolean,
  factor: (key: string) => number,
): number {
  let part = 0;
  let whole = 0;
  for (const [key, weight] of keys) {
    if (!key.startsWith(kind)) continue;
    const counted = weight * factor(key);
    whole += counted;
    if (has(key)) part += counted;
  }
  return whole ? part / whole : 0;
}

function sentenceShare(page: Bridge, source: Bridge): number {
  let sum = 0;
  for (const sentence of source.sentences) {
    let all = 0;
    for (const key of sentence) all += source.keys.get(key) ?? 0;
    if (all < TELLING) continue;
    let best = 0;
    for (const other of page.sentences) {
      let shared = 0;
      for (const key of sentence) if (other.has(key)) shared += source.keys.get(key) ?? 0;
      if (shared > best) best = shared;
    }
    sum += best / all;
  }
  return source.sentences.length ? sum / source.sentences.length : 0;
}
