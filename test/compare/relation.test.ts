import { describe, expect, it } from 'vitest';
import { relationOf } from '@/engine/compare/wording/relation';
import { wordsOf } from '@/engine/compare/words/words';

const relation = (a: string, b: string) => relationOf(a, b, wordsOf(a), wordsOf(b));

describe('how two passages that report the same relate', () => {
  it.each([
    ['It is better to be late than wet.', '“It is better to be late than wet”', 'same'],
    ['We found rust on every beam.', 'We discovered rust on each beam.', 'reworded'],
    // One side cuts words, and what it gives is the other's.
    ['better to be late', 'I keep saying that it is better to be late than to be wet.', 'a-shorter'],
    [
      'Nobody told the harbour office that the barge would come back before dawn.',
      'the barge would come back',
      'b-shorter',
    ],
    // Cut as well, but a word that tells was replaced: the other words are what a reader should see.
    [
      'with any mayor whom the voters trust',
      'I have said that we will work with any head of the council the voters trust.',
      'reworded',
    ],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
  });
});
