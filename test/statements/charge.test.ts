import { expect, test } from 'vitest';
import { type Told, told } from './reports';

const cases: [text: string, expected: Told[]][] = [
  [
    'The contractor was accused of using the money for a villa.',
    [{ said: 'using the money for a villa', by: null, cue: 'was accused' }],
  ],
  [
    'Okafor was accused by the auditors of hiding the report.',
    [{ said: 'hiding the report', by: 'the auditors', cue: 'was accused' }],
  ],
  [
    'The province has been harshly criticized for policies that keep the ferry in port.',
    [{ said: 'policies that keep the ferry in port', by: null, cue: 'has been harshly criticized' }],
  ],
  [
    'The minister is said to have pressed for the clause.',
    [{ said: 'to have pressed for the clause', by: null, cue: 'is said' }],
  ],
  [
    'The engineer has been called a charlatan by fellow builders.',
    [{ said: 'a charlatan', by: 'fellow builders', cue: 'has been called' }],
  ],
  [
    'The plan was described as a gift to the ferry lines.',
    [{ said: 'a gift to the ferry lines', by: null, cue: 'was described' }],
  ],
  // Nothing is said of who is fetched, bears a name or is let go.
  ['The guard was called to the bridge by the governor.', []],
  ['The inlet is called Gull Harbour.', []],
  ['The foreman was dismissed after the accident.', []],
  ['Donations are reported in broad ranges.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
