import type { Dossier } from '@/engine/dossier/dossier';
import { dayNumber } from '@/engine/text/dates';
import { fold } from '@/engine/text/fold';
import { addressKey } from './address';
import { type Reading, readForDetection } from './reading';

/** A dossier as detection knows it: its sources read, its day, its addresses. */
export interface Profile {
  readonly id: string;
  readonly dossier: Dossier;
  readonly sources: readonly Reading[];
  /** Days since 1970, or null. */
  readonly day: number | null;
  /** Names of the event, folded word → how the dossier writes the whole name. */
  readonly fullNames: ReadonlyMap<string, string>;
}

export function profileOf(dossier: Dossier): Profile {
  const sources = dossier.sources.map(readForDetection);
  const days = sources.map((s) => s.day).filter((d) => d !== null);
  const fullNames = new Map<string, string>();
  for (const { name, aliases } of dossier.names)
    for (const written of [name, ...aliases])
      for (const word of written.split(/[\s-]+/)) {
        const folded = fold(word);
        if (folded.length > 2 && !fullNames.has(folded)) fullNames.set(folded, name);
      }
  return {
    id: dossier.id,
    dossier,
    sources,
    day: dayNumber(dossier.date) ?? (days.length ? Math.min(...days) : null),
    fullNames,
  };
}

/** Keys of every address that is known to lead to coverage of the event. */
export function addressKeys(dossier: Dossier): string[] {
  const keys = [...dossier.sources, ...dossier.coverage].map((x) => addressKey(x.url));
  return [...new Set(keys.filter((k) => k !== null))];
}
