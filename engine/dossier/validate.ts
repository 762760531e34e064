import * as v from 'valibot';
import type { Dossier } from './dossier';
import type { Fault } from './fault';
import { migrate } from './migrate';
import { referenceFaults } from './references';
import { dossierSchema } from './schema';

export type Validated =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Validates untrusted data against the dossier format, migrating older versions. Unknown fields are dropped. */
export function validateDossier(value: unknown): Validated {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('', 'is no dossier: it must be a JSON object');
  const { format } = value as { format?: unknown };
  if (format !== 'crossquote-dossier')
    return refused(
      'format',
      `must be "crossquote-dossier", ${format === undefined ? 'none is given' : 'another is given'}`,
    );
  const migrated = migrate(value as Record<string, unknown>);
  if (!migrated.ok) return refused('version', migrated.message);
  const parsed = v.safeParse(dossierSchema, migrated.value, { abortPipeEarly: true });
  if (!parsed.success)
    return { ok: false, faults: parsed.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) })) };
  const faults = referenceFaults(parsed.output);
  return faults.length ? { ok: false, faults } : { ok: true, dossier: parsed.output };
}

const refused = (path: string, message: string): Validated => ({ ok: false, faults: [{ path, message }] });

/** `sources[0].statements[3].start` */
function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The schema's own words; where a field is missing, that. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  return issue.received === 'undefined' ? 'is missing' : issue.message;
}
