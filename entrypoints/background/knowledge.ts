import { createDetector, type Detector } from '@/engine/detect/detect';
import type { Dossier } from '@/engine/dossier/dossier';
import type { DossierStore } from '@/store/dossier-store';
import { openDossiers } from '@/store/open';
import { unseeded } from '@/store/shipped';

/** What this reader's Crossquote knows: the dossiers, and how to tell which of them a page belongs to. */
export interface Knowledge {
  readonly store: DossierStore;
  readonly detector: Detector;
}

let known: Promise<Knowledge> | null = null;

/** Loaded once for each time the background wakes. A failure is not kept: the next page tries again. */
export function knowledge(): Promise<Knowledge> {
  known ??= load().catch((error) => {
    known = null;
    throw error;
  });
  return known;
}

async function load(): Promise<Knowledge> {
  const store = await openDossiers();
  const seeding = await unseeded(store);
  if (seeding) await store.change(seeding);
  const dossiers: Dossier[] = [];
  await store.each((dossier) => void dossiers.push(dossier));
  return { store, detector: createDetector(dossiers) };
}
