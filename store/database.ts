import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { type DossierSummary, summaryOf } from '@/engine/coverage/summary';
import type { Dossier } from '@/engine/dossier/dossier';

export interface StoredDossier {
  readonly id: string;
  readonly dossier: Dossier;
}

/** The one database. Its shape is what the last of the migrations leaves. */
export interface Schema extends DBSchema {
  /** Dossiers, by their id. */
  dossiers: { key: string; value: StoredDossier };
  /** What lists show of them, by the same id. */
  summaries: { key: string; value: DossierSummary };
  /** What is computed from the dossiers and kept beside them, by name. Can be rebuilt from them at any time. */
  derived: { key: string; value: unknown };
  /** Parts of what is computed from them that is too large to be read or written whole, by name (`index-parts.ts`). */
  parts: { key: string; value: string };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** `MIGRATIONS[n]` leads from version n to n + 1. One that has shipped is never changed: a new one is added. */
export const MIGRATIONS: readonly ((db: Database, transaction: Upgrade) => void | Promise<void>)[] = [
  (db) => {
    db.createObjectStore('dossiers', { keyPath: 'id' });
    db.createObjectStore('derived');
  },
  async (db, transaction) => {
    const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
    let cursor = await transaction.objectStore('dossiers').openCursor();
    for (; cursor; cursor = await cursor.continue()) await summaries.put(summaryOf(cursor.value.dossier));
  },
  // The index was one value of ten megabytes: it is made anew, in parts.
  async (db, transaction) => {
    db.createObjectStore('parts');
    const derived = transaction.objectStore('derived');
    await Promise.all([derived.delete('detector'), derived.delete('detector-entries')]);
  },
];

/**
 * Opens the database and brings it to the newest version.
 * Rejects where the browser keeps no databases, has no room, or holds one that a newer version has made.
 */
export function openDatabase(migrations = MIGRATIONS): Promise<Database> {
  return openDB<Schema>('crossquote', migrations.length, {
    async upgrade(db, from, _to, transaction) {
      for (const migrate of migrations.slice(from)) await migrate(db, transaction);
    },
    // Another page of the extension wants to upgrade, after an update: let it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
