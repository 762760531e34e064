import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';

/** Who speaks and who passed it on, of each statement that somebody passed on. */
const passedOn = (text: string): [string | undefined, string][] =>
  extract(articleFromText(text, { language: 'en' })).statements.flatMap((s): [string | undefined, string][] =>
    s.via ? [[s.speaker?.text, s.via.text]] : [],
  );

const cases: [text: string, speaker: string, via: string][] = [
  ['The agency quoted Ilse Brandt as saying the bridge was shut.', 'Ilse Brandt', 'The agency'],
  ['Ilse Brandt was quoted by the Courier as saying the bridge was shut.', 'Ilse Brandt', 'the Courier'],
  ['“It is shut,” the Courier quoted Ilse Brandt as saying.', 'Ilse Brandt', 'the Courier'],
  ['“It is shut,” Ilse Brandt was quoted as saying by the Courier.', 'Ilse Brandt', 'the Courier'],
  ['Brandt said the bridge was shut, according to the Courier.', 'Brandt', 'the Courier'],
  ['“It is shut,” Brandt said, according to the Courier.', 'Brandt', 'the Courier'],
  ['Brandt said the bridge was shut, as reported by the Courier.', 'Brandt', 'the Courier'],
  ['“It is shut,” Brandt said, the Courier reported.', 'Brandt', 'the Courier'],
  ['According to the Courier, Brandt said the bridge was shut.', 'Brandt', 'the Courier'],
];

test.each(cases)('%s', (text, speaker, via) => {
  expect(passedOn(text)).toContainEqual([speaker, via]);
});

const own: string[] = [
  'Brandt told the Courier the bridge was shut.',
  'Brandt said the bridge was shut.',
  'According to the Courier, the bridge was shut.',
  'The Courier reported that the bridge was shut.',
];

test.each(own)('at first hand: %s', (text) => {
  expect(passedOn(text)).toEqual([]);
});
