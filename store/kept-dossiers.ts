import { summaryOf } from '@/engine/coverage/summary';
import type { Database } from './database';
import type { Change, DossierStore } from './dossier-store';

/** Names that begin so; nothing that is named here ends in the last of all letters. */
const under = (beginning: string): IDBKeyRange => IDBKeyRange.bound(beginning, `${beginning}\uffff`);

/** The dossiers in the browser's database. */
export class KeptDossiers implements DossierStore {
  readonly fault = null;
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async get(id: string) {
    return (await this.#db.get('dossiers', id))?.dossier;
  }

  summaries() {
    return this.#db.getAll('summaries');
  }

  /** Read at once: a request for each would take ten times as long. */
  async next(after: string | null, count: number) {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    return (await this.#db.getAll('dossiers', range, count)).map(({ dossier }) => dossier);
  }

  derived(name: string) {
    return this.#db.get('derived', name);
  }

  async parts(names: readonly string[]) {
    const parts = this.#db.transaction('parts').store;
    return Promise.all(names.map(async (name) => (await parts.get(name)) ?? ''));
  }

  partsUnder(beginning: string) {
    return this.#db.getAll('parts', under(beginning));
  }

  async change({ put = [], remove = [], derived = {}, clear = [], parts = new Map() }: Change) {
    const transaction = this.#db.transaction(['dossiers', 'summaries', 'derived', 'parts'], 'readwrite');
    const dossiers = transaction.objectStore('dossiers');
    const summaries = transaction.objectStore('summaries');
    const beside = transaction.objectStore('derived');
    const inParts = transaction.objectStore('parts');
    const requests: Promise<unknown>[] = [transaction.done];
    try {
      for (const dossier of put) {
        requests.push(dossiers.put({ id: dossier.id, dossier }), summaries.put(summaryOf(dossier)));
      }
      for (const id of remove) requests.push(dossiers.delete(id), summaries.delete(id));
      for (const [name, value] of Object.entries(derived)) {
        requests.push(value === undefined ? beside.delete(name) : beside.put(value, name));
      }
      for (const beginning of clear) requests.push(inParts.delete(under(beginning)));
      for (const [name, part] of parts) requests.push(part ? inParts.put(part, name) : inParts.delete(name));
    } catch (error) {
      // A value that can't be stored is refused at once, and would leave the requests before it standing.
      transaction.abort();
      await Promise.allSettled(requests);
      throw error;
    }
    await Promise.all(requests);
  }
}
