import { expect, test } from 'vitest';
import { told } from './reports';

const things: [text: string, said: string][] = [
  [
    'Brandt praised Okafor, whose term ends in June, for his “quiet skill.”',
    'Okafor, whose term ends in June, for his “quiet skill.”',
  ],
  ['Brandt called the plan “a waste” on Friday.', 'the plan “a waste” on Friday'],
  ['Brandt dismissed the plan as “a waste,” a word the firm resented.', 'the plan as “a waste,”'],
  ['Brandt likened the plan to “burning money” - a charge that stung.', 'the plan to “burning money”'],
  ['Brandt called the plan “a waste” and described the firm as lazy.', 'the plan “a waste”'],
  [
    'Brandt called on the firm to “mend the cables” and replace the lamps.',
    'the firm to “mend the cables” and replace the lamps',
  ],
  [
    'Okafor said that the cables were “worn to the bone,” the Gazette reported.',
    'that the cables were “worn to the bone,”',
  ],
  ['Brandt, speaking on the radio, called Okafor a “coward,” and left.', 'Okafor a “coward,”'],
  ['Okafor said “new taxes” and the ferry would pay for it.', '“new taxes” and the ferry would pay for it'],
  ['Brandt went on the radio to accuse the firm of being “blind.”', 'the firm of being “blind.”'],
];

test.each(things)('%s', (text, said) => expect(told(text).map((report) => report.said)).toContain(said));
