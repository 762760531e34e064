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
    'Brandt said Tomas Okafor warned that the cables were worn.',
    [
      { said: 'Tomas Okafor warned that the cables were worn', by: 'Brandt', cue: 'said' },
      { said: 'that the cables were worn', by: 'Tomas Okafor', cue: 'warned' },
    ],
  ],
  [
    'Brandt said Tomas Okafor pointed out that the cables were worn.',
    [
      { said: 'Tomas Okafor pointed out that the cables were worn', by: 'Brandt', cue: 'said' },
      { said: 'that the cables were worn', by: 'Tomas Okafor', cue: 'pointed out' },
    ],
  ],
  [
    'Brandt said Tomas Okafor made it clear that the cables were worn.',
    [
      { said: 'Tomas Okafor made it clear that the cables were worn', by: 'Brandt', cue: 'said' },
      { said: 'that the cables were worn', by: 'Tomas Okafor', cue: 'made it clear' },
    ],
  ],
  [
    'The drivers asked Tomas Okafor to make it clear “that you find the tolls unfair.”',
    [
      {
        said: 'Tomas Okafor to make it clear “that you find the tolls unfair.”',
        by: 'The drivers',
        cue: 'asked',
      },
    ],
  ],
  [
    'The mayor also said it was too early to tell whether the fire was set, and there was “no proof” yet that it was.',
    [
      {
        said: 'it was too early to tell whether the fire was set, and there was “no proof” yet that it was',
        by: 'The mayor',
        cue: 'also said',
      },
    ],
  ],
  [
    'Brandt said Tomas Okafor had promised to repair the bridge.',
    [{ said: 'Tomas Okafor had promised to repair the bridge', by: 'Brandt', cue: 'said' }],
  ],
  [
    'The ministry said that the province would declare an emergency by Friday.',
    [{ said: 'that the province would declare an emergency by Friday', by: 'The ministry', cue: 'said' }],
  ],
  [
    'Brandt wrote that the firm says the cables are sound.',
    [{ said: 'that the firm says the cables are sound', by: 'Brandt', cue: 'wrote' }],
  ],
  [
    'The auditors noted that Okafor asked for more time.',
    [{ said: 'that Okafor asked for more time', by: 'The auditors', cue: 'noted' }],
  ],
  [
    'Brandt said the firm has called the report “a fairy tale.”',
    [
      { said: 'the firm has called the report “a fairy tale.”', by: 'Brandt', cue: 'said' },
      { said: 'the report “a fairy tale.”', by: 'the firm', cue: 'has called' },
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
