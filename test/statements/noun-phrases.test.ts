import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { phraseAfter } from '@/engine/statements/grammar/phrase-after';
import { phraseBefore } from '@/engine/statements/grammar/phrase-before';
import { onlyTime, timePhrase } from '@/engine/statements/grammar/time';
import { readArticle } from '@/engine/statements/reading/reading';
import { type Item, unitsOf } from '@/engine/statements/reading/unit';

const itemsOf = (sentence: string): readonly Item[] =>
  unitsOf(readArticle(articleFromText(sentence, { language: 'en' })))[0]?.items ?? [];

/** The words of a range of items as they stand. */
const words = (sentence: string, items: readonly Item[], first: number, last: number): string =>
  sentence.slice(items[first]?.start, items[last - 1]?.end);

/** The item that opens with `word`. */
const at = (sentence: string, items: readonly Item[], word: string): number =>
  items.findIndex((item) => item.start === sentence.indexOf(word));

describe('the phrase that ends before a verb', () => {
  test.each([
    ['The mayor of Melrose closed the bridge.', 'closed', 'The mayor of Melrose'],
    ['On Friday the mayor closed the bridge.', 'closed', 'the mayor'],
    ['Ilse Brandt on Monday closed the bridge.', 'closed', 'Ilse Brandt'],
    ['One of the engineers closed the bridge.', 'closed', 'One of the engineers'],
    ['A source close to him closed the bridge.', 'closed', 'A source close to him'],
    ['Nearly 40 drivers left the yard.', 'left', 'Nearly 40 drivers'],
    ['More than half left the yard.', 'left', 'More than half'],
    ['Ilse Brandt (Ohio) left the yard.', 'left', 'Ilse Brandt (Ohio)'],
    ['The “rusty” bridge fell at noon.', 'fell', 'The “rusty” bridge'],
    ['In a radio interview Brandt closed the matter.', 'closed', 'Brandt'],
    ['At the meeting in Melrose her aides left early.', 'left', 'her aides'],
    ['Many left the yard.', 'left', 'Many'],
    ['Brandt and Okafor left the yard.', 'left', 'Brandt and Okafor'],
  ])('%s', (sentence, verb, expected) => {
    const items = itemsOf(sentence);
    const phrase = phraseBefore(items, 0, at(sentence, items, verb));
    expect(phrase && words(sentence, items, phrase.first, phrase.last)).toBe(expected);
  });

  test.each([
    ['On Friday closed the bridge.', 'closed'],
    ['Quickly closed the bridge.', 'closed'],
  ])('none: %s', (sentence, verb) => {
    const items = itemsOf(sentence);
    expect(phraseBefore(items, 0, at(sentence, items, verb))).toBeNull();
  });
});

describe('the phrase that begins with a word', () => {
  test.each([
    ['They met the mayor of Melrose on Friday.', 'the mayor', 'the mayor of Melrose'],
    ['They met Ilse Brandt in a radio interview.', 'Ilse', 'Ilse Brandt'],
    ['They told reporters the plan was dead.', 'reporters', 'reporters'],
    ['They met her in May.', 'her', 'her'],
    ['They met Ilse Brandt (D-Ohio) again.', 'Ilse', 'Ilse Brandt (D-Ohio)'],
    ['They met the heads of Reed & Sons again.', 'the heads', 'the heads of Reed & Sons'],
    ['They met drivers last week.', 'drivers', 'drivers'],
    ['They met engineers and drivers from Ohio.', 'engineers', 'engineers and drivers from Ohio'],
  ])('%s', (sentence, word, expected) => {
    const items = itemsOf(sentence);
    const first = at(sentence, items, word);
    expect(words(sentence, items, first, phraseAfter(items, first))).toBe(expected);
  });

  test('without what prepositions tie to it', () => {
    const sentence = 'They met the mayor of Melrose on Friday.';
    const items = itemsOf(sentence);
    const first = at(sentence, items, 'the mayor');
    expect(words(sentence, items, first, phraseAfter(items, first, false))).toBe('the mayor');
  });
});

test.each([
  ['Friday', true],
  ['last week', true],
  ['the summer', true],
  ['March 3', true],
  ['the mayor', false],
  ['Ilse Brandt', false],
])('“%s” tells a time: %s', (phrase, expected) => {
  const sentence = `They met ${phrase} again.`;
  expect(timePhrase(itemsOf(sentence), 2)).toBe(expected);
});

test.each([
  ['The drivers left on Friday last week.', 'Friday', 'week', true],
  ['The drivers left on the mayor’s Friday.', 'the mayor', 'Friday', false],
])('%s: nothing but a time', (sentence, from, to, expected) => {
  const items = itemsOf(sentence);
  expect(onlyTime(items, at(sentence, items, from), at(sentence, items, to) + 1)).toBe(expected);
});

test('whatever the words, a phrase lies where it was looked for and has a word', () => {
  const word = fc.constantFrom(
    ...'the mayor of Ilse Brandt , and said that on Friday ( ) 40 . who “rusty bridge” her at least few in a statement'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (sentence) => {
      const items = itemsOf(sentence.join(' '));
      for (let i = 0; i <= items.length; i++) {
        const before = phraseBefore(items, 0, i);
        if (before) expect(before.first >= 0 && before.first < before.last && before.last <= i).toBe(true);
        const after = phraseAfter(items, i);
        expect(after >= i && after <= Math.max(i, items.length)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
