import { expect, it } from 'vitest';
import type { ComparedDossier } from '@/entrypoints/background/messages';
import { readerBrowser } from './reader-browser';
import { strike } from './strike';

const compared = async (dossier: string, known = strike) =>
  (await readerBrowser([known])).fromPopup<ComparedDossier | null>({ type: 'dossiers/compared', dossier });

it('sets a dossier’s sources side by side: a row for each statement, a cell for each source', async () => {
  const answer = await compared(strike.id);
  expect(answer?.title).toBe(strike.title);
  expect(answer?.sources.map(({ id }) => id).sort()).toEqual(strike.sources.map(({ id }) => id).sort());
  expect(answer?.synopsis?.rows.length).toBeGreaterThan(3);
  expect(answer?.synopsis?.rows.every(({ cells }) => cells.length === answer.sources.length)).toBe(true);
});

it('compares nothing where there is one source', async () => {
  const single = { ...strike, sources: strike.sources.slice(0, 1), alignments: [], possible: [] };
  expect((await compared(strike.id, single))?.synopsis).toBeNull();
});

it('knows no dossier of another name', async () => {
  expect(await compared('no-such-dossier')).toBeNull();
});
