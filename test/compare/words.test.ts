import { expect, test } from 'vitest';
import { wordsOf } from '@/engine/compare/words/words';

test('a contraction is two words, whose spans touch', () => {
  const text = 'We can’t say what they’ll do.';
  expect(wordsOf(text).map((w) => [w.lower, text.slice(w.start, w.end)])).toEqual([
    ['we', 'We'],
    ['can', 'ca'],
    ['not', 'n’t'],
    ['say', 'say'],
    ['what', 'what'],
    ['they', 'they'],
    ['will', '’ll'],
    ['do', 'do'],
  ]);
});

test('the possessive belongs to its word', () => {
  expect(wordsOf("the minister's plan").map((w) => w.lower)).toEqual(['the', 'minister', 'plan']);
});

test('a capital makes a name where the sentence does not ask for it', () => {
  const names = (text: string) => wordsOf(text).flatMap((w) => (w.name ? w.lower : []));
  expect(names('Yesterday Marta Kolar met the Mayor. She said “We agree” twice.')).toEqual(['marta', 'kolar', 'mayor']);
  expect(names('Minister Opens New Bridge Over River')).toEqual([]);
});

test('offsets are those of the whole text', () => {
  const text = 'One. Two words.';
  expect(wordsOf(text, 5, 14).map((w) => text.slice(w.start, w.end))).toEqual(['Two', 'words']);
});
