import { expect, test } from 'vitest';
import { type Told, told } from './reports';

const cases: [text: string, expected: Told[]][] = [
  [
    'The mayor replied that she does not call it “shameful to ask” from her side.',
    [
      {
        said: 'that she does not call it “shameful to ask” from her side',
        by: 'The mayor',
        cue: 'replied',
      },
    ],
  ],
  [
    'Brandt said she had told the engineers that the cables were worn.',
    [{ said: 'she had told the engineers that the cables were worn', by: 'Brandt', cue: 'said' }],
  ],
  [
    'Okafor announced that the firm, which has repeatedly pledged to repair the bridge, will be fined.',
    [
      {
        said: 'that the firm, which has repeatedly pledged to repair the bridge, will be fined',
        by: 'Okafor',
        cue: 'announced',
      },
    ],
  ],
  [
    'Brandt said Tomas Okafor had warned that the cables were worn.',
    [
      { said: 'Tomas Okafor had warned that the cables were worn', by: 'Brandt', cue: 'said' },
      { said: 'that the cables were worn', by: 'Tomas Okafor', cue: 'had warned' },
    ],
  ],
  [
    'The mayor said the firm had displayed “complete disregard of the rules.”',
    [{ said: 'the firm had displayed “complete disregard of the rules.”', by: 'The mayor', cue: 'said' }],
  ],
];

test.each(cases)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
