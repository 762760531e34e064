import { fold } from '@/engine/text/fold';
import { beginningOf } from './beginning';
import { numberWeight } from './bridge';
import { hash } from './hash';
import type { Profile } from './profile';
import type { Reading } from './reading';

/** Stems kept of a dossier, for pages in its languages: enough that coverage shares a dozen, few enough for ten thousand dossiers in memory. */
const STEMS = 36;
/** Names and numbers kept, for pages in other languages. */
const BRIDGE = 16;
/** Other ways of writing these names kept. */
const WAYS = 120;

/** Keys under which a dossier can be found, with their weights (1..255): `stems` of words, then names and numbers. */
export interface SalientKeys {
  readonly keys: Uint32Array;
  readonly weights: Uint8Array;
  /** How many of the keys are of stems; then come names and numbers; then names written in other ways. */
  readonly stems: number;
  readonly bridge: number;
}

export function salientKeys(profile: Profile): SalientKeys {
  const stems = new Map<number, number>();
  const bridge = new Map<number, number>();
  const put = (to: Map<number, number>, key: string, weight: number) => {
    const k = hash(key);
    to.set(k, Math.max(to.get(k) ?? 0, weight));
  };
  for (const source of profile.sources) {
    for (const [stem, term] of source.stems) {
      const shared = profile.sources.filter((s) => s.stems.has(stem)).length;
      put(
        stems,
        `${source.language}:${stem}`,
        term.weight * (1 + Math.log(term.count)) * (term.lead ? 1.5 : 1) * shared,
      );
    }
    for (const [name, term] of source.names)
      put(bridge, nameKeyOf(name), term.weight * (1 + Math.log(term.count)) * (term.lead ? 1.5 : 1));
    for (const n of source.numbers.keys()) if (numberWeight(n) > 2) put(bridge, `#${n}`, numberWeight(n));
  }
  const keptStems = strongest(stems, STEMS);
  const keptBridge = strongest(bridge, BRIDGE);
  const otherWays = profile.names.flatMap(({ word, otherWays }) => {
    const weight = bridge.get(hash(nameKeyOf(word)));
    const keys = otherWays.map((way) => nameKeyOf(fold(way))).filter((key) => key !== nameKeyOf(word));
    return weight ? keys.map((key): [number, number] => [hash(key), weight]) : [];
  });
  const ways = strongest(new Map(otherWays), WAYS);
  const top = keptBridge[0]?.[1];
  return {
    keys: Uint32Array.from([...keptStems, ...keptBridge, ...ways], ([k]) => k),
    weights: Uint8Array.from([...scaled(keptStems), ...scaled(keptBridge), ...scaled(ways, top)]),
    stems: keptStems.length,
    bridge: keptBridge.length,
  };
}

const nameKeyOf = (folded: string): string => `n${beginningOf(folded)}`;

const strongest = (weights: ReadonlyMap<number, number>, count: number): [number, number][] =>
  [...weights].sort((a, b) => b[1] - a[1]).slice(0, count);

const scaled = (kept: readonly [number, number][], top = kept[0]?.[1] ?? 1): number[] =>
  kept.map(([, weight]) => Math.min(255, Math.max(1, Math.round((255 * weight) / top))));

/** The keys under which a page looks for dossiers. */
export function pageKeys(page: Reading): Set<number> {
  const keys = new Set<number>();
  for (const stem of page.stems.keys()) keys.add(hash(`${page.language}:${stem}`));
  for (const beginning of page.beginnings) keys.add(hash(`n${beginning}`));
  for (const n of page.numbers.keys()) if (numberWeight(n) > 2) keys.add(hash(`#${n}`));
  return keys;
}
