import type { ReadArticle } from '@/engine/statements/statement';
import type { Comparison } from './alignment';

/** Compares two articles of one language, statement by statement. */
export function compare(a: ReadArticle, b: ReadArticle): Comparison {
  return {
    alignments: [],
    possible: [],
    onlyA: a.statements.map((s) => s.id),
    onlyB: b.statements.map((s) => s.id),
    denials: [],
    reprint: false,
  };
}
