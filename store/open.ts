import { openDatabase } from './database';
import type { DossierStore } from './dossier-store';
import { DossiersInMemory } from './dossiers-in-memory';
import { KeptDossiers } from './kept-dossiers';

const ADVICE: Readonly<Record<string, string>> = {
  QuotaExceededError: 'There is no room left on this device. Free some, then restart the browser.',
  VersionError: 'A newer version of Crossquote has used this browser profile. Update Crossquote.',
  InvalidStateError: 'The browser keeps no data for extensions here, as in some private windows.',
  SecurityError: 'The browser keeps no data for extensions here: its settings forbid it.',
};

/** Why the database can't be used, for a reader. */
export function storeFault(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const otherwise = `The browser refused its database${name && ` (${name})`}: restart it.`;
  return `Only the dossiers that come with Crossquote can be used. ${ADVICE[name] ?? otherwise}`;
}

/** Opens the dossiers of this reader; where the browser refuses, a store that says so and lasts until it is closed. */
export async function openDossiers(open = openDatabase): Promise<DossierStore> {
  try {
    return new KeptDossiers(await open());
  } catch (error) {
    return new DossiersInMemory(storeFault(error));
  }
}
