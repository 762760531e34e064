import { expect, test } from 'vitest';
import { told } from './reports';

const cases: [text: string, said: string[], by: string, cue: string][] = [
  ['As Brandt has pointed out, the bridge is old.', ['the bridge is old'], 'Brandt', 'has pointed out'],
  ['The driver was never paid, as Okafor noted.', ['The driver was never paid'], 'Okafor', 'noted'],
  [
    'The delay, as the mayor noted on Monday, will cost millions.',
    ['The delay', 'will cost millions'],
    'the mayor',
    'noted',
  ],
];

test.each(cases)('%s', (text, said, by, cue) => {
  expect(told(text)).toEqual(said.map((piece) => ({ said: piece, by, cue })));
});

test.each([
  'As Brandt left the hall, the drivers cheered.',
  'The drivers cheered as Brandt arrived.',
  'The ferry is as old as the bridge.',
])('nothing is reported: %s', (text) => {
  expect(told(text)).toEqual([]);
});
