import { expect, it } from 'vitest';
import type { ComparedDossier } from '@/entrypoints/background/messages';
import { readerBrowser } from './reader-browser';
import { strike } from './strike';

const compared = async (dossier: string, known = strike) =>
  (await readerBrowser([known])).fromPopup<ComparedDossier | null>({ type: 'dossiers/compared', dossier });

it('sets a dossier’s sources side by side: its first source compared with each other one', async () => {
  const answer = await compared(strike.id);
  expect(answer?.title).toBe(strike.title);
  expect(answer?.sources.map(({ id }) => id).sort()).toEqual(strike.sources.map(({ id }) => id).sort());
  expect(answer?.coverage?.pageIs).toBe(answer?.sources[0]?.id);
  expect(answer?.coverage?.sources.map(({ source }) => source)).toEqual(answer?.sources.slice(1).map(({ id }) => id));
});

it('compares nothing where there is one source', async () => {
  const single = { ...strike, sources: strike.sources.slice(0, 1), alignments: [], possible: [] };
  expect((await compared(strike.id, single))?.coverage).toBeNull();
});

it('knows no dossier of another name', async () => {
  expect(await compared('no-such-dossier')).toBeNull();
});
