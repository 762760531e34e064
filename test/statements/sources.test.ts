import { expect, test } from 'vitest';
import { told } from './reports';

const cases: [text: string, said: string[], by: string | null, cue: string][] = [
  ['According to Okafor, the ferry is late.', ['the ferry is late'], 'Okafor', 'According to'],
  [
    'For the drivers, according to Okafor, the toll is “a burden.”',
    ['For the drivers', 'the toll is “a burden.”'],
    'Okafor',
    'according to',
  ],
  [
    'It did not go unnoticed: According to recent polls, Brandt holds 14 percent of the vote.',
    ['Brandt holds 14 percent of the vote'],
    'recent polls',
    'According to',
  ],
  [
    'Brandt lost the north, according to complete but unofficial returns.',
    ['Brandt lost the north'],
    'complete but unofficial returns',
    'according to',
  ],
  ['In Brandt’s view, the ferry is safe.', ['the ferry is safe'], 'Brandt', 'In Brandt’s view'],
  [
    'The repair by her own admission was a “mistake.”',
    ['The repair', 'was a “mistake.”'],
    'her',
    'by her own admission',
  ],
  ['By Brandt’s account, the cables held for a week.', ['the cables held for a week'], 'Brandt', 'By Brandt’s account'],
  ['The chairman was said to be “furious” about it.', ['to be “furious” about it'], null, 'was said'],
  ['It was an effort the engineer said is meant to “buy time.”', ['is meant to “buy time.”'], 'the engineer', 'said'],
];

test.each(cases)('%s', (text, said, by, cue) => {
  expect(told(text)).toEqual(said.map((piece) => ({ said: piece, by, cue })));
});

test('a dash parts two reports of one sentence', () => {
  expect(told('Brandt says she is not to blame — it takes two to quarrel, the drivers insist.')).toEqual([
    { said: 'she is not to blame', by: 'Brandt', cue: 'says' },
    { said: 'it takes two to quarrel', by: 'the drivers', cue: 'insist' },
  ]);
});

test.each([
  'The drivers judge it by their own count of the cables.',
  'Because Okafor is “not an engineer,” he feels free to guess.',
  'The so-called “loop” opens in May.',
  'The rules relating to “gross neglect” were changed.',
])('nobody is named as the source: %s', (text) => {
  expect(told(text).filter((report) => report.cue !== null)).toEqual([]);
});
