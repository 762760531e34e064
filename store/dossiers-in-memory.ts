import { summaryOf } from '@/engine/coverage/summary';
import type { Dossier } from '@/engine/dossier/dossier';
import type { Change, DossierStore } from './dossier-store';

/** The dossiers where the browser keeps no database: those that ship, until the browser is closed. */
export class DossiersInMemory implements DossierStore {
  readonly fault: string;
  readonly #dossiers = new Map<string, Dossier>();
  readonly #derived = new Map<string, unknown>();
  readonly #parts = new Map<string, string>();

  constructor(fault: string) {
    this.fault = fault;
  }

  async get(id: string) {
    return this.#dossiers.get(id);
  }

  async summaries() {
    return [...this.#dossiers.values()].map(summaryOf);
  }

  async next(after: string | null, count: number) {
    const ids = [...this.#dossiers.keys()].sort().filter((id) => after === null || id > after);
    return ids.slice(0, count).flatMap((id) => this.#dossiers.get(id) ?? []);
  }

  async derived(name: string) {
    return this.#derived.get(name);
  }

  async parts(names: readonly string[]) {
    return names.map((name) => this.#parts.get(name) ?? '');
  }

  async partsUnder(beginning: string) {
    const names = [...this.#parts.keys()].filter((name) => name.startsWith(beginning)).sort();
    return this.parts(names);
  }

  async change({ put = [], remove = [], derived = {}, clear = [], parts = new Map() }: Change) {
    for (const dossier of put) this.#dossiers.set(dossier.id, dossier);
    for (const id of remove) this.#dossiers.delete(id);
    for (const [name, value] of Object.entries(derived)) this.#derived.set(name, value);
    for (const name of [...this.#parts.keys()]) if (clear.some((one) => name.startsWith(one))) this.#parts.delete(name);
    for (const [name, part] of parts) {
      if (part) this.#parts.set(name, part);
      else this.#parts.delete(name);
    }
  }
}
