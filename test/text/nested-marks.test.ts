import { expect, test } from 'vitest';
import { quotedRuns } from '@/engine/text/quotation-marks';

const outermost = (text: string) =>
  quotedRuns(text, 0, text.length).flatMap((run) => (run.depth === 0 ? text.slice(run.start, run.end) : []));

test.each([
  ['“The "blue" party has won,” he said.', ['The "blue" party has won,']],
  ['“The " blue " party has won,” he said.', ['The " blue " party has won,']],
  ['“The party has won," he said. “We are glad.”', ['The party has won,', 'We are glad.']],
  ['There was “no proof" yet, he said, adding that it would take "more hours” to tell.', ['no proof', 'more hours']],
  ['“It is 6" wide,” he said.', ['It is 6" wide,']],
])('%s', (text, runs) => expect(outermost(text)).toEqual(runs));
