import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleFromText } from '@/engine/article/from-text';
import { type GateTerms, gateOpens } from '@/engine/detect/gate';
import { readForDetection } from '@/engine/detect/reading';
import { buildDossier } from '@/engine/dossier/build';
import { extract } from '@/engine/statements/extract';
import { keptIndex, withIndex } from '@/store/kept-index';
import { openDossiers } from '@/store/open';

const STRIKE =
  'Dockers in Velmark ended their strike on Tuesday.\n"We have won eleven percent," said Petra Holm of the dockers’ union.\nThe port of Velmark had stood still for nineteen days.';
const FLOOD =
  'The Orlava burst its banks at Krasnik.\n"Nobody slept in the lower town," said mayor Jana Vesela.\nFirefighters filled forty thousand sandbags along the Orlava.';

const made = (id: string, text: string) =>
  buildDossier([{ id: `${id}-1`, ...extract(articleFromText(text, { language: 'en' })) }], { id, title: id });
const strike = made('strike', STRIKE);
const flood = made('flood', FLOOD);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const candidates = async (text: string) => {
  const page = articleFromText(text, { language: 'en' });
  return (await keptIndex(await openDossiers())).candidates(page, readForDetection(page));
};

describe('the detection index', () => {
  it('is there again when the background wakes, in step with the dossiers', async () => {
    const store = await openDossiers();
    const index = await keptIndex(store);
    await withIndex(store, index, { put: [strike, flood] });
    expect(await candidates(STRIKE)).toEqual(['strike']);
    expect(await candidates(FLOOD)).toEqual(['flood']);
    await withIndex(store, index, { remove: ['strike'] });
    expect(await candidates(STRIKE)).toEqual([]);
    expect(await candidates(FLOOD)).toEqual(['flood']);
  });

  it('tells the gate what to look for, and stops telling it of a dossier that is removed', async () => {
    const store = await openDossiers();
    const index = await keptIndex(store);
    const opens = async (text: string) => {
      const { gate } = await fakeBrowser.storage.local.get('gate');
      return gateOpens(gate as GateTerms, { url: 'https://gazette.example/', text });
    };
    expect(await fakeBrowser.storage.local.get('gate')).toEqual({});
    await withIndex(store, index, { put: [strike, flood] });
    expect([await opens(STRIKE), await opens(FLOOD)]).toEqual([true, true]);
    await withIndex(store, index, { remove: ['strike'] });
    expect([await opens(STRIKE), await opens(FLOOD)]).toEqual([false, true]);
  });

  it('tells the gate again where what it knew was lost', async () => {
    const store = await openDossiers();
    await withIndex(store, await keptIndex(store), { put: [strike] });
    await fakeBrowser.storage.local.clear();
    await keptIndex(store);
    expect(await fakeBrowser.storage.local.get('gate')).toHaveProperty('gate');
  });

  it.each([
    ['another version wrote it', { version: 999 }],
    ['it is gone', undefined],
    ['it is something else', 'corrupt'],
  ])('is made anew from the dossiers where %s', async (_, kept) => {
    const store = await openDossiers();
    await store.change({ put: [strike], derived: { detector: kept } });
    expect(await candidates(STRIKE)).toEqual(['strike']);
  });

  it('holds what it held where the store refuses a change', async () => {
    const store = await openDossiers();
    const index = await keptIndex(store);
    await withIndex(store, index, { put: [strike] });
    const refused = { put: [flood], remove: ['strike'], derived: { broken: () => 'cannot be stored' } };
    await expect(withIndex(store, index, refused)).rejects.toThrow();
    expect(index.size).toBe(1);
    expect(await candidates(STRIKE)).toEqual(['strike']);
    expect(await candidates(FLOOD)).toEqual([]);
  });

  it('makes changes that come at once one after the other', async () => {
    const store = await openDossiers();
    const index = await keptIndex(store);
    await Promise.all([withIndex(store, index, { put: [strike] }), withIndex(store, index, { put: [flood] })]);
    await withIndex(store, index, { remove: ['strike'] });
    expect(await candidates(STRIKE)).toEqual([]);
    expect(await candidates(FLOOD)).toEqual(['flood']);
  });
});
