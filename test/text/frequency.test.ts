import { expect, test } from 'vitest';
import frequency from '@/data/word-frequency.json';
import { KNOWN_WORDS, rarity, wordRank } from '@/engine/text/frequency';

test.each([
  ['the', 0],
  ["the's", 0],
])('%s stands at place %i', (word, rank) => expect(wordRank(word)).toBe(rank));

test('a contraction counts as its verb, with either apostrophe', () => {
  expect(wordRank("don't")).toBe(wordRank('do'));
  expect(wordRank('won’t')).toBe(wordRank('will'));
  expect(wordRank('she’s')).toBe(wordRank('she'));
});

test.each(['a', 'i', 'mr', 'mrs'])('“%s” is frequent, though the table was made without it', (word) => {
  expect(rarity(word)).toBeLessThan(rarity('lighthouse') / 1.5);
});

test('a word nobody knows has no place and tells most', () => {
  expect(wordRank('zyxomma')).toBeNull();
  expect(rarity('zyxomma')).toBe(1);
});

test('rarity grows from common words to rare ones', () => {
  const values = ['the', 'said', 'minister', 'ceasefire', 'demarcation', 'zyxomma'].map(rarity);
  expect(values).toEqual([...values].sort((x, y) => x - y));
  expect(values[0]).toBe(0);
});

test('the table holds as many words as it says, each once', () => {
  const words = frequency.words.split(' ');
  expect(words).toHaveLength(KNOWN_WORDS);
  expect(new Set(words).size).toBe(KNOWN_WORDS);
});
