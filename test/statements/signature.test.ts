import { expect, test } from 'vitest';
import { told } from './reports';

test.each([
  ['“The bridge is a disgrace.” ― Pamela Okafor', 'Pamela Okafor', '―'],
  ['“The bridge is a disgrace.” — Pamela Okafor, a nurse from Lisbon', 'Pamela Okafor, a nurse from Lisbon', '—'],
  ['“The bridge is a disgrace.”\n\n– Pamela Okafor.', 'Pamela Okafor', '–'],
])('a quotation is signed: %s', (text, by, cue) => {
  expect(told(text)).toEqual([{ said: '“The bridge is a disgrace.”', by, cue }]);
});

test.each([
  '“The bridge is a disgrace.” – Pamela Okafor read the poster twice.',
  '“The bridge is a disgrace.” – a poster in the yard',
])('what a dash adds is no signature: %s', (text) => {
  expect(told(text).map((report) => report.by)).not.toContain('Pamela Okafor');
});
