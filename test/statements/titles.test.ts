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
];

test.each(noSpeech)('a title or a name, no speech: %s', (text) => expect(quotesIn(text)).toEqual([]));

const speech: [text: string, quoted: string[]][] = [
  ['Brandt called the ferry “The Last Resort” on Friday.', ['The Last Resort']],
  ['In the song “Over the River,” Brandt said, “the ferry sinks.”', ['the ferry sinks.']],
  ['“The bridge stays shut,” by far the loudest driver shouted.', ['The bridge stays shut,']],
  ['Brandt said on “Morning in Melrose” that the bridge was “a ruin.”', ['a ruin.']],
];

test.each(speech)('speech all the same: %s', (text, quoted) => expect(quotesIn(text)).toEqual(quoted));
