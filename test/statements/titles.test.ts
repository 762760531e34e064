import { expect, test } from 'vitest';
import { quotesIn } from './reports';

const noSpeech = [
  'The choir sang from the musical “Over the River” on Friday.',
  'Brandt was interviewed for the magazine “Town and Country” in May.',
  'Brandt spoke of the ferry on the station’s “Morning in Melrose.”',
  'Okafor, the host of “The Long Crossing,” said nothing.',
  'A boy in a “Melrose First” cap waved at the mayor.',
  'Callers to her “Keep Talking” radio show said the ferry was late.',
  '“Ferry fares to rise in May,” by Tomas Okafor of the Gazette',
  'The choir sang at a “Mayors and Drivers Forum” on Friday.',
  'Brandt sailed in a ferry called the “Grey Heron” on Friday.',
  'The videos of an account called “Bridge-Watch” showed the cables.',
  'Brandt had parts in the film “Over the River,” “Low Water,” and “Night Ferry.”',
  'In Okafor’s column on May 10, “The tolls must go,” the author seems to blame the firm.',
  'The drivers met for a “Sky High” reception on Sunday.',
  'Night Ferry: “Ann Lee is leaving ‘Low Water,’” by Tomas Okafor',
  'The dean in charge of “Morning in Melrose” wrote to the staff.',
  'Okafor wrote under the pseudonym “Marco Polo,” but it did him no good.',
];

test.each(noSpeech)('a title or a name, no speech: %s', (text) => expect(quotesIn(text)).toEqual([]));

const speech: [text: string, quoted: string[]][] = [
  ['Brandt called the ferry “The Last Resort” on Friday.', ['The Last Resort']],
  [
    '“It is a fair game. It was,” Brandt told “Melrose Today,” reminding the host that the ferry was shut.',
    ['It is a fair game. It was,'],
  ],
  ['In Okafor’s column on May 10, “the tolls must go,” she wrote.', ['the tolls must go,']],
  ['The harbour, called the “Gate of Glass” by the drivers, is shut.', ['Gate of Glass']],
  ['She called the “Open Bridge” plan a ruin.', ['Open Bridge']],
  ['In the song “Over the River,” Brandt said, “the ferry sinks.”', ['the ferry sinks.']],
  ['“The bridge stays shut,” by far the loudest driver shouted.', ['The bridge stays shut,']],
  ['Brandt proclaimed a goal of “Peace Through Tolls.”', ['Peace Through Tolls.']],
  ['Brandt said on “Morning in Melrose” that the bridge was “a ruin.”', ['a ruin.']],
];

test.each(speech)('speech all the same: %s', (text, quoted) => expect(quotesIn(text)).toEqual(quoted));
