import { expect, test } from 'vitest';
import { told } from './reports';

const cases: [text: string, said: string, by: string, cue: string][] = [
  [
    'A poll found that 60 percent of the drivers trust her.',
    'that 60 percent of the drivers trust her',
    'A poll',
    'found',
  ],
  ['The new survey shows that drivers are tired.', 'that drivers are tired', 'The new survey', 'shows'],
  ['A study by the yard found the cables were worn.', 'the cables were worn', 'A study by the yard', 'found'],
  ['The firm made ten million last year, a review found.', 'The firm made ten million last year', 'a review', 'found'],
  [
    'The firm made ten million last year, court records show.',
    'The firm made ten million last year',
    'court records',
    'show',
  ],
];

test.each(cases)('what a source tells: %s', (text, said, by, cue) => {
  expect(told(text)).toEqual([{ said, by, cue }]);
});

test.each([
  'Brandt found that the door was shut.',
  'The drivers showed that they were tired.',
  'A driver found the report in the yard.',
  'The council will run a flower show.',
  'The street shows Okafor with a lamp.',
])('what people find and show is a deed: %s', (text) => {
  expect(told(text)).toEqual([]);
});
