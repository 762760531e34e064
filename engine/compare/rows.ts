import type { ReadArticle } from '@/engine/statements/statement';
import type { Passage, Relation } from './alignment';

/** One row of a comparison of several sources: a cell for each source, null where it has no such passage. */
export interface Row {
  readonly cells: readonly (Passage | null)[];
  readonly relation: Relation | 'only';
}

/** Compares three or more articles: pairwise alignments joined into rows, in the order of the first source that has each. */
export function rows(_articles: readonly ReadArticle[]): Row[] {
  return [];
}
