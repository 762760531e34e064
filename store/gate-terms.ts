import { browser } from 'wxt/browser';
import { type GateFacts, gateTermsOf } from '@/engine/detect/gate/gate-terms';

/** Key in `storage.local` of what the gate of every page knows of the dossiers (`GateTerms`). */
export const GATE_KEY = 'gate';
/** Of which revision of the index that was written: a few letters, where the terms are a quarter of a megabyte. */
const REVISION_KEY = 'gate-revision';

export const writeGateTerms = (dossiers: readonly GateFacts[], revision: number): Promise<void> =>
  browser.storage.local.set({ [GATE_KEY]: gateTermsOf(dossiers), [REVISION_KEY]: revision });

/** The revision of the index whose dossiers the gate knows; null where it knows none. */
export async function gateRevision(): Promise<number | null> {
  const kept = (await browser.storage.local.get(REVISION_KEY))[REVISION_KEY];
  return typeof kept === 'number' ? kept : null;
}
