import { expect, test } from 'vitest';
import { nearness, wordVector } from '@/engine/text/word-vectors';

const near = (x: string, y: string) => nearness(wordVector(x) as Float32Array, wordVector(y) as Float32Array);

test('a word is nearest to itself', () => expect(near('minister', 'minister')).toBeCloseTo(1));

test.each([
  ['harbor', 'port', 'violin'],
  ['doctor', 'physician', 'bridge'],
  ['election', 'vote', 'rain'],
])('%s is nearer to %s than to %s', (word, alike, other) =>
  expect(near(word, alike)).toBeGreaterThan(near(word, other) + 0.2),
);

test('a word beyond the table has no vector', () => expect(wordVector('zyxomma')).toBeNull());
