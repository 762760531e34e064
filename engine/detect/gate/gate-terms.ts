import { siteOfEntry } from '../address/address-entry';
import type { Profile } from '../profile/profile';
import { damped } from '../reading/reading';
import { bitOf, type GateTerms, nameKey, PROBES, pairKey } from './gate';
import { packBytes } from './packed';

/** Names kept of a dossier, at most. */
const NAMES = 8;
/** Names used of each dossier where there are so many; pairs grow with their square. */
const USED: readonly (readonly [dossiers: number, names: number])[] = [
  [500, NAMES],
  [2000, 6],
  [Number.POSITIVE_INFINITY, 4],
];
const BITS = 20;
/** Largest filter, in bits: 256 KB. With more entries the gate opens more often, and misses no more. */
const LARGEST = 2 ** 21;
/** A word that one news article in twelve has is no name that tells. */
const TELLING = 2.5;
/** Two names that tell so much together seldom stand in one article: see `rarityAmongArticles`. */
const TELLING_PAIR = 8.5;

/** A name that the gate knows: entries of all its ways of being written, and how much it tells. */
export interface GateName {
  readonly rarity: number;
  readonly keys: readonly number[];
}

/** Main names of one dossier. */
export type GateNames = readonly GateName[];

/** The main names of a dossier, with their aliases. */
export function gateNames(profile: Profile): GateNames {
  const weights = new Map<string, number>();
  for (const source of profile.sources)
    for (const [name, term] of source.names) {
      if (term.weight < TELLING) continue;
      const weight = damped(term) * (term.lead ? 2 : 1);
      weights.set(name, (weights.get(name) ?? 0) + weight);
    }
  const rarities = new Map(profile.sources.flatMap((s) => [...s.names].map(([name, term]) => [name, term.weight])));
  const main = [...weights].sort((a, b) => b[1] - a[1]).slice(0, NAMES);
  return main
    .map(([name]) => {
      const ways = [name, ...profile.names.filter((n) => n.word === name).flatMap((n) => n.otherWays)];
      const keys = [...new Set(ways.map(nameKey).filter((k) => k !== null))];
      return { rarity: Math.round(10 * (rarities.get(name) ?? 0)) / 10, keys };
    })
    .filter(({ keys }) => keys.length > 0);
}

/** What the gate must know of one dossier: entries of its addresses, and its names. */
export interface GateFacts {
  readonly addresses: readonly number[];
  readonly names: GateNames;
}

/** The gate's filter over all dossiers: addresses, their sites, names, pairs of names. */
export function gateTermsOf(dossiers: readonly GateFacts[]): GateTerms {
  const entries = new Set<number>();
  for (const { addresses } of dossiers) for (const address of addresses) entries.add(address).add(siteOfEntry(address));
  const used = USED.find(([atMost]) => dossiers.length <= atMost)?.[1] ?? 0;
  for (const { names } of dossiers)
    names.slice(0, used).forEach((name, i, all) => {
      for (const a of name.keys) {
        entries.add(a);
        for (const other of all.slice(0, i))
          for (const b of other.keys) entries.add(pairKey(a, b, name.rarity + other.rarity >= TELLING_PAIR));
      }
    });
  if (entries.size === 0) return { version: 1, bits: '' };
  const size = 8 * Math.ceil(Math.min(LARGEST, Math.max(256, entries.size * BITS)) / 8);
  const bits = new Uint8Array(size / 8);
  for (const entry of entries)
    for (let i = 0; i < PROBES; i++) {
      const bit = bitOf(entry, i, size);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  return { version: 1, bits: packBytes(bits) };
}
