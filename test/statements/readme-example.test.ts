import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';

const readme = readFileSync(new URL('../../engine/statements/README.md', import.meta.url), 'utf8');

test('the example of the README gives the reports it says', () => {
  const example = readme.match(/^> (.+)$/m)?.[1] ?? '';
  const rows = [
    ...readme.matchAll(
      /^\| (quote|indirect)(?:, (\w+))? +\| `([^`]+)` +\| `([^`]+)` +\| `([^`]+)` +\| `([^`]+)` +\|$/gm,
    ),
  ];
  const reports = extract(articleFromText(example, { language: 'en' })).statements.filter((s) => s.cue);
  const found = reports.map((s) =>
    [s.kind, s.quoteType, s.text, s.speaker?.text, s.speaker?.name, s.cue?.text].join(' | '),
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(found).toEqual(rows.map((row) => row.slice(1).join(' | ')));
});
