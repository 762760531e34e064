import { summaryOf } from '@/engine/coverage/summary';
import type { Database, StoredDossier } from './database';
import type { Change, DossierStore } from './dossier-store';

/** How many dossiers are read at once: a request for each would take ten times as long. */
const BATCH = 200;

/** The dossiers in the browser's database. */
export class KeptDossiers implements DossierStore {
  readonly fault = null;
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Counted in short: a browser that counts the dossiers themselves reads all of them, some 200 MB where there are ten thousand. */
  count() {
    return this.#db.count('summaries');
  }

  async get(id: string) {
    return (await this.#db.get('dossiers', id))?.dossier;
  }

  summaries() {
    return this.#db.getAll('summaries');
  }

  async each(visit: (dossier: StoredDossier['dossier']) => void) {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const batch: StoredDossier[] = await this.#db.getAll('dossiers', after, BATCH);
      for (const { dossier } of batch) visit(dossier);
      const last = batch.at(-1);
      if (batch.length < BATCH || !last) return;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  }

  derived(name: string) {
    return this.#db.get('derived', name);
  }

  async change({ put = [], remove = [], derived = {} }: Change) {
    const transaction = this.#db.transaction(['dossiers', 'summaries', 'derived'], 'readwrite');
    const dossiers = transaction.objectStore('dossiers');
    const summaries = transaction.objectStore('summaries');
    const beside = transaction.objectStore('derived');
    const requests: Promise<unknown>[] = [transaction.done];
    try {
      for (const dossier of put) {
        requests.push(dossiers.put({ id: dossier.id, dossier }), summaries.put(summaryOf(dossier)));
      }
      for (const id of remove) requests.push(dossiers.delete(id), summaries.delete(id));
      for (const [name, value] of Object.entries(derived)) requests.push(beside.put(value, name));
    } catch (error) {
      // A value that can't be stored is refused at once, and would leave the requests before it standing.
      transaction.abort();
      await Promise.allSettled(requests);
      throw error;
    }
    await Promise.all(requests);
  }
}
