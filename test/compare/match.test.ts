import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match } from '@/engine/compare/match';

describe('one utterance in two translations', () => {
  test.each([
    [
      'The harbour will stay closed until the storm has passed and every ship has been checked.',
      'The port will remain shut until the storm passes and all ships have been inspected.',
    ],
    [
      'We have never asked our neighbours for money, and we will not start now.',
      'We never asked our neighbors for money and we are not going to start doing so now.',
    ],
    [
      'About 4,200 households in the Brenta valley were without electricity on Sunday evening.',
      'On Sunday evening some 4,200 homes in the Brenta valley had no power.',
    ],
  ])('%s', (a, b) => expect(match(a, b).same).toBe(true));
});

describe('another utterance on the same matter', () => {
  test.each([
    [
      'About 4,200 households in the Brenta valley were without electricity on Sunday evening.',
      'The electricity company expects to supply the Brenta valley again by Tuesday.',
    ],
    [
      'Mayor Ilse Brandt opened the new bridge over the Aller on Friday.',
      'The bridge over the Aller was to be opened by the mayor in May, but steel was late.',
    ],
    ['The coach praised his defenders after the match.', 'The match was watched by 20,000 fans.'],
  ])('%s', (a, b) => expect(match(a, b).same).toBe(false));
});

describe('alike in all but one thing', () => {
  test.each([
    ['Parliament will vote on the harbour law on 14 July.', 'Parliament will vote on the harbour law on 13 July.'],
    ['The flood drowned 4,200 sheep in the valley.', 'The flood drowned 1,200 sheep in the valley.'],
    ['The government will call an election.', 'The government will not call an election.'],
  ])('%s', (a, b) => expect(match(a, b).same).toBe(false));
});

const phrase = fc.array(
  fc.constantFrom('the', 'minister', 'of', 'trade', 'said', 'not', '14', 'July', 'rose', 'Marta'),
  {
    minLength: 0,
    maxLength: 14,
  },
);

test('the order of the two does not matter', () => {
  fc.assert(
    fc.property(phrase, phrase, (x, y) => {
      expect(match(x.join(' '), y.join(' '))).toEqual(match(y.join(' '), x.join(' ')));
    }),
  );
});

test('the score is a probability for any text, the empty one included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (x, y) => {
      const { score } = match(x, y);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});
