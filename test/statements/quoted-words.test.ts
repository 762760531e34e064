import { expect, test } from 'vitest';
import { type Told, told } from './reports';

const cases: [text: string, expected: Told][] = [
  [
    'Brandt presented herself as “the drivers’ friend.”',
    { said: 'herself as “the drivers’ friend.”', by: 'Brandt', cue: 'presented' },
  ],
  [
    'In May, Okafor went after the firm as a “bad neighbour” and a “bully.”',
    { said: 'after the firm as a “bad neighbour” and a “bully.”', by: 'Okafor', cue: 'went' },
  ],
  [
    'Okafor often pointed to the vote as the picture of a “rigged raffle.”',
    { said: 'to the vote as the picture of a “rigged raffle.”', by: 'Okafor', cue: 'often pointed' },
  ],
  ['Brandt has used the phrase “rusty bargain” often.', { said: '“rusty bargain”', by: 'Brandt', cue: 'has used' }],
  [
    'The guests were met with chants of “Shame!” and “Go home!”',
    { said: '“Shame!” and “Go home!”', by: null, cue: 'chants' },
  ],
  ['Brandt’s call for a “fresh start” pleased the drivers.', { said: 'a “fresh start”', by: 'Brandt', cue: 'call' }],
  ['Okafor laughed about the “not yet” comment.', { said: '“not yet”', by: null, cue: 'comment' }],
  ['Brandt’s “nothing to see” remark annoyed the drivers.', { said: '“nothing to see”', by: 'Brandt', cue: 'remark' }],
  [
    'Okafor compared the mayor to a captain who is “sinking the ferry.”',
    { said: 'the mayor to a captain who is “sinking the ferry.”', by: 'Okafor', cue: 'compared' },
  ],
  [
    'Brandt portrayed him as a generous, patient man who would be “the drivers’ friend.”',
    { said: 'him as a generous, patient man who would be “the drivers’ friend.”', by: 'Brandt', cue: 'portrayed' },
  ],
  ['Most self-described “bridge people” stayed away.', { said: '“bridge people”', by: null, cue: 'self-described' }],
  ['Okafor’s broadside against “free rust” pleased the firm.', { said: '“free rust”', by: 'Okafor', cue: 'broadside' }],
  [
    'The old ferry came to be known by its drivers as a “tin coffin.”',
    { said: 'as a “tin coffin.”', by: 'its drivers', cue: 'came to be known' },
  ],
  [
    'Novak can cause trouble by pushing for a “fresh count.”',
    { said: 'a “fresh count.”', by: 'Novak', cue: 'pushing' },
  ],
  ['The clerk was told to “smile.”', { said: 'to “smile.”', by: null, cue: 'was told' }],
  [
    'Okafor used words such as “rigged” and “rotten.”',
    { said: 'words such as “rigged” and “rotten.”', by: 'Okafor', cue: 'used' },
  ],
  [
    'Brandt hurled insults like “thief” at the guard.',
    { said: 'insults like “thief” at the guard', by: 'Brandt', cue: 'hurled' },
  ],
  [
    'Doubts grew with a report in the Gazette this week about her firm “bleeding cash.”',
    { said: 'her firm “bleeding cash.”', by: null, cue: 'report' },
  ],
  ['Only old ferries are “safe” in her eyes.', { said: 'Only old ferries are “safe”', by: 'her', cue: 'in her eyes' }],
  [
    'The crowd reprised the chant “Lock the gate!” in the hall.',
    { said: '“Lock the gate!”', by: 'The crowd', cue: 'reprised' },
  ],
  [
    'Right after the flood, Okafor issued a statement, “Last night our town was struck by the worst flood in years.”',
    { said: '“Last night our town was struck by the worst flood in years.”', by: 'Okafor', cue: 'issued' },
  ],
  ['“Never again,” was her answer.', { said: '“Never again,”', by: 'her', cue: 'was' }],
  [
    'Brandt ticked off a series of demands, including that firms pay their “fair share” of the toll.',
    {
      said: 'a series of demands, including that firms pay their “fair share” of the toll',
      by: 'Brandt',
      cue: 'ticked off',
    },
  ],
  [
    '“Those on the far bank,” he said, end up in a town that is “cut off from work.”',
    { said: 'end up in a town that is “cut off from work.”', by: 'he', cue: 'said' },
  ],
];

test.each(cases)('%s', (text, expected) => expect(told(text)).toContainEqual(expected));

const nobodys = [
  'A bridge known as “the Comb” links the banks.',
  'Tools such as “rakes” were found.',
  'The old “supermax” ward stands empty.',
  'The bag bore the word “fragile.”',
  'The word “loop” is often used to describe the old road.',
  'A guard who is “always late” compared the two lists.',
  'She works in a boat with names like “Heron” on its hull.',
  'The clerk went to “Sunny Corner” in May.',
  'The harbour has three quays, including the “long” one.',
  'The town chose a mayor, and the “far” bank stayed empty.',
];

test.each(nobodys)('nobody in particular says: %s', (text) => expect(told(text)).toEqual([]));

test('one of several messages is another’s', () => {
  const text = '“The bridge is great,” read one. “Anything but the ferry,” was another.';
  expect(told(text)).toEqual([
    { said: '“The bridge is great,”', by: 'one', cue: 'read' },
    { said: '“Anything but the ferry,”', by: 'another', cue: 'was' },
  ]);
});
