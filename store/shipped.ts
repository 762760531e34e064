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

/** What the package brings that the store does not have; null where nothing does. */
export async function unseeded(store: DossierStore, files = SHIPPED): Promise<Seeding | null> {
  const held = (await store.derived(SEEDED)) as Record<string, string> | undefined;
  const now = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, fingerprint(text)]));
  const changed = Object.keys(files).filter((name) => held?.[name] !== now[name]);
  if (!changed.length) return null;
  const put = changed.map((name) => {
    const read = validateDossier(JSON.parse(files[name] ?? ''));
    if (!read.ok) {
      const fault = read.faults[0];
      throw new Error(`Crossquote: the shipped dossier ${name} is broken at ${fault?.path}: ${fault?.message}`);
    }
    return read.dossier;
  });
  return { put, derived: { [SEEDED]: now } };
}
