import { expect, test } from 'vitest';
import { setMarks } from '@/components/wording/set-marks';
import { runs } from './fixture';

const set = (line: string, quoted = true): string =>
  setMarks(runs(line, quoted))
    .map(({ run, lead, text, tail }) => lead + (run.kind === 'gap' ? `#${run.words}` : text) + tail)
    .join('');

test.each([
  ['around a whole quote', 'We will sail.', '“We will sail.”'],
  [
    'around the quoted part, not its frame',
    '(She said it was )shameful( to ask.)',
    'She said it was “shameful” to ask.',
  ],
  [
    'around each of two quoted parts',
    '(It )deserves attention( and she is ready to )talk( with him.)',
    'It “deserves attention” and she is ready to “talk” with him.',
  ],
  ['around a gap at the start', '(to sail )<9> with any', 'to sail “#9 with any”'],
  ['with room around a gap in the middle', 'shameful <2> to call', '“shameful #2 to call”'],
  ['with room made around a gap', 'shameful<2>to call', '“shameful #2 to call”'],
  ['around a gap at the end', 'shameful <2>', '“shameful #2”'],
  ['nowhere in reported words', 'He promised {a ferry}.', 'He promised a ferry.', false],
] as [string, string, string, boolean?][])('marks stand %s', (_, given, expected, quoted = true) => {
  expect(set(given, quoted)).toBe(expected);
});

test('white space stays out of what is underlined', () => {
  const [piece] = setMarks([{ kind: 'changed', text: ' of July ', quoted: false }]);
  expect(piece).toMatchObject({ lead: ' ', text: 'of July', tail: ' ' });
});
