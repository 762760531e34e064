import { expect, test } from 'vitest';
import { quotesIn } from './reports';

const lead = '“The bridge is shut,” Brandt said. “It stays so.”';

test('a line in single marks is a heading where the article quotes in double ones', () => {
  expect(quotesIn(`${lead}\n\n‘Worn to the bone.’\n\nThe cables were hung long ago.`)).toEqual([
    'The bridge is shut,',
    'It stays so.',
  ]);
});

test('a line in single marks is speech where the article quotes in single ones', () => {
  expect(quotesIn('‘The bridge is shut,’ Brandt said.\n\n‘It stays so until May.’')).toEqual([
    'The bridge is shut,',
    'It stays so until May.',
  ]);
});

test('a line in capitals is a heading', () => {
  expect(quotesIn(`${lead}\n\n“SHUT, RUSTY AND WRONG”\n\nThe cables were hung long ago.`)).toEqual([
    'The bridge is shut,',
    'It stays so.',
  ]);
});

test('a line in double marks goes on with what was said', () => {
  expect(quotesIn(`${lead}\n\n“Nobody knows for how long.”`)).toContain('Nobody knows for how long.');
});
