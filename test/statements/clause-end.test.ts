import { expect, test } from 'vitest';
import { told } from './reports';

/** Where a reported clause ends: what is said in each, and what the writer adds is left out. */
const cases: [text: string, said: string][] = [
  // The clause goes on to the end of its sentence.
  ['Brandt said the bridge was old, narrow and unsafe.', 'the bridge was old, narrow and unsafe'],
  ['Brandt said that if the frost returns, the bridge will close.', 'that if the frost returns, the bridge will close'],
  [
    'Okafor said that once the frost returns, the bridge has no future.',
    'that once the frost returns, the bridge has no future',
  ],
  [
    'Okafor said that, despite the repairs, the cables could still snap.',
    'that, despite the repairs, the cables could still snap',
  ],
  [
    'Okafor presented a report and said the firm, which built the ferry, would pay for it.',
    'the firm, which built the ferry, would pay for it',
  ],
  [
    'Brandt announced a plan under which, if re-elected, she would buy two ferries.',
    'a plan under which, if re-elected, she would buy two ferries',
  ],
  ['Whitfield called Brandt a “coward,” a “bully” and a “fraud.”', 'Brandt a “coward,” a “bully” and a “fraud.”'],
  ['Brandt said she really, really wanted the bridge to reopen.', 'she really, really wanted the bridge to reopen'],
  // What tells when and where stays with a thing.
  ['The council rejected the offer this week.', 'the offer this week'],
  // Another report begins.
  ['Brandt said the bridge was shut and warned that the ferry was full.', 'the bridge was shut'],
  ['Brandt said the bridge was shut, adding that the ferry was full.', 'the bridge was shut'],
  ['Brandt called for calm and said the bridge would reopen.', 'calm'],
  ['Okafor said the cables were worn, while Whitfield insisted that they were new.', 'the cables were worn'],
  // The writer goes on.
  ['Brandt promised to reopen the bridge, but the works have not begun.', 'to reopen the bridge'],
  ['Okafor said the cables were worn, sending shares of the firm lower.', 'the cables were worn'],
  ['Okafor said the cables were worn, though the firm had replaced them.', 'the cables were worn'],
  ['Okafor said the cables had worn thin, a finding that alarmed the council.', 'the cables had worn thin'],
  ['When Brandt announced the closure, the drivers left the hall.', 'the closure'],
  ['Whitfield, who says the bridge is safe, drove across it on Monday.', 'the bridge is safe'],
];

test.each(cases)('%s', (text, said) => {
  expect(told(text).map((report) => report.said)).toContain(said);
});
