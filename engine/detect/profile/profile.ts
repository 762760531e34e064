import type { Dossier } from '@/engine/dossier/dossier';
import { dayNumber } from '@/engine/text/dates';
import { addressKey } from '../address/address';
import { headNotions } from '../reading/head-notions';
import { notionWeight } from '../reading/notions';
import { type Reading, readForDetection } from '../reading/reading';
import { type Actor, actorsOf } from './actors';
import { type Bridge, bridgeOf, isNotion } from './bridge';
import { once } from './once';
import { type ProfileName, profileNames } from './profile-names';

/** Of notions that tell less (presidents, governments, the police) much news begins with one. */
const TELLING = 2;

/** A dossier as detection knows it: its sources read, its day, its names with the other ways they are written. */
export interface Profile {
  readonly id: string;
  readonly dossier: Dossier;
  readonly sources: readonly SourceReading[];
  /** Days since 1970, or null. */
  readonly day: number | null;
  readonly names: readonly ProfileName[];
  /** Whom every source leads with. */
  readonly actors: readonly Actor[];
  /** Of what news tells of, that with which every source begins: most often the act that the event is. */
  readonly acts: readonly number[];
  /** Keys of the notions of news in any source, each with the most that it tells in one. Made when first asked for. */
  readonly notions: () => ReadonlyMap<string, number>;
  /** How many quotes and denials the sources have. */
  readonly said: number;
}

export interface SourceReading extends Reading {
  /** Made when first asked for: only pages in other languages need it. */
  readonly bridge: () => Bridge;
}

export function profileOf(dossier: Dossier): Profile {
  const sources = dossier.sources.map((source) => {
    const reading = readForDetection(source);
    return { ...reading, bridge: once(() => bridgeOf(source, reading)) };
  });
  // A date given for the event may be that of one article; what is first reported on is no later.
  const days = [dayNumber(dossier.date), ...sources.map((s) => s.day)].filter((d) => d !== null);
  const names = dossier.names.flatMap(profileNames);
  const [begun, ...othersBegun] = sources.map(headNotions);
  return {
    id: dossier.id,
    dossier,
    sources,
    day: days.length ? Math.min(...days) : null,
    names,
    actors: actorsOf(sources, names),
    acts: [...(begun ?? [])].filter(
      (notion) => notionWeight(notion) > TELLING && othersBegun.every((notions) => notions.has(notion)),
    ),
    notions: once(() => notionsOfAll(sources)),
    said: dossier.sources.flatMap((s) => s.statements.filter((x) => x.kind === 'quote' || x.kind === 'denial')).length,
  };
}

function notionsOfAll(sources: readonly SourceReading[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { bridge } of sources)
    for (const [key, weight] of bridge().keys) if (isNotion(key)) all.set(key, Math.max(all.get(key) ?? 0, weight));
  return all;
}

/** Keys of every address that is known to lead to coverage of the event. */
export function addressKeys(dossier: Dossier): string[] {
  const keys = [...dossier.sources, ...dossier.coverage].map((x) => addressKey(x.url));
  return [...new Set(keys.filter((k) => k !== null))];
}
