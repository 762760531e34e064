import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { summaryOf } from '@/engine/coverage/summary';
import { MIGRATIONS, openDatabase } from '@/store/database';
import type { DossierStore } from '@/store/dossier-store';
import { DossiersInMemory } from '@/store/dossiers-in-memory';
import { KeptDossiers } from '@/store/kept-dossiers';
import { openDossiers } from '@/store/open';
import { dossier } from './dossier';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const ids = async (store: DossierStore) => (await store.next(null, 1000)).map(({ id }) => id);

describe.each([
  ['in the database', async () => new KeptDossiers(await openDatabase())],
  ['in memory', async () => new DossiersInMemory('')],
])('dossiers %s', (_, open) => {
  it('puts, replaces, gets and removes', async () => {
    const store = await open();
    await store.change({ put: [dossier('strike'), dossier('flood')] });
    await store.change({ put: [dossier('flood', { title: 'The river rises' })], remove: ['strike'] });
    expect(await ids(store)).toEqual(['flood']);
    expect((await store.get('flood'))?.title).toBe('The river rises');
    expect(await store.get('strike')).toBeUndefined();
  });

  it('tells all in short, as they are now', async () => {
    const store = await open();
    await store.change({ put: [dossier('strike'), dossier('flood', { date: '2023-05-02' })] });
    await store.change({ put: [dossier('flood', { title: 'The river rises' })], remove: ['strike'] });
    expect(await store.summaries()).toEqual([
      { id: 'flood', title: 'The river rises', date: null, statements: 0, sources: [] },
    ]);
  });

  it('keeps what is derived beside the dossiers', async () => {
    const store = await open();
    await store.change({ put: [dossier('strike')], derived: { index: { version: 3, words: ['strike'] } } });
    expect(await store.derived('index')).toEqual({ version: 3, words: ['strike'] });
    expect(await store.derived('nothing')).toBeUndefined();
  });

  it('takes a derived value away', async () => {
    const store = await open();
    await store.change({ derived: { index: 3 } });
    await store.change({ derived: { index: undefined } });
    expect(await store.derived('index')).toBeUndefined();
  });

  it('gives the dossiers in the order of their ids, some at a time', async () => {
    const store = await open();
    await store.change({ put: ['wheat', 'flood', 'strike', 'bridge'].map((id) => dossier(id)) });
    const titles = async (after: string | null) => (await store.next(after, 2)).map(({ id }) => id);
    expect([await titles(null), await titles('flood'), await titles('wheat')]).toEqual([
      ['bridge', 'flood'],
      ['strike', 'wheat'],
      [],
    ]);
  });

  it('keeps parts by name, and takes empty ones away', async () => {
    const store = await open();
    const put = (parts: Record<string, string>, clear: string[] = []) =>
      store.change({ clear, parts: new Map(Object.entries(parts)) });
    await put({ 'words:bri:0': 'bridge', 'words:bri:1': 'brink', 'words:bro:0': 'brown', 'rows:0': '[]' });
    expect(await store.parts(['rows:0', 'rows:1', 'words:bro:0'])).toEqual(['[]', '', 'brown']);
    expect(await store.partsUnder('words:bri:')).toEqual(['bridge', 'brink']);
    expect(await store.partsUnder('words:br')).toEqual(['bridge', 'brink', 'brown']);
    await put({ 'words:bri:0': '' });
    expect(await store.partsUnder('words:')).toEqual(['brink', 'brown']);
    await put({ 'words:new:0': 'new' }, ['words:', 'detector:']);
    expect(await store.partsUnder('words:')).toEqual(['new']);
    expect(await store.parts(['rows:0'])).toEqual(['[]']);
  });
});

describe('the database', () => {
  it('changes all or nothing', async () => {
    const store = new KeptDossiers(await openDatabase());
    const unstorable = { toJSON: () => 'functions cannot be stored' };
    await expect(store.change({ put: [dossier('strike')], derived: { index: unstorable } })).rejects.toThrow();
    expect(await ids(store)).toEqual([]);
  });

  it('is there again when the background wakes', async () => {
    const first = await openDossiers();
    await first.change({ put: [dossier('strike')] });
    expect(await ids(await openDossiers())).toEqual(['strike']);
  });

  it('brings an older database to a newer shape without losing a dossier', async () => {
    const old = await openDatabase();
    await new KeptDossiers(old).change({ put: [dossier('strike')] });
    old.close();
    const migrated = await openDatabase([
      ...MIGRATIONS,
      async (_, transaction) => {
        const dossiers = transaction.objectStore('dossiers');
        const stored = await dossiers.get('strike');
        if (stored) await dossiers.put({ ...stored, dossier: { ...stored.dossier, title: 'Migrated' } });
      },
    ]);
    expect((await new KeptDossiers(migrated).get('strike'))?.title).toBe('Migrated');
  });

  it('tells the dossiers of its first version in short', async () => {
    const old = await openDatabase(MIGRATIONS.slice(0, 1));
    await old.put('dossiers', { id: 'strike', dossier: dossier('strike') });
    await old.put('dossiers', { id: 'flood', dossier: dossier('flood') });
    old.close();
    const summaries = await new KeptDossiers(await openDatabase()).summaries();
    expect(summaries.map(({ title }) => title)).toEqual(['Event flood', 'Event strike']);
  });

  it.each([1, 2])(
    'takes the index away that version %d kept whole, and keeps what ships from coming back',
    async (version) => {
      const old = await openDatabase(MIGRATIONS.slice(0, version));
      await old.put('dossiers', { id: 'strike', dossier: dossier('strike') });
      if (version > 1) await old.put('summaries', summaryOf(dossier('strike')));
      await old.put('derived', { version: 7, head: '{}', parts: [] }, 'detector');
      await old.put('derived', '[]', 'detector-entries');
      await old.put('derived', { 'strike.json': { fingerprint: '1-a', id: 'strike' } }, 'shipped');
      old.close();
      const db = await openDatabase();
      expect(await db.getAllKeys('derived')).toEqual(['shipped']);
      const store = new KeptDossiers(db);
      expect((await store.summaries()).map(({ title }) => title)).toEqual(['Event strike']);
      expect(await store.partsUnder('')).toEqual([]);
      await store.change({ parts: new Map([['rows:0', '[]']]) });
      expect(await store.partsUnder('')).toEqual(['[]']);
    },
  );

  it('lets an update of the extension upgrade it while it is open', async () => {
    const open = new KeptDossiers(await openDatabase());
    await open.change({ put: [dossier('strike')] });
    const newer = await openDatabase([...MIGRATIONS, () => {}]);
    expect(newer.version).toBe(MIGRATIONS.length + 1);
  });
});

describe('where the browser refuses the database', () => {
  it.each([
    ['InvalidStateError', 'private windows'],
    ['QuotaExceededError', 'no room left'],
    ['VersionError', 'Update Crossquote'],
    ['UnknownError', 'refused its database (UnknownError)'],
  ])('%s: says why, and holds what ships', async (name, words) => {
    const store = await openDossiers(() => Promise.reject(new DOMException('refused', name)));
    expect(store.fault).toContain(words);
    await store.change({ put: [dossier('shipped')] });
    expect(await ids(store)).toEqual(['shipped']);
  });

  it('a database of a newer version is refused, not overwritten', async () => {
    (await openDatabase([...MIGRATIONS, () => {}])).close();
    const store = await openDossiers();
    expect(store.fault).toContain('Update Crossquote');
  });
});
