import { beginningOf } from '../reading/beginning';
import { damped, type NameTerm, type Reading } from '../reading/reading';
import { type ProfileName, waysOf } from './profile-names';

/** Somebody or something that every source leads with. */
export interface Actor {
  /** Beginnings of the words by which the actor can be known, in every way they are written. */
  readonly beginnings: ReadonlySet<string>;
  /** How much the name tells and how often it stands. */
  readonly weight: number;
}

/** Actors of a dossier: the names in the lead of every source; of one source alone, those in its lead that it repeats. */
export function actorsOf(sources: readonly Reading[], names: readonly ProfileName[]): Actor[] {
  const actors = new Map<string, { beginnings: Set<string>; weight: number }>();
  const [first, ...others] = sources;
  for (const [word, term] of first?.names ?? []) {
    if (!term.lead || (others.length === 0 && term.count < 2)) continue;
    const ways = waysOf(word, names);
    const same = others.map((s) => [...s.names].find(([w, t]) => t.lead && ways.includes(beginningOf(w)))?.[1]);
    if (same.includes(undefined)) continue;
    const name = names.find((n) => n.word === word)?.name ?? word;
    const actor = actors.get(name) ?? { beginnings: new Set<string>(), weight: 0 };
    for (const way of ways) actor.beginnings.add(way);
    actor.weight = Math.max(actor.weight, ...[term, ...same].map((t) => damped(t as NameTerm)));
    actors.set(name, actor);
  }
  return [...actors.values()];
}
