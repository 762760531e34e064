import { expect, test } from 'vitest';
import { told } from './reports';

/** Who is mentioned as the speaker of the report with this cue. */
const speakerOf = (text: string, cue: string): (string | null)[] =>
  told(text).flatMap((report) => (report.cue === cue ? [report.by] : []));

const own: [text: string, cue: string, by: string][] = [
  // What stands in commas behind the name
  ['Tomas Okafor, 52, said the cables were worn.', 'said', 'Tomas Okafor, 52,'],
  ['Brandt, in a statement, said the bridge was shut.', 'said', 'Brandt'],
  ['Brandt, who took office in May, said the bridge was shut.', 'said', 'Brandt'],
  ['Ilse Brandt, who took office in May, said the bridge was shut.', 'said', 'Ilse Brandt, who took office in May,'],
  [
    'Harry Bond, 30, of Melrose, N.H., who drives a bus, said he was late.',
    'said',
    'Harry Bond, 30, of Melrose, N.H., who drives a bus,',
  ],
  [
    'One early supporter, Ilse Brandt, the mayor, said the bridge was shut.',
    'said',
    'One early supporter, Ilse Brandt, the mayor,',
  ],
  // Several, and how many
  ['The mayor, engineers and bus drivers said the bridge was unsafe.', 'said', 'The mayor, engineers and bus drivers'],
  ['Brandt, Okafor and Reed said the bridge was unsafe.', 'said', 'Brandt, Okafor and Reed'],
  ['The ferry stopped at noon, and Okafor said the cables were worn.', 'said', 'Okafor'],
  ['Nearly eight of 10 drivers said they were late.', 'said', 'Nearly eight of 10 drivers'],
  ['At least three engineers said the cables were worn.', 'said', 'At least three engineers'],
  ['The Courier/Gazette poll said the bridge was popular.', 'said', 'The Courier/Gazette poll'],
  ['A representative for Mr. Okafor said the cables were worn.', 'said', 'A representative for Mr. Okafor'],
  ['The attorney general of Freedonia said the deal was void.', 'said', 'The attorney general of Freedonia'],
  // Where it was said is no part of it
  ['In a radio interview Brandt said the bridge was shut.', 'said', 'Brandt'],
  ['At the meeting in Melrose her aides said the bridge was shut.', 'said', 'her aides'],
  // A clause that tells which one is meant
  ['A report released last year said the cables were worn.', 'said', 'A report released last year'],
  ['Engineers who spoke with The Courier said the cables were worn.', 'said', 'Engineers who spoke with The Courier'],
  ['All the engineers I interviewed said the cables were worn.', 'said', 'All the engineers I interviewed'],
  ['Drivers stranded by the closure said they had not been warned.', 'said', 'Drivers stranded by the closure'],
  ['A firm that had insured the bridge agreed to pay.', 'agreed', 'A firm that had insured the bridge'],
  // Behind the cue
  ['“It is shut,” said Ilse Brandt in a statement.', 'said', 'Ilse Brandt'],
  ['“It is shut,” said Ilse Brandt, the mayor, adding nothing more.', 'said', 'Ilse Brandt, the mayor,'],
  ['“It is shut,” said Ilse Brandt, who took office in May.', 'said', 'Ilse Brandt, who took office in May'],
  ['“It is shut,” said the mayor, who took office in May.', 'said', 'the mayor'],
  ['“It is shut,” said Paul Reed, a lawyer at Marsh & Dunne.', 'said', 'Paul Reed, a lawyer at Marsh & Dunne'],
  // A word of the verb, not of who speaks
  ['Brandt has long said the bridge was unsafe.', 'has long said', 'Brandt'],
  ['The Courier first reported that the cables were worn.', 'first reported', 'The Courier'],
];

test.each(own)('%s (%s)', (text, cue, by) => {
  expect(speakerOf(text, cue)).toEqual([by]);
});

const carried: [text: string, cue: string, by: string][] = [
  ['Brandt said the ferry would run at night and promised to cut the fare.', 'promised', 'Brandt'],
  ['Okafor, who runs the yard, met Brandt and warned that the cables were worn.', 'warned', 'Okafor'],
  [
    'After Brandt closed the bridge, Okafor revised his repair plans, saying the cables could wait.',
    'saying',
    'Okafor',
  ],
  ['“It leaks,” said a driver who knows the ferry, asking for more pumps.', 'asking', 'a driver who knows the ferry'],
  ['Noting that the cables were worn, Brandt called for a second bridge.', 'Noting', 'Brandt'],
  ['The clip ends with footage of Ilse Brandt saying the bridge is safe.', 'saying', 'Ilse Brandt'],
  ['The council split, with Okafor arguing that the ferry was enough.', 'arguing', 'Okafor'],
  ['The council forced Brandt to admit that the cables were worn.', 'to admit', 'Brandt'],
  ['Brandt issued a statement saying the bridge would stay shut.', 'saying', 'Brandt'],
];

test.each(carried)('takes over its subject: %s (%s)', (text, cue, by) => {
  expect(speakerOf(text, cue)).toEqual([by]);
});
