import { expect, test } from 'vitest';
import { told } from './reports';

/** What stands behind a cue as its content, by what the verb takes. */
const cases: [text: string, said: string, cue: string][] = [
  // A clause, with and without “that”, whatever it opens with.
  ['CNN reported at least six boats left the harbour.', 'at least six boats left the harbour', 'reported'],
  ['Brandt has said about 20 drivers have applied.', 'about 20 drivers have applied', 'has said'],
  [
    'Okafor says despite being a native of the town, she plans to leave it.',
    'despite being a native of the town, she plans to leave it',
    'says',
  ],
  [
    'Okafor said having Brandt on the list puts his own seat at risk.',
    'having Brandt on the list puts his own seat at risk',
    'said',
  ],
  ['Brandt pointed out that the ferry runs at night.', 'that the ferry runs at night', 'pointed out'],
  ['Brandt has been saying the bridge is safe.', 'the bridge is safe', 'has been saying'],
  // A deed: who is asked stays with “urge” and “ask”, not with “tell”.
  ['Brandt urged the drivers to leave the yard.', 'the drivers to leave the yard', 'urged'],
  ['Brandt asked the drivers to leave the yard.', 'the drivers to leave the yard', 'asked'],
  ['Brandt told Okafor not to speak of the cables.', 'not to speak of the cables', 'told'],
  // A matter.
  ['Drivers asked the court for quick action.', 'for quick action', 'asked'],
  ['Brandt was asked about the closure of the bridge.', 'about the closure of the bridge', 'was asked'],
  ['Asked about the closure, Brandt said it was needed.', 'about the closure', 'Asked'],
  ['Brandt called for a vote on the bridge.', 'a vote on the bridge', 'called'],
  ['Brandt called Friday for an inspection.', 'an inspection', 'called'],
  ['Brandt warned of a long winter.', 'of a long winter', 'warned'],
  // … behind whom, when and where.
  ['Brandt wrote to the mayor about the closure of the line.', 'about the closure of the line', 'wrote'],
  ['Okafor warned reporters on Friday against a rush to judgment.', 'against a rush to judgment', 'warned'],
  ['Asked at a briefing in Oslo about the delay, Okafor said nothing.', 'about the delay', 'Asked'],
  ['Brandt was asked during a lunch held by the union if she would run.', 'if she would run', 'was asked'],
  ['The farmers were warned of a flood.', 'of a flood', 'were warned'],
  ['The court rejected a request to open the files.', 'a request to open the files', 'rejected'],
  // A sentence as it was published, and what somebody says to have.
  [
    'The Gazette previously reported, The clerk refused to release the names.',
    'The clerk refused to release the names',
    'previously reported',
  ],
  ['The mayor reported having two million in hand.', 'having two million in hand', 'reported'],
  ['Okafor has argued for years that nobody is bound.', 'that nobody is bound', 'has argued'],
  [
    'Drivers accused Brandt of hiding, delaying, and losing the files.',
    'Brandt of hiding, delaying, and losing the files',
    'accused',
  ],
  [
    'Asked why the council ignored the demand, in the same letter, that the firm repair the cables, Okafor responded, “Not yet.”',
    'why the council ignored the demand, in the same letter, that the firm repair the cables',
    'Asked',
  ],
  [
    'It was an answer to what they described as a hostile press that was biased.',
    'a hostile press that was biased',
    'described',
  ],
  // A thing.
  ['Okafor cited the frost as the cause of the damage.', 'the frost as the cause of the damage', 'cited'],
  ['Whitfield questioned the judgment of the mayor.', 'the judgment of the mayor', 'questioned'],
  [
    'The secretary lauded Okafor, whose term ends in June, for the repair of the bridge.',
    'Okafor, whose term ends in June, for the repair of the bridge',
    'lauded',
  ],
  ['Drivers expressed concern that the toll would rise.', 'concern that the toll would rise', 'expressed'],
  ['Brandt praised the union for saving the yard.', 'the union for saving the yard', 'praised'],
  ['Drivers who have praised the plan warned that the toll would rise.', 'the plan', 'have praised'],
  // The clause's own subject stands before the cue.
  ['The list, which the campaign says includes two million names, was sold.', 'includes two million names', 'says'],
  ['She chose a route which even drivers say was the longest.', 'was the longest', 'say'],
  ['Brandt fears a toll, which she favors but says would never pass.', 'would never pass', 'says'],
];

test.each(cases)('%s', (text, said, cue) => {
  expect(told(text).map((report) => [report.said, report.cue])).toContainEqual([said, cue]);
});

test.each([
  'The failure points to a weakness in the cables.',
  'The index fell two points in March.',
  'The host said so.',
  'The mayor expressed her willingness to meet the drivers.',
  'The drivers decried it; the papers were silent.',
])('nothing is reported: %s', (text) => {
  expect(told(text)).toEqual([]);
});
