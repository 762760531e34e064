import type { DossierSummary } from '@/engine/coverage/summary';
import type { Dossier } from '@/engine/dossier/dossier';

/** One change of the dossiers, with what is derived from them: stored together or not at all. */
export interface Change {
  readonly put?: readonly Dossier[];
  readonly remove?: readonly string[];
  /** Derived values by name; kept beside the dossiers. One that is undefined is taken away. */
  readonly derived?: Readonly<Record<string, unknown>>;
  /** Beginnings of the names of parts that are all taken away, before others are written. */
  readonly clear?: readonly string[];
  /** Parts by name; empty ones are taken away. */
  readonly parts?: ReadonlyMap<string, string>;
}

/** Where the dossiers live. */
export interface DossierStore {
  /** Why nothing can be kept, in a sentence for the reader; null where all is well. */
  readonly fault: string | null;
  get(id: string): Promise<Dossier | undefined>;
  /** All in short: reading ten thousand whole dossiers would take a minute. */
  summaries(): Promise<readonly DossierSummary[]>;
  /** Dossiers in the order of their ids, after one of them, so that ten thousand are never all in memory. */
  next(after: string | null, count: number): Promise<readonly Dossier[]>;
  derived(name: string): Promise<unknown>;
  /** What the parts of these names hold, in their order; empty where there is none. */
  parts(names: readonly string[]): Promise<string[]>;
  /** Parts whose names begin so, in the order of their names. */
  partsUnder(beginning: string): Promise<string[]>;
  /** Rejects where the browser has no room left: then nothing has changed. */
  change(change: Change): Promise<void>;
}
