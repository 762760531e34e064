import type { Dossier } from '@/engine/dossier/dossier';
import { createStatementSearch, type SearchAnswer, type StatementSearch } from '@/engine/search/search';
import { knowledge } from './knowledge';

/** Results that the popup lists: more are refined by another word, not by scrolling. */
const SHOWN = 20;

let made: Promise<StatementSearch> | null = null;

/** Finds statements of all dossiers. The index is made at the first search after the background woke. */
export async function search(query: string): Promise<SearchAnswer> {
  made ??= index().catch((error) => {
    made = null;
    throw error;
  });
  return (await made).search(query, SHOWN);
}

async function index(): Promise<StatementSearch> {
  const { store } = await knowledge();
  const dossiers: Dossier[] = [];
  await store.each((dossier) => void dossiers.push(dossier));
  return createStatementSearch(dossiers);
}
