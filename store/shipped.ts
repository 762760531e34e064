import type { Dossier } from '@/engine/dossier/dossier';
import { validateDossier } from '@/engine/dossier/validate';
import type { DossierStore } from './dossier-store';

/** The dossiers that come with the package, by file name, as text: they are parsed on install and update only. */
export const SHIPPED: Readonly<Record<string, string>> = import.meta.glob<string>('../data/dossiers/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Name of the derived value that says which shipped files the store holds, by fingerprint. */
const SEEDED = 'shipped';

/** FNV-1a, 32 bits: tells one release of a file from the next, nothing more. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}

export interface Seeding {
  /** Shipped dossiers that the store does not hold yet, or in another release. */
  readonly put: readonly Dossier[];
  /** To be stored with them. */
  readonly derived: Readonly<Record<string, unknown>>;
}

/** Which release of a shipped file the store was given, and as which dossier. */
interface Seed {
  readonly fingerprint: string;
  readonly id: string;
}

/** What the package brings that the store does not have; null where nothing does. */
export async function unseeded(store: DossierStore, files = SHIPPED): Promise<Seeding | null> {
  const held = ((await store.derived(SEEDED)) ?? {}) as Readonly<Record<string, Seed>>;
  const seeds: Record<string, Seed> = {};
  const put: Dossier[] = [];
  for (const [name, text] of Object.entries(files)) {
    const release = fingerprint(text);
    const before = held[name];
    if (before?.fingerprint === release) {
      seeds[name] = before;
      continue;
    }
    const dossier = parse(name, text);
    put.push(dossier);
    seeds[name] = { fingerprint: release, id: dossier.id };
  }
  return put.length ? { put, derived: { [SEEDED]: seeds } } : null;
}

function parse(name: string, text: string): Dossier {
  const read = validateDossier(JSON.parse(text));
  if (read.ok) return read.dossier;
  const [fault] = read.faults;
  throw new Error(`Crossquote: the shipped dossier ${name} is broken at ${fault?.path}: ${fault?.message}`);
}

/** Ids of the shipped dossiers that the store was given. */
export async function shippedIds(store: DossierStore): Promise<string[]> {
  const held = (await store.derived(SEEDED)) as Record<string, Seed> | undefined;
  return Object.values(held ?? {}).map(({ id }) => id);
}
