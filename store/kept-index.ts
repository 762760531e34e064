import * as v from 'valibot';
import { DetectorIndex, type IndexEntry, indexEntry, questionOf } from '@/engine/detect/index/detector-index';
import type { Page } from '@/engine/detect/reading/page';
import type { Reading } from '@/engine/detect/reading/reading';
import type { Dossier } from '@/engine/dossier/dossier';
import { BLOCK, beginningsOf, changedBlock, type Row } from '@/engine/search/block';
import { type SearchAnswer, searchStatements } from '@/engine/search/search';
import type { Change, DossierStore } from './dossier-store';
import { gateRevision, writeGateTerms } from './gate-terms';
import { detectorPart, entriesPart, rowsPart, wordsPart, wordsUnder } from './index-parts';
import { INDEX, makeIndex, readEntries, type StoredIndex, storedIndex } from './make-index';

/** What a change does to one block. */
interface BlockChange {
  readonly block: number;
  /** As they were when they were added. */
  readonly remove: readonly Dossier[];
  readonly add: readonly Dossier[];
}

/**
 * The index of the dossiers, kept beside them: for detection, for the search over their statements, for the gate. It lies in parts; a
 * question reads a hundred of them, a change of one dossier writes some hundreds, of which most are small.
 */
export class KeptIndex {
  readonly #store: DossierStore;
  #stored: StoredIndex;
  #detector: DetectorIndex;
  /** The last change: the next one waits for it. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(store: DossierStore, stored: StoredIndex) {
    this.#store = store;
    this.#stored = stored;
    this.#detector = DetectorIndex.fromStored(stored.detector);
  }

  /** The index as it is kept; made anew where there is none, or one of another version. */
  static async open(store: DossierStore): Promise<KeptIndex> {
    const [kept, gate] = await Promise.all([store.derived(INDEX), gateRevision()]);
    if (!v.is(storedIndex, kept)) return new KeptIndex(store, await makeIndex(store));
    const index = new KeptIndex(store, kept);
    // What the gate knew was lost, or the browser was closed before it was told of the last change.
    if (gate !== kept.revision && index.size) await index.#tellGate(await readEntries(store, kept.blocks));
    return index;
  }

  /** How many dossiers there are. */
  get size(): number {
    return this.#detector.size;
  }

  /** Ids of the dossiers that a page may belong to, likeliest first. */
  async candidates(page: Pick<Page, 'url'>, reading: Reading): Promise<string[]> {
    const question = questionOf(page, reading);
    return this.#detector.candidates(question, await this.#store.parts(question.parts.map(detectorPart)));
  }

  /** Statements with every word of a query; at most `limit` of them are told. */
  search(query: string, limit: number): Promise<SearchAnswer> {
    const store = this.#store;
    return searchStatements(
      {
        parts: (beginning) => store.partsUnder(wordsUnder(beginning)),
        rows: (blocks) => this.#rows(blocks),
        dossier: (id) => store.get(id),
        statements: this.#stored.statements,
        dossiers: this.size,
      },
      query,
      limit,
    );
  }

  /**
   * Changes the dossiers and the index together, and what the gate knows after them; one change after the other. Where the store
   * refuses a change, the index is what it was.
   */
  change(change: Change): Promise<void> {
    const changed = this.#last.then(() => this.#change(change));
    this.#last = changed.catch(() => {});
    return changed;
  }

  async #change(change: Change): Promise<void> {
    const put = [...new Map((change.put ?? []).map((dossier) => [dossier.id, dossier])).values()];
    const touched = new Set([...put.map(({ id }) => id), ...(change.remove ?? [])]);
    const entries = await readEntries(this.#store, this.#stored.blocks);
    const blocks = await this.#blocksOf(entries, touched, put);
    const parts = new Map<string, string>();
    let { statements } = this.#stored;
    for (const one of blocks) statements += await this.#changeBlock(one, parts);

    const added = put.map(indexEntry);
    const taken = entries.flat().filter(({ id }) => touched.has(id));
    const detector = await this.#changeDetector(taken, added, parts);
    const entryOf = new Map(added.map((entry) => [entry.id, entry]));
    for (const { block, add } of blocks) {
      const left = (entries[block] ?? []).filter(({ id }) => !touched.has(id));
      entries[block] = [...left, ...add.flatMap(({ id }) => entryOf.get(id) ?? [])];
      parts.set(entriesPart(block), JSON.stringify(entries[block]));
    }
    const { version, revision } = this.#stored;
    const stored = {
      version,
      blocks: entries.length,
      statements,
      detector: detector.head,
      revision: revision + 1,
    };
    await this.#store.change({ ...change, derived: { ...change.derived, [INDEX]: stored }, parts });
    this.#stored = stored;
    this.#detector = detector;
    await this.#tellGate(entries);
  }

  /** Which blocks lose or gain a dossier: new ones go to the last while it has room, then to blocks of their own. */
  async #blocksOf(
    entries: readonly (readonly IndexEntry[])[],
    touched: ReadonlySet<string>,
    put: readonly Dossier[],
  ): Promise<BlockChange[]> {
    const gone = await Promise.all(
      entries.map((block) =>
        Promise.all(block.filter(({ id }) => touched.has(id)).map(({ id }) => this.#store.get(id))),
      ),
    );
    const last = Math.max(0, entries.length - 1);
    const room = Math.max(0, BLOCK - (entries[last]?.length ?? 0));
    const added = [put.slice(0, room)];
    for (let at = room; at < put.length; at += BLOCK) added.push(put.slice(at, at + BLOCK));
    return Array.from({ length: last + added.length }, (_, block) => ({
      block,
      remove: (gone[block] ?? []).filter((dossier) => dossier !== undefined),
      add: added[block - last] ?? [],
    })).filter(({ remove, add }) => remove.length + add.length > 0);
  }

  /** Puts the changed parts of a block to `parts`; by how many statements it has grown. */
  async #changeBlock({ block, remove, add }: BlockChange, parts: Map<string, string>): Promise<number> {
    const [rows = []] = await this.#rows([block]);
    const beginnings = [...new Set([...remove, ...add].flatMap((dossier) => [...beginningsOf(dossier)]))];
    const held = await this.#store.parts(beginnings.map((beginning) => wordsPart(beginning, block)));
    const before = new Map(beginnings.map((beginning, i) => [beginning, held[i] ?? '']));
    const ids = remove.map(({ id }) => id);
    const changed = changedBlock(block, rows, before, ids, add);
    for (const [beginning, part] of changed.parts) parts.set(wordsPart(beginning, block), part);
    parts.set(rowsPart(block), JSON.stringify(changed.rows));
    return statementsIn(changed.rows) - statementsIn(rows);
  }

  async #changeDetector(
    remove: readonly IndexEntry[],
    add: readonly IndexEntry[],
    parts: Map<string, string>,
  ): Promise<DetectorIndex> {
    const numbers = this.#detector.partsFor([...remove, ...add]);
    const held = await this.#store.parts(numbers.map(detectorPart));
    const changed = this.#detector.changed(remove, add, new Map(numbers.map((n, i) => [n, held[i] ?? ''])));
    for (const [n, part] of changed.parts) parts.set(detectorPart(n), part);
    return changed.index;
  }

  async #rows(blocks: readonly number[]): Promise<Row[][]> {
    return (await this.#store.parts(blocks.map(rowsPart))).map((part) => JSON.parse(part || '[]'));
  }

  #tellGate(entries: readonly (readonly IndexEntry[])[]): Promise<void> {
    return writeGateTerms(entries.flat(), this.#stored.revision);
  }
}

const statementsIn = (rows: readonly Row[]): number => rows.reduce((sum, { lengths }) => sum + lengths.length, 0);
