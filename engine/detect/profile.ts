import type { Dossier, DossierName } from '@/engine/dossier/dossier';
import { dayNumber } from '@/engine/text/dates';
import { fold } from '@/engine/text/fold';
import { addressKey } from './address';
import { type Bridge, bridgeOf } from './bridge';
import { type Actor, actorsOf, deniesInHead, negatesInHead } from './main-act';
import { once } from './once';
import { type Reading, readForDetection } from './reading';

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
  /** A headline or first sentence of the sources denies something: then pages on the event may, too. */
  readonly denies: boolean;
  readonly negates: boolean;
  /** How many quotes and denials the sources have. */
  readonly said: number;
}

export interface SourceReading extends Reading {
  /** Made when first asked for: only pages in other languages need it. */
  readonly bridge: () => Bridge;
}

/** One word of a name of the event. */
export interface ProfileName {
  /** Folded, as the dossier writes it. */
  readonly word: string;
  /** The whole name. */
  readonly name: string;
  /** The same word as others write it, other scripts included. */
  readonly otherWays: readonly string[];
}

export function profileOf(dossier: Dossier): Profile {
  const sources = dossier.sources.map((source) => {
    const reading = readForDetection(source);
    return { ...reading, bridge: once(() => bridgeOf(source, reading)) };
  });
  // A date given for the event may be that of one article; what is first reported on is no later.
  const days = [dayNumber(dossier.date), ...sources.map((s) => s.day)].filter((d) => d !== null);
  const names = dossier.names.flatMap(profileNames);
  return {
    id: dossier.id,
    dossier,
    sources,
    day: days.length ? Math.min(...days) : null,
    names,
    actors: actorsOf(sources, names),
    denies: sources.some(deniesInHead),
    negates: sources.some(negatesInHead),
    said: dossier.sources.flatMap((s) => s.statements.filter((x) => x.kind === 'quote' || x.kind === 'denial')).length,
  };
}

/** The words of a name, in any script that parts them. */
export const wordsOf = (name: string): string[] => name.split(/[\s‐·・=-]+/).filter((w) => /\p{L}/u.test(w));

/** Of a name of several words the last words answer each other, and the first ones: `Ana Ruiz`, `Ана Руис`, `Ruiz`. */
function profileNames({ name, aliases }: DossierName): ProfileName[] {
  const words = wordsOf(name);
  const others = aliases.map(wordsOf).filter((w) => w.length > 0);
  const last = words.at(-1);
  if (last === undefined) return [];
  const made: ProfileName[] = [
    { word: fold(last), name, otherWays: [...new Set(others.map((w) => w.at(-1) as string))] },
  ];
  if (words.length > 1) {
    const firsts = others.filter((w) => w.length === words.length).map((w) => w[0] as string);
    made.push({ word: fold(words[0] as string), name, otherWays: [...new Set(firsts)] });
  }
  return made;
}

/** Keys of every address that is known to lead to coverage of the event. */
export function addressKeys(dossier: Dossier): string[] {
  const keys = [...dossier.sources, ...dossier.coverage].map((x) => addressKey(x.url));
  return [...new Set(keys.filter((k) => k !== null))];
}
