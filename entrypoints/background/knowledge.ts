import { decide } from '@/engine/detect/decide';
import { type Profile, profileOf } from '@/engine/detect/profile/profile';
import type { DetectedDossier, Page } from '@/engine/detect/reading/page';
import { readForDetection } from '@/engine/detect/reading/reading';
import type { SearchAnswer } from '@/engine/search/search';
import type { Change, DossierStore } from '@/store/dossier-store';
import { DossiersInMemory } from '@/store/dossiers-in-memory';
import { KeptIndex } from '@/store/kept-index';
import { openDossiers, storeFault } from '@/store/open';
import { unseeded } from '@/store/shipped';

/** Dossiers read for detection that stay in memory, at most: some 100 KB each. */
const KEPT_PROFILES = 64;

/** What this reader's Crossquote knows: the dossiers, and how to tell which of them a page belongs to. */
export class Knowledge {
  readonly store: DossierStore;
  readonly #index: KeptIndex;
  readonly #profiles = new Map<string, Profile>();

  private constructor(store: DossierStore, index: KeptIndex) {
    this.store = store;
    this.#index = index;
  }

  /** Opens what is kept, and gives it what the package brings that it does not have yet. */
  static async load(store: DossierStore): Promise<Knowledge> {
    const known = new Knowledge(store, await KeptIndex.open(store));
    const seeding = await unseeded(store);
    if (seeding) await known.change(seeding);
    return known;
  }

  /** How many dossiers there are. */
  get size(): number {
    return this.#index.size;
  }

  /** Adds, replaces and removes dossiers: in the store, in the index kept beside it, and here. */
  async change(change: Change): Promise<void> {
    await this.#index.change(change);
    for (const id of [...(change.put ?? []).map(({ id }) => id), ...(change.remove ?? [])]) this.#profiles.delete(id);
  }

  /** The dossiers that a page is coverage of, surest first. */
  async detect(page: Page): Promise<DetectedDossier[]> {
    const reading = readForDetection(page);
    const candidates = await this.#index.candidates(page, reading);
    const profiles = await Promise.all(candidates.map((id) => this.#profile(id)));
    return decide(
      page,
      reading,
      profiles.filter((profile) => profile !== null),
    );
  }

  /** Statements of all dossiers with every word of a query; at most `limit` of them are told. */
  search(query: string, limit: number): Promise<SearchAnswer> {
    return this.#index.search(query, limit);
  }

  async #profile(id: string): Promise<Profile | null> {
    const known = this.#profiles.get(id);
    if (known) return known;
    const dossier = await this.store.get(id);
    if (!dossier) return null;
    const made = profileOf(dossier);
    const [oldest] = this.#profiles.keys();
    if (this.#profiles.size >= KEPT_PROFILES && oldest !== undefined) this.#profiles.delete(oldest);
    this.#profiles.set(id, made);
    return made;
  }
}

let known: Promise<Knowledge> | null = null;

/** Loaded once for each time the background wakes. A failure is not kept: the next page tries again. */
export function knowledge(): Promise<Knowledge> {
  known ??= load().catch((error) => {
    known = null;
    throw error;
  });
  return known;
}

async function load(): Promise<Knowledge> {
  const store = await openDossiers();
  try {
    return await Knowledge.load(store);
  } catch (error) {
    // The database opens, but has no room for what ships or cannot be read: the reader still gets what ships.
    if (store.fault !== null) throw error;
    return Knowledge.load(new DossiersInMemory(storeFault(error)));
  }
}
