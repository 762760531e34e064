import type { Reading } from './reading';
import type { Draft } from './statement';

/** Finds the sentences that give background on the article's own account, among those that hold no other statement. */
export function findContext(_reading: Reading, _drafts: readonly Draft[]): readonly Draft[] {
  return [];
}
