import * as v from 'valibot';
import { DETECTOR_VERSION, DetectorIndex, type IndexEntry, indexEntry } from '@/engine/detect/index/detector-index';
import { BLOCK, changedBlock, STATEMENTS_VERSION } from '@/engine/search/block';
import type { DossierStore } from './dossier-store';
import { writeGateTerms } from './gate-terms';
import { ALL_PARTS, detectorPart, entriesPart, rowsPart, wordsPart } from './index-parts';

/** Name of the derived value that holds what of the index is not in parts. */
export const INDEX = 'index';
/** Of that which tells how far an index has come that is being made. */
const MAKING = 'index-making';

const VERSION: string = `${DETECTOR_VERSION}.${STATEMENTS_VERSION}`;
const counts = { version: v.literal<string>(VERSION), blocks: v.number(), statements: v.number() };
export const storedIndex = v.object({
  ...counts,
  /** Head of the detection index. */
  detector: v.string(),
  /** Another one after each change: tells whether the gate was told of it. */
  revision: v.number(),
});
/** How far it has come: `after` is the last dossier of its blocks. */
const making = v.fallback(v.object({ ...counts, after: v.nullable(v.string()) }), {
  version: VERSION,
  blocks: 0,
  statements: 0,
  after: null,
});

/** What of the index is not in parts. */
export type StoredIndex = v.InferOutput<typeof storedIndex>;

/**
 * Makes the index anew from all dossiers. Of ten thousand that takes half a minute, in which a browser may stop the background: what is
 * done of it is kept block by block, and the next start goes on from there.
 */
export async function makeIndex(store: DossierStore): Promise<StoredIndex> {
  let done = v.parse(making, await store.derived(MAKING));
  if (done.blocks === 0) await store.change({ clear: ALL_PARTS });
  for (;;) {
    const dossiers = await store.next(done.after, BLOCK);
    const last = dossiers.at(-1);
    if (!last) break;
    const { rows, parts } = changedBlock(done.blocks, [], new Map(), [], dossiers);
    const written = new Map([...parts].map(([beginning, part]) => [wordsPart(beginning, done.blocks), part]));
    written.set(rowsPart(done.blocks), JSON.stringify(rows));
    written.set(entriesPart(done.blocks), JSON.stringify(dossiers.map(indexEntry)));
    done = {
      ...done,
      blocks: done.blocks + 1,
      statements: done.statements + rows.reduce((sum, { lengths }) => sum + lengths.length, 0),
      after: last.id,
    };
    await store.change({ parts: written, derived: { [MAKING]: done } });
  }
  const entries = (await readEntries(store, done.blocks)).flat();
  const { index, parts } = DetectorIndex.of(entries);
  const made = {
    version: VERSION,
    blocks: done.blocks,
    statements: done.statements,
    detector: index.head,
    revision: Date.now(),
  };
  await store.change({
    parts: new Map([...parts].map(([n, part]) => [detectorPart(n), part])),
    derived: { [INDEX]: made, [MAKING]: undefined },
  });
  // Without dossiers, as on the first start, the gate is told nothing yet: it asks until what ships has been stored.
  if (index.size) await writeGateTerms(entries, made.revision);
  return made;
}

/** What the detection index and the gate were given, block by block. */
export const readEntries = async (store: DossierStore, blocks: number): Promise<IndexEntry[][]> =>
  (await store.parts(Array.from({ length: blocks }, (_, n) => entriesPart(n)))).map((part) => JSON.parse(part || '[]'));
