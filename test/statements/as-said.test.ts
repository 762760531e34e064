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
  [
    'The first duty is “lawful use of the money,” as a harbour memo put it.',
    ['The first duty is “lawful use of the money,”'],
    'a harbour memo',
    'put it',
  ],
  [
    'As reported by the Harbour Post, the mayor was told of the cables in May.',
    ['the mayor was told of the cables in May'],
    'the Harbour Post',
    'reported',
  ],
  [
    'As reported by the Harbour Post, former pilot and guard Ilse Brandt found the cables unsafe.',
    ['former pilot and guard Ilse Brandt found the cables unsafe'],
    'the Harbour Post',
    'reported',
  ],
  [
    'It hardly mattered, given that, as the Gazette reported on Saturday, he has left the firm.',
    ['he has left the firm'],
    'the Gazette',
    'reported',
  ],
  ['As stated in the letter, the cables are new.', ['the cables are new'], 'the letter', 'stated'],
  ['The cables are new, as noted by the engineers.', ['The cables are new'], 'the engineers', 'noted'],
];

test.each(cases)('%s', (text, said, by, cue) => {
  expect(told(text)).toEqual(said.map((piece) => ({ said: piece, by, cue })));
});

test.each([
  'As Brandt left the hall, the drivers cheered.',
  'The drivers cheered as Brandt arrived.',
  'The ferry is as old as the bridge.',
  'The bill will pass as written in May.',
])('nothing is reported: %s', (text) => {
  expect(told(text)).toEqual([]);
});
