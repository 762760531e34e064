import * as v from 'valibot';
import { DetectorIndex, type IndexEntry, indexEntry, type StoredIndex } from '@/engine/detect/detector-index';
import type { Change, DossierStore } from './dossier-store';
import { hasGateTerms, writeGateTerms } from './gate-terms';

/** Name of the derived value that holds the detection index. */
const INDEX = 'detector';
/** Of that which holds the entries it is made of, as JSON: only a change reads it. */
const ENTRIES = 'detector-entries';

const stored = v.custom<StoredIndex>((value) => typeof value === 'object' && value !== null && 'version' in value);

/** The detection index as it is kept beside the dossiers; made anew where there is none, or one of another version. */
export async function keptIndex(store: DossierStore): Promise<DetectorIndex> {
  const [kept, dossiers, gate] = await Promise.all([store.derived(INDEX), store.count(), hasGateTerms()]);
  const index = v.is(stored, kept) ? DetectorIndex.fromStored(kept) : null;
  if (index && index.size === dossiers) {
    if (!gate) await writeGateTerms(await keptEntries(store));
    return index;
  }
  const entries: IndexEntry[] = [];
  await store.each((dossier) => void entries.push(indexEntry(dossier)));
  const made = DetectorIndex.of(entries);
  // Without dossiers, as on the first start, the gate is told nothing yet: it asks until what ships has been stored.
  if (made.size) {
    await store.change({ derived: { [INDEX]: made.stored(), [ENTRIES]: JSON.stringify(entries) } });
    await writeGateTerms(entries);
  }
  return made;
}

/** The entries of the index: both are always stored together. */
async function keptEntries(store: DossierStore): Promise<IndexEntry[]> {
  const kept = await store.derived(ENTRIES);
  return typeof kept === 'string' ? JSON.parse(kept) : [];
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the dossiers and the index together, and what the gate knows after them; one change after the other. Where the store
 * refuses a change, the index holds what it held.
 */
export function withIndex(store: DossierStore, index: DetectorIndex, change: Change): Promise<void> {
  const changed = last.then(() => changeBoth(store, index, change));
  last = changed.catch(() => {});
  return changed;
}

async function changeBoth(store: DossierStore, index: DetectorIndex, change: Change): Promise<void> {
  const { put = [], remove = [], derived } = change;
  const added = [...new Map(put.map((dossier) => [dossier.id, indexEntry(dossier)])).values()];
  const touched = new Set([...added.map(({ id }) => id), ...remove]);
  const before = await keptEntries(store);
  const taken = before.filter(({ id }) => touched.has(id));
  const entries = [...before.filter(({ id }) => !touched.has(id)), ...added];
  index.change(taken, added);
  try {
    await store.change({
      ...change,
      derived: { ...derived, [INDEX]: index.stored(), [ENTRIES]: JSON.stringify(entries) },
    });
  } catch (error) {
    index.change(added, taken);
    throw error;
  }
  await writeGateTerms(entries);
}
