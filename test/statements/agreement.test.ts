import { expect, test } from 'vitest';
import { told } from './reports';

const nouns = [
  'They sat at a lunch counter in the harbour in shirts with the words “I can’t row.”',
  'The agency marked 22 Brandt emails as “top secret” on its list.',
  'The bank keeps cutting interest loan rates for the drivers.',
  'The vote in rural states that follow in May may be close.',
];

test.each(nouns)('a noun, no verb: %s', (text) => expect(told(text)).toEqual([]));

const verbs: [text: string, by: string, cue: string][] = [
  ['A majority of drivers say the bridge is a ruin.', 'A majority of drivers', 'say'],
  ['Company policy states that nobody may row.', 'Company policy', 'states'],
  ['The letter states that the bridge is safe.', 'The letter', 'states'],
];

test.each(verbs)('a verb: %s', (text, by, cue) =>
  expect(told(text).map((report) => [report.by, report.cue])).toEqual([[by, cue]]),
);
