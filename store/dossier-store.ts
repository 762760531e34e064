import type { DossierSummary } from '@/engine/coverage/summary';
import type { Dossier } from '@/engine/dossier/dossier';

/** One change of the dossiers, with what is derived from them: stored together or not at all. */
export interface Change {
  readonly put?: readonly Dossier[];
  readonly remove?: readonly string[];
  /** Derived values by name; kept beside the dossiers. */
  readonly derived?: Readonly<Record<string, unknown>>;
}

/** Where the dossiers live. */
export interface DossierStore {
  /** Why nothing can be kept, in a sentence for the reader; null where all is well. */
  readonly fault: string | null;
  count(): Promise<number>;
  get(id: string): Promise<Dossier | undefined>;
  /** All in short: reading ten thousand whole dossiers would take a minute. */
  summaries(): Promise<readonly DossierSummary[]>;
  /** One after the other, so that ten thousand are never all in memory. */
  each(visit: (dossier: Dossier) => void): Promise<void>;
  derived(name: string): Promise<unknown>;
  /** Rejects where the browser has no room left: then nothing has changed. */
  change(change: Change): Promise<void>;
}
