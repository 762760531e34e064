import { summaryOf } from '@/engine/coverage/summary';
import type { Dossier } from '@/engine/dossier/dossier';
import type { Change, DossierStore } from './dossier-store';

/** The dossiers where the browser keeps no database: those that ship, until the browser is closed. */
export class DossiersInMemory implements DossierStore {
  readonly fault: string;
  readonly #dossiers = new Map<string, Dossier>();
  readonly #derived = new Map<string, unknown>();

  constructor(fault: string) {
    this.fault = fault;
  }

  async count() {
    return this.#dossiers.size;
  }

  async get(id: string) {
    return this.#dossiers.get(id);
  }

  async summaries() {
    return [...this.#dossiers.values()].map(summaryOf);
  }

  async each(visit: (dossier: Dossier) => void) {
    this.#dossiers.forEach(visit);
  }

  async derived(name: string) {
    return this.#derived.get(name);
  }

  async change({ put = [], remove = [], derived = {} }: Change) {
    for (const dossier of put) this.#dossiers.set(dossier.id, dossier);
    for (const id of remove) this.#dossiers.delete(id);
    for (const [name, value] of Object.entries(derived)) this.#derived.set(name, value);
  }
}
