import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingOf } from '@/engine/compare/wording/wording';
import { wordsOf } from '@/engine/compare/words/words';

const shown = (a: string, b: string) =>
  wordingOf(wordsOf(a), wordsOf(b)).map((step) => [
    step.moved ? 'same, moved' : step.op,
    step.a ? a.slice(...step.a) : '',
    step.b ? b.slice(...step.b) : '',
  ]);

test.each<[string, string, string, string[][]]>([
  [
    'a replaced phrase stays a phrase',
    'The army fired shots to break up the angry crowd.',
    'The army fired shots high into the evening sky.',
    [
      ['same', 'The army fired shots', 'The army fired shots'],
      ['changed', 'to break up the angry crowd', 'high into the evening sky'],
    ],
  ],
  [
    'words left out',
    'We will repair the bridge, the road and the school.',
    'We will repair the bridge and the school.',
    [
      ['same', 'We will repair the bridge', 'We will repair the bridge'],
      ['only-a', 'the road', ''],
      ['same', 'and the school', 'and the school'],
    ],
  ],
  [
    'a phrase that moved',
    'On Monday evening the ferry sank near Aldra.',
    'The ferry sank near Aldra on Monday evening.',
    [
      ['same, moved', 'On Monday evening', 'on Monday evening'],
      ['same', 'the ferry sank near Aldra', 'The ferry sank near Aldra'],
    ],
  ],
  [
    'what each side adds by itself is not put for the other',
    'The mayor has thanked the firemen on Tuesday evening.',
    'The mayor publicly thanked the firemen and promised to buy them a ladder, boots and helmets next spring.',
    [
      ['same', 'The mayor', 'The mayor'],
      ['only-a', 'has', ''],
      ['only-b', '', 'publicly'],
      ['same', 'thanked the firemen', 'thanked the firemen'],
      ['changed', 'on Tuesday evening', 'and promised to buy them a ladder, boots and helmets next spring'],
    ],
  ],
  [
    'a long addition does not replace a short one',
    'The mayor thanked the firemen for his rescue.',
    'The mayor thanked the firemen and expressed his wish to buy the town a ladder, boots and helmets.',
    [
      ['same', 'The mayor thanked the firemen', 'The mayor thanked the firemen'],
      ['only-a', 'for his rescue', ''],
      ['only-b', '', 'and expressed his wish to buy the town a ladder, boots and helmets'],
    ],
  ],
  [
    'another number is put for a number, however long the phrase',
    'The fire destroyed 14 houses.',
    'The fire destroyed some 20 of the wooden houses.',
    [
      ['same', 'The fire destroyed', 'The fire destroyed'],
      ['changed', '14', 'some 20 of the wooden'],
      ['same', 'houses', 'houses'],
    ],
  ],
  [
    'forms of one word do not shout',
    'The ministers agree on prices.',
    'The minister agreed on the price.',
    [
      ['same', 'The ministers agree on', 'The minister agreed on'],
      ['only-b', '', 'the'],
      ['same', 'prices', 'price'],
    ],
  ],
])('%s', (_, a, b, steps) => expect(shown(a, b)).toEqual(steps));

const phrase = fc
  .array(fc.constantFrom('the', 'of', 'minister', 'sold', 'lighthouse', 'on', 'Monday', '14', 'not', 'boats'), {
    maxLength: 16,
  })
  .map((words) => words.join(' '));

test('every word of either side stands in exactly one step', () => {
  fc.assert(
    fc.property(phrase, phrase, (a, b) => {
      const steps = wordingOf(wordsOf(a), wordsOf(b));
      for (const [side, text] of [
        ['a', a],
        ['b', b],
      ] as const) {
        for (const word of wordsOf(text)) {
          const holding = steps.filter((step) => {
            const span = step[side];
            return span && span[0] <= word.start && word.end <= span[1];
          });
          expect(holding).toHaveLength(1);
        }
      }
    }),
  );
});

test('a text against itself is one step, the same', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      expect(shown(text, text).map(([op]) => op)).toEqual(text ? ['same'] : []);
    }),
  );
});
