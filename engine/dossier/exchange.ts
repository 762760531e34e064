import type { Dossier } from './dossier';
import { bounds } from './schema';
import { type Validated, validateDossier } from './validate';

/** A dossier as the text of a file: the same dossier gives the same text, one field a line, so that versions can be compared. */
export const exportDossier = (dossier: Dossier): string => `${JSON.stringify(sorted(dossier), null, 1)}\n`;

/** Reads the text of a dossier file. */
export function importDossier(json: string): Validated {
  const refused = (message: string): Validated => ({ ok: false, faults: [{ path: '', message }] });
  if (json.length > bounds.file) return refused(`is too large: a dossier has at most ${bounds.file} characters`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refused(`is not JSON: ${(error as Error).message}`);
  }
  return validateDossier(value);
}

/** The fields people look for first come first; all others follow by their names. */
const first = ['format', 'version', 'id', 'title', 'date', 'kind', 'start', 'end', 'text'];
const rank = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  entries.sort(([x], [y]) => rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : 0));
  return Object.fromEntries(entries.map(([key, field]) => [key, sorted(field)]));
}
