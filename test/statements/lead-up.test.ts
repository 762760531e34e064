import { expect, test } from 'vitest';
import { type Told, told } from './reports';

const cases: [text: string, expected: Told[]][] = [
  [
    'After the host Glenn Oka asked the mayor who she thought would win the vote, Brandt replied, “If I had to bet, I would bet on Novak.”',
    [
      { said: 'who she thought would win the vote', by: 'the host Glenn Oka', cue: 'asked' },
      { said: '“If I had to bet, I would bet on Novak.”', by: 'Brandt', cue: 'replied' },
    ],
  ],
  [
    'When a reporter asked if the bridge was safe, Brandt laughed.',
    [{ said: 'if the bridge was safe', by: 'a reporter', cue: 'asked' }],
  ],
  [
    'While many drivers affirmed their trust in the mayor, others left the hall.',
    [{ said: 'their trust in the mayor', by: 'many drivers', cue: 'affirmed' }],
  ],
  [
    'In a statement announcing the pick, the Union of Drivers called Brandt a “champion” for its cause.',
    [
      { said: 'the pick', by: 'the Union of Drivers', cue: 'announcing' },
      { said: 'Brandt a “champion” for its cause', by: 'the Union of Drivers', cue: 'called' },
    ],
  ],
  [
    'After saying her foot was “so swollen I could not walk,” she was taken home.',
    [{ said: 'her foot was “so swollen I could not walk,”', by: 'she', cue: 'saying' }],
  ],
];

test.each(cases)('the clause in front ends at its comma: %s', (text, expected) => expect(told(text)).toEqual(expected));

const whole: [text: string, said: string][] = [
  [
    'After Brandt said that the bridge, a ruin, was not safe, the drivers left.',
    'that the bridge, a ruin, was not safe',
  ],
  [
    'After Brandt said that if it rained, the bridge would be shut, the drivers left.',
    'that if it rained, the bridge would be shut',
  ],
];

test.each(whole)('a comma of the reported clause itself is none: %s', (text, said) =>
  expect(told(text).map((report) => report.said)).toEqual([said]),
);
