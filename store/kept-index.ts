import * as v from 'valibot';
import { DetectorIndex, type StoredIndex } from '@/engine/detect/detector-index';
import type { Change, DossierStore } from './dossier-store';
import { hasGateTerms, writeGateTerms } from './gate-terms';

/** Name of the derived value that holds the detection index. */
const INDEX = 'detector';

const stored = v.custom<StoredIndex>((value) => typeof value === 'object' && value !== null && 'version' in value);

/** The detection index as it is kept beside the dossiers; made anew where there is none, or one of another version. */
export async function keptIndex(store: DossierStore): Promise<DetectorIndex> {
  const [kept, dossiers, gate] = await Promise.all([store.derived(INDEX), store.count(), hasGateTerms()]);
  const index = v.is(stored, kept) ? DetectorIndex.fromStored(kept) : null;
  if (index && index.size === dossiers) {
    if (!gate) await writeGateTerms(index);
    return index;
  }
  const made = new DetectorIndex();
  await store.each((dossier) => made.add(dossier));
  // Without dossiers, as on the first start, the gate is told nothing yet: it asks until what ships has been stored.
  if (made.size) {
    await store.change({ derived: { [INDEX]: made.stored() } });
    await writeGateTerms(made);
  }
  return made;
}

/**
 * Changes the dossiers and the index together, and what the gate knows after them. Where the store refuses the change,
 * the index holds what it held.
 */
export async function withIndex(store: DossierStore, index: DetectorIndex, change: Change): Promise<void> {
  const { put = [], remove = [], derived } = change;
  const touched = [...put.map(({ id }) => id), ...remove];
  const before = await Promise.all(touched.map((id) => store.get(id)));
  for (const id of remove) index.remove(id);
  for (const dossier of put) index.add(dossier);
  try {
    await store.change({ ...change, derived: { ...derived, [INDEX]: index.stored() } });
  } catch (error) {
    for (const id of touched) index.remove(id);
    for (const dossier of before) if (dossier) index.add(dossier);
    throw error;
  }
  await writeGateTerms(index);
}
