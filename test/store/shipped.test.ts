import { beforeEach, describe, expect, it } from 'vitest';
import { validateDossier } from '@/engine/dossier/validate';
import { DossiersInMemory } from '@/store/dossiers-in-memory';
import { SHIPPED, shippedIds, unseeded } from '@/store/shipped';
import { dossier } from './dossier';

let store: DossiersInMemory;
beforeEach(() => {
  store = new DossiersInMemory('');
});

const release = (title: string) => ({ 'strike.json': JSON.stringify(dossier('strike', { title })) });
const seed = async (files: Record<string, string>) => {
  const seeding = await unseeded(store, files);
  if (seeding) await store.change(seeding);
  return seeding?.put.map(({ title }) => title) ?? null;
};

describe('what the package brings', () => {
  it('is given to an empty store, once', async () => {
    expect(await seed(release('The strike'))).toEqual(['The strike']);
    expect(await seed(release('The strike'))).toBeNull();
    expect(await shippedIds(store)).toEqual(['strike']);
  });

  it('is updated by a newer package, and only what has changed', async () => {
    const flood = { 'flood.json': JSON.stringify(dossier('flood')) };
    await seed({ ...release('The strike'), ...flood });
    expect(await seed({ ...release('The strike, corrected'), ...flood })).toEqual(['The strike, corrected']);
    expect((await store.get('strike'))?.title).toBe('The strike, corrected');
    expect((await shippedIds(store)).sort()).toEqual(['flood', 'strike']);
  });

  it('stays removed when the reader removed it', async () => {
    await seed(release('The strike'));
    await store.change({ remove: ['strike'] });
    expect(await seed(release('The strike'))).toBeNull();
    expect(await store.next(null, 1)).toEqual([]);
  });

  it.each(Object.entries(SHIPPED))('%s is a valid dossier', (_, text) => {
    expect(validateDossier(JSON.parse(text))).toMatchObject({ ok: true });
  });
});
