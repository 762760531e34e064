import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, openDatabase } from '@/store/database';
import type { DossierStore } from '@/store/dossier-store';
import { DossiersInMemory } from '@/store/dossiers-in-memory';
import { KeptDossiers } from '@/store/kept-dossiers';
import { openDossiers } from '@/store/open';
import { dossier } from './dossier';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const ids = async (store: DossierStore) => {
  const found: string[] = [];
  await store.each(({ id }) => void found.push(id));
  return found;
};

describe.each([
  ['in the database', async () => new KeptDossiers(await openDatabase())],
  ['in memory', async () => new DossiersInMemory('')],
])('dossiers %s', (_, open) => {
  it('puts, replaces, gets and removes', async () => {
    const store = await open();
    await store.change({ put: [dossier('strike'), dossier('flood')] });
    await store.change({ put: [dossier('flood', { title: 'The river rises' })], remove: ['strike'] });
    expect(await store.count()).toBe(1);
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

  it('visits every dossier once, more than one batch of them', async () => {
    const store = await open();
    const all = Array.from({ length: 450 }, (_, n) => `d${String(n).padStart(4, '0')}`);
    await store.change({ put: all.map((id) => dossier(id)) });
    expect(await ids(store)).toEqual(all);
  });
});

describe('the database', () => {
  it('changes all or nothing', async () => {
    const store = new KeptDossiers(await openDatabase());
    const unstorable = { toJSON: () => 'functions cannot be stored' };
    await expect(store.change({ put: [dossier('strike')], derived: { index: unstorable } })).rejects.toThrow();
    expect(await store.count()).toBe(0);
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
    expect(await store.count()).toBe(1);
  });

  it('a database of a newer version is refused, not overwritten', async () => {
    (await openDatabase([...MIGRATIONS, () => {}])).close();
    const store = await openDossiers();
    expect(store.fault).toContain('Update Crossquote');
  });
});
