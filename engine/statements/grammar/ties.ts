import type { Item } from '../reading/unit';

/** Prepositions that tie a phrase to the noun before them; the others usually tell when and where of the verb. */
export const TIES = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'in',
  'on',
  'to',
  'by',
  'against',
  'within',
  'near',
  'behind',
  'under',
  'among',
  'between',
  'about',
  'including',
  'like',
  'over',
]);
/** Those that tie something to a name: “Ann Lee in a statement” told it there. */
export const NAME_TIES = new Set(['of', 'for', 'at', 'from', 'with', 'including', 'like', 'and']);
/** What something is said in. */
export const OCCASION =
  /^(?:statement|interview|letter|email|speech|tweet|report|debate|memo|post|briefing|article|column|op-ed|call|filing|press|news)$/;

/** Whether “a statement”, “an exclusive interview” stands at `at`: where it was said, not whose it is. */
export const tellsWhere = (items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'determiner' &&
  (OCCASION.test(items[at + 1]?.lower ?? '') || OCCASION.test(items[at + 2]?.lower ?? ''));
