import type { Dossier } from '@/engine/dossier/dossier';
import { createStatementSearch, type SearchAnswer, type StatementSearch } from '@/engine/search/search';
import { type Knowledge, knowledge } from './knowledge';

/** Results that the popup lists: more are refined by another word, not by scrolling. */
const SHOWN = 20;

let made: { readonly of: Knowledge; readonly revision: number; readonly search: Promise<StatementSearch> } | null =
  null;

/** Finds statements of all dossiers. The index is made at the first search after the background woke, or a dossier changed. */
export async function search(query: string): Promise<SearchAnswer> {
  const known = await knowledge();
  if (made?.of !== known || made.revision !== known.revision) {
    made = { of: known, revision: known.revision, search: index(known) };
  }
  return (await made.search).search(query, SHOWN);
}

async function index({ store }: Knowledge): Promise<StatementSearch> {
  const dossiers: Dossier[] = [];
  try {
    await store.each((dossier) => void dossiers.push(dossier));
  } catch (error) {
    made = null;
    throw error;
  }
  return createStatementSearch(dossiers);
}
