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
];

test.each(cases)('%s', (text, expected) => expect(told(text)).toContainEqual(expected));

const nobodys = [
  'A bridge known as “the Comb” links the banks.',
  'Tools such as “rakes” were found.',
  'The old “supermax” ward stands empty.',
  'The bag bore the word “fragile.”',
  'The word “loop” is often used to describe the old road.',
  'A guard who is “always late” compared the two lists.',
];

test.each(nobodys)('nobody in particular says: %s', (text) => expect(told(text)).toEqual([]));
