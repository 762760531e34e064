import { expect, test } from 'vitest';
import { type Told, told } from './reports';

const cases: [text: string, expected: Told][] = [
  [
    'The town doubts Brandt’s claim that the bridge is safe.',
    { said: 'that the bridge is safe', by: 'Brandt', cue: 'claim' },
  ],
  ['The announcement of the merger came as a surprise.', { said: 'the merger', by: null, cue: 'announcement' }],
  ['Brandt stood by her demand that the clerk resign.', { said: 'that the clerk resign', by: 'her', cue: 'demand' }],
  [
    'A win would bolster Brandt’s claim to be the strongest.',
    { said: 'to be the strongest', by: 'Brandt', cue: 'claim' },
  ],
  [
    'She left with a friendly warning not to use the ferry.',
    { said: 'not to use the ferry', by: null, cue: 'warning' },
  ],
  ['The town woke to reports of a fire.', { said: 'a fire', by: null, cue: 'reports' }],
  ['His answer was that nobody had asked him.', { said: 'that nobody had asked him', by: 'His', cue: 'answer' }],
  [
    'The drivers trust her repeated promise to mend the cables.',
    { said: 'to mend the cables', by: 'her', cue: 'promise' },
  ],
  [
    'Okafor published a warning by engineers that the cables were worn.',
    { said: 'that the cables were worn', by: 'engineers', cue: 'warning' },
  ],
  [
    'Brandt was pressed on her statement on Wednesday that “the river hates us.”',
    { said: 'that “the river hates us.”', by: 'her', cue: 'statement' },
  ],
  [
    'The council heard warnings on Friday from the engineers that the cables were worn.',
    { said: 'that the cables were worn', by: 'the engineers', cue: 'warnings' },
  ],
  [
    'The mayor’s answer was that “the ferry comes first.”',
    { said: 'that “the ferry comes first.”', by: 'The mayor', cue: 'answer' },
  ],
  [
    'Brandt cheered the drivers with her calls to end the “rigged tolls.”',
    { said: 'to end the “rigged tolls.”', by: 'her', cue: 'calls' },
  ],
  ['Brandt has answered calls for a second bridge.', { said: 'a second bridge', by: null, cue: 'calls' }],
  [
    'It is hard to weigh the firm’s claims about the strength of its cables.',
    { said: 'the strength of its cables', by: 'the firm', cue: 'claims' },
  ],
  ['Calls for a second bridge have grown since May.', { said: 'a second bridge', by: null, cue: 'Calls' }],
  [
    'Okafor made an unprompted call for an end to the ferry subsidies.',
    { said: 'an end to the ferry subsidies', by: 'Okafor', cue: 'call' },
  ],
  [
    'The firm faces allegations of fraud in three towns.',
    { said: 'fraud in three towns', by: null, cue: 'allegations' },
  ],
  [
    'Okafor’s proposal to ban lorries from the bridge was dropped.',
    { said: 'to ban lorries from the bridge', by: 'Okafor', cue: 'proposal' },
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
  'The calls to end the tolls grew louder.',
  'The drivers read a disclosure that protects them.',
  'The plan is like a proposal that Okafor pushed in May.',
  'The office is in charge of the ferry lines.',
])('reports nothing: %s', (text) => expect(told(text)).toEqual([]));
