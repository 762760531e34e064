import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleFromText } from '@/engine/article/from-text';
import { type GateTerms, gateOpens } from '@/engine/detect/gate/gate';
import { readForDetection } from '@/engine/detect/reading/reading';
import { buildDossier } from '@/engine/dossier/build';
import type { Dossier } from '@/engine/dossier/dossier';
import { BLOCK } from '@/engine/search/block';
import { createStatementSearch, type SearchAnswer } from '@/engine/search/search';
import { extract } from '@/engine/statements/extract';
import { DossiersInMemory } from '@/store/dossiers-in-memory';
import { KeptIndex } from '@/store/kept-index';
import { openDossiers } from '@/store/open';

const STRIKE =
  'Dockers in Velmark ended their strike on Tuesday.\n"We have won eleven percent," said Petra Holm of the dockers’ union.\nThe port of Velmark had stood still for nineteen days.';
const FLOOD =
  'The Orlava burst its banks at Krasnik.\n"Nobody slept in the lower town," said mayor Jana Vesela. "We filled forty thousand sandbags along the Orlava."';

const made = (id: string, text: string) =>
  buildDossier([{ id: `${id}-1`, ...extract(articleFromText(text, { language: 'en' })) }], { id, title: id });
const strike = made('strike', STRIKE);
const flood = made('flood', FLOOD);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const candidates = async (text: string, of?: KeptIndex) => {
  const page = articleFromText(text, { language: 'en' });
  return (of ?? (await KeptIndex.open(await openDossiers()))).candidates(page, readForDetection(page));
};
const hits = async (query: string, of?: KeptIndex) => {
  const { hits } = await (of ?? (await KeptIndex.open(await openDossiers()))).search(query, 50);
  return hits.map(({ dossier, statement }) => `${dossier} ${statement}`).sort();
};

describe('the index of the dossiers', () => {
  it('is there again when the background wakes, in step with the dossiers', async () => {
    const index = await KeptIndex.open(await openDossiers());
    await index.change({ put: [strike, flood] });
    expect(await candidates(STRIKE)).toEqual(['strike']);
    expect(await candidates(FLOOD)).toEqual(['flood']);
    expect(await hits('sandbags orlava')).toHaveLength(1);
    await index.change({ remove: ['strike'] });
    expect(await candidates(STRIKE)).toEqual([]);
    expect(await candidates(FLOOD)).toEqual(['flood']);
    expect([await hits('eleven percent'), await hits('sandbags')]).toEqual([[], [expect.stringContaining('flood')]]);
  });

  it('finds what a dossier says now, where it is replaced', async () => {
    const index = await KeptIndex.open(await openDossiers());
    await index.change({ put: [strike] });
    await index.change({ put: [made('strike', FLOOD)] });
    expect(index.size).toBe(1);
    expect([await candidates(STRIKE), await candidates(FLOOD)]).toEqual([[], ['strike']]);
    expect([await hits('eleven'), await hits('lower town')]).toEqual([[], [expect.stringContaining('strike')]]);
  });

  it('tells the gate what to look for, and stops telling it of a dossier that is removed', async () => {
    const index = await KeptIndex.open(await openDossiers());
    const opens = async (text: string) => {
      const { gate } = await fakeBrowser.storage.local.get('gate');
      return gateOpens(gate as GateTerms, { url: 'https://gazette.example/', text });
    };
    expect(await fakeBrowser.storage.local.get('gate')).toEqual({});
    await index.change({ put: [strike, flood] });
    expect([await opens(STRIKE), await opens(FLOOD)]).toEqual([true, true]);
    await index.change({ remove: ['strike'] });
    expect([await opens(STRIKE), await opens(FLOOD)]).toEqual([false, true]);
  });

  it.each([
    ['what it knew was lost', () => fakeBrowser.storage.local.clear()],
    [
      'the browser was closed before it was told',
      () => fakeBrowser.storage.local.set({ gate: '', 'gate-revision': 1 }),
    ],
  ])('tells the gate again where %s', async (_, lose) => {
    const store = await openDossiers();
    await (await KeptIndex.open(store)).change({ put: [strike] });
    const { gate } = await fakeBrowser.storage.local.get('gate');
    await lose();
    await KeptIndex.open(store);
    expect(await fakeBrowser.storage.local.get('gate')).toEqual({ gate });
  });

  it.each([
    ['another version wrote it', { version: '999', blocks: 0, statements: 0, detector: '{}', revision: 1 }],
    ['it is gone', undefined],
    ['it is something else', 'corrupt'],
  ])('is made anew from the dossiers where %s', async (_, kept) => {
    const store = await openDossiers();
    await store.change({ put: [strike], derived: { index: kept }, parts: new Map([['words:old:0', 'of before']]) });
    expect(await candidates(STRIKE)).toEqual(['strike']);
    expect(await hits('eleven percent')).toHaveLength(1);
    expect(await store.partsUnder('words:old')).toEqual([]);
  });

  it('holds what it held where the store refuses a change', async () => {
    const index = await KeptIndex.open(await openDossiers());
    await index.change({ put: [strike] });
    const refused = { put: [flood], remove: ['strike'], derived: { broken: () => 'cannot be stored' } };
    await expect(index.change(refused)).rejects.toThrow();
    expect(index.size).toBe(1);
    for (const of of [index, undefined]) {
      expect([await candidates(STRIKE, of), await candidates(FLOOD, of)]).toEqual([['strike'], []]);
      expect([(await hits('eleven percent', of)).length, (await hits('sandbags', of)).length]).toEqual([1, 0]);
    }
  });

  it('makes changes that come at once one after the other', async () => {
    const index = await KeptIndex.open(await openDossiers());
    await Promise.all([index.change({ put: [strike] }), index.change({ put: [flood] })]);
    await index.change({ remove: ['strike'] });
    expect(await candidates(STRIKE)).toEqual([]);
    expect(await candidates(FLOOD)).toEqual(['flood']);
  });

  it('finds what a search through all dossiers finds, whatever was added, replaced and removed', async () => {
    const words = fc.constantFrom('harbour', 'harvest', 'bridge', 'brigade', 'ferry');
    const text = fc
      .array(words, { minLength: 1, maxLength: 6 })
      .map((list) => `"We saw the ${list.join(' ')}," said Ana Holm.`);
    const change = fc.record({
      put: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), text), { selector: ([id]) => id }),
      remove: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
    });
    const query = fc.array(fc.constantFrom('harbour', 'bri', 'br', 'b', 'harv', 'ferry', 'holm'), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), query, async (changes, asked) => {
        const index = await KeptIndex.open(new DossiersInMemory(''));
        const held = new Map<string, Dossier>();
        for (const { put, remove } of changes) {
          const dossiers = put.filter(([id]) => !remove.includes(id)).map(([id, said]) => made(id, said));
          await index.change({ put: dossiers, remove });
          for (const id of remove) held.delete(id);
          for (const dossier of dossiers) held.set(dossier.id, dossier);
        }
        const [kept, oracle] = [
          await index.search(asked.join(' '), 50),
          await createStatementSearch([...held.values()])(asked.join(' ')),
        ];
        const of = ({ hits }: SearchAnswer) => hits.map(({ dossier, statement }) => `${dossier} ${statement}`).sort();
        expect(of(kept)).toEqual(of(oracle));
        expect({ ...kept, hits: [] }).toEqual({ ...oracle, hits: [] });
      }),
      { numRuns: 40 },
    );
  });
});

describe('many dossiers', () => {
  const many = Array.from({ length: 2 * BLOCK + 1 }, (_, n) => made(`d${n}`, `"Quay ${n} is shut," said Petra Holm.`));
  const open = async () => {
    const store = new DossiersInMemory('');
    await store.change({ put: many });
    return store;
  };

  it('are all found when the index is made anew, though it takes more starts than one', async () => {
    const store = await open();
    const next = vi.spyOn(store, 'next');
    // Stopped by the browser before the second block is kept.
    const change = store.change.bind(store);
    const stopped = vi.spyOn(store, 'change').mockImplementation(async (one) => {
      if (one.parts?.has('rows:1')) throw new Error('stopped');
      await change(one);
    });
    await expect(KeptIndex.open(store)).rejects.toThrow('stopped');
    stopped.mockRestore();
    next.mockClear();
    const index = await KeptIndex.open(store);
    expect(next.mock.calls[0]?.[0]).not.toBeNull();
    expect(index.size).toBe(many.length);
    expect(await index.search('holm', 5)).toMatchObject({ found: many.length, dossiers: many.length });
    for (const n of [0, 300, 2 * BLOCK])
      expect((await hits(`quay ${n} is`, index)).join()).toMatch(new RegExp(`^d${n} `));
    expect(await store.derived('index-making')).toBeUndefined();
  });

  it('are left as they are by a change of one, whose own parts alone are written', async () => {
    const store = await open();
    const index = await KeptIndex.open(store);
    const change = vi.spyOn(store, 'change');
    await index.change({ put: [strike], remove: ['d3'] });
    const written = [...(change.mock.calls[0]?.[0].parts?.keys() ?? [])];
    const blocks = new Set(
      written.filter((name) => !name.startsWith('detector:')).map((name) => name.split(':').at(-1)),
    );
    expect(blocks.size).toBe(2);
    expect(written.length).toBeLessThan(120);
    expect((await index.search('holm', 5)).found).toBe(many.length);
    expect([await hits('quay 3 is', index), (await hits('eleven percent', index)).length]).toEqual([[], 1]);
  });

  it('come in blocks of their own where they come at once', async () => {
    const store = new DossiersInMemory('');
    const index = await KeptIndex.open(store);
    await index.change({ put: [strike] });
    await index.change({ put: many });
    expect(await store.partsUnder('rows:')).toHaveLength(3);
    expect((await index.search('holm', 5)).found).toBe(many.length + 1);
    expect(await candidates(STRIKE, index)).toEqual(['strike']);
  });
});
