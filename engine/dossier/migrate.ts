import { DOSSIER_VERSION } from './dossier';

/** Makes a dossier of one version one of the next. */
export type Migration = (older: Record<string, unknown>) => Record<string, unknown>;

/** By the version that is read. Version 1 is the first there is. */
const migrations: Readonly<Record<number, Migration>> = {};

export type Migrated =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly message: string };

/** Brings data of an older format version to the present one; refuses versions this program does not know. */
export function migrate(
  value: Record<string, unknown>,
  steps: Readonly<Record<number, Migration>> = migrations,
  present: number = DOSSIER_VERSION,
): Migrated {
  const { version } = value;
  if (typeof version !== 'number' || !Number.isSafeInteger(version))
    return { ok: false, message: 'must be a whole number' };
  if (version > present)
    return {
      ok: false,
      message: `${version} is newer than this Crossquote knows (${present}): update Crossquote to read this dossier`,
    };
  let migrated = value;
  for (let at = version; at < present; at++) {
    const step = steps[at];
    if (!step) return { ok: false, message: `${version} is not a version that ever was: it starts at 1` };
    migrated = { ...step(migrated), version: at + 1 };
  }
  return { ok: true, value: migrated };
}
