import type { Reading } from './reading';
import type { Draft } from './statement';

/**
 * Finds denials and the claims they deny. Takes the quotes and indirect speech found so far, and gives the new list:
 * some of them turned into denials, denial and claim statements added.
 */
export function findDenials(_reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts;
}
