import { expect, test } from 'vitest';
import { told } from './reports';

const nothingTold = [
  'The plan, which Brandt denounced Thursday, is dead.',
  'The drivers wrote to the mayor in May.',
  'Brandt responded with anger.',
  'Speaking Sunday on Radio Melrose’s “This Week,” the mayor was calm.',
  'The Gazette spoke with Okafor on the latest episode of its podcast, “So, That Happened.”',
  'The 30-second spot, titled “Arrogant,” features a choir.',
  'The pledge is bold, some say unrealistic.',
  'The group claimed responsibility for the fire.',
  'The guards have pledged loyalty to the mayor.',
  'The harbour office maintains a fleet of small ferries to train captains.',
  'The debate promised to be long.',
  'The storm threatened to flood the quay.',
  'It goes without saying that the ferry is old.',
  'Okafor sent the drivers a message that, at least so far, has not been heeded.',
];

test.each(nothingTold)('only when, where, to whom or a title: %s', (text) => expect(told(text)).toEqual([]));

const something: [text: string, said: string][] = [
  ['Brandt warned of a long winter.', 'of a long winter'],
  ['Okafor announced Thursday the ferry would stop.', 'Thursday the ferry would stop'],
  ['Brandt called the film “Low Water” a fraud.', 'the film “Low Water” a fraud'],
  ['Brandt maintains the bridge is open.', 'the bridge is open'],
  ['The mayor promised to be quick.', 'to be quick'],
  [
    'As a guest on “Morning in Melrose,” Okafor insulted drivers, according to the station.',
    'As a guest on “Morning in Melrose,” Okafor insulted drivers',
  ],
];

test.each(something)('something is told: %s', (text, said) =>
  expect(told(text).map((report) => report.said)).toContain(said),
);
