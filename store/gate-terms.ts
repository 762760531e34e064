import { browser } from 'wxt/browser';
import type { DetectorIndex } from '@/engine/detect/detector-index';

/** Key in `storage.local` of what the gate of every page knows of the dossiers (`GateTerms`). */
export const GATE_KEY = 'gate';

export const writeGateTerms = (index: DetectorIndex): Promise<void> =>
  browser.storage.local.set({ [GATE_KEY]: index.gateTerms() });

export const hasGateTerms = async (): Promise<boolean> => GATE_KEY in (await browser.storage.local.get(GATE_KEY));
