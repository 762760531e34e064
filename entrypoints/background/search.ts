import type { SearchAnswer } from '@/engine/search/search';
import { knowledge } from './knowledge';

/** Results that the popup lists: more are refined by another word, not by scrolling. */
const SHOWN = 20;

/** Finds statements of all dossiers. */
export const search = async (query: string): Promise<SearchAnswer> => (await knowledge()).search(query, SHOWN);
