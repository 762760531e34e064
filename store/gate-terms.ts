import { browser } from 'wxt/browser';
import { type GateFacts, gateTermsOf } from '@/engine/detect/gate-terms';

/** Key in `storage.local` of what the gate of every page knows of the dossiers (`GateTerms`). */
export const GATE_KEY = 'gate';

export const writeGateTerms = (dossiers: readonly GateFacts[]): Promise<void> =>
  browser.storage.local.set({ [GATE_KEY]: gateTermsOf(dossiers) });

export const hasGateTerms = async (): Promise<boolean> => GATE_KEY in (await browser.storage.local.get(GATE_KEY));
