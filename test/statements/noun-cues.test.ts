import { expect, test } from 'vitest';
import { type Told, told } from './reports';

const cases: [text: string, expected: Told][] = [
  [
    'The town doubts Brandt’s claim that the bridge is safe.',
    { said: 'that the bridge is safe', by: 'Brandt', cue: 'claim' },
  ],
  ['His answer was that nobody had asked him.', { said: 'that nobody had asked him', by: 'His', cue: 'answer' }],
  [
    'The drivers trust her repeated promise to mend the cables.',
    { said: 'to mend the cables', by: 'her', cue: 'promise' },
  ],
  [
    'Okafor published a warning by engineers that the cables were worn.',
    { said: 'that the cables were worn', by: 'engineers', cue: 'warning' },
  ],
];

test.each(cases)('%s', (text, expected) => expect(told(text)).toContainEqual(expected));

test.each([
  'The claim was filed in March.',
  'Her answer surprised the drivers.',
  'A report on the cables is due in May.',
  'It was a message that left one engineer puzzled.',
  'The office keeps a report that could close the bridge.',
  'The court dropped charges that never stuck.',
])('reports nothing: %s', (text) => expect(told(text)).toEqual([]));
