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
  [
    'The levy was soon dubbed “the fog tax” by the drivers.',
    [{ said: '“the fog tax”', by: 'the drivers', cue: 'was soon dubbed' }],
  ],
  // What is told stands before its verb.
  ['The merger was announced on Friday.', [{ said: 'The merger', by: null, cue: 'was announced' }]],
  [
    'The arrest was first reported by The Melrose Post.',
    [{ said: 'The arrest', by: 'The Melrose Post', cue: 'was first reported' }],
  ],
  [
    'The plan was condemned by farmers in the valley.',
    [{ said: 'The plan', by: 'farmers in the valley', cue: 'was condemned' }],
  ],
  [
    'The price was disclosed by the firm on Friday, the Gazette said.',
    [{ said: 'The price was disclosed by the firm on Friday', by: 'the Gazette', cue: 'said' }],
  ],
  ['The price was not disclosed.', []],
  ['The price would be announced in May.', []],
  ['The shares rose before the merger was announced.', []],
  ['Three sailors were reported missing.', []],
  ['The plan was condemned.', []],
  // Nothing is said of who is fetched, bears a name or is let go.
  ['The guard was called to the bridge by the governor.', []],
  ['The inlet is called Gull Harbour.', []],
  ['The foreman was dismissed after the accident.', []],
  ['Donations are reported in broad ranges.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
