import { expect, test } from 'vitest';
import { sectionOf } from '@/engine/coverage/coverage';

test.each([
  ['quote', 'reworded', 'both'],
  ['context', 'same', 'both'],
  ['quote', 'conflict', 'both'],
  ['denial', 'only-there', 'denials'],
  ['denial', 'reworded', 'denials'],
  ['quote', 'only-there', 'only-there'],
  ['context', 'only-there', 'context'],
  ['quote', 'possible', 'possible'],
  ['quote', 'only-here', 'only-here'],
] as const)('a %s card that is %s is listed under %s', (kind, relation, section) => {
  expect(sectionOf({ kind, relation })).toBe(section);
});
