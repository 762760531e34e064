import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';

const WORDS = [
  'Brandt',
  'Ann Lee',
  'she',
  'said',
  'told',
  'that',
  'claims',
  'denied',
  'the bridge',
  'who',
  'was',
  'according to',
  'and',
  'Asked',
  'by',
];
const MARKS = ['“', '”', '"', "''", '‘', '’', "'", ',', '.', ':', '?', ' — ', '(', ')', '\n', '\n\n', '.“'];

test('whatever the text is, every span is what it says it covers, and denials name statements of the article', () => {
  const text = fc.array(fc.constantFrom(...WORDS, ...MARKS), { maxLength: 60 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (written) => {
      const { statements } = extract(articleFromText(written, { language: 'en' }));
      const ids = new Set(statements.map((s) => s.id));
      expect(ids.size).toBe(statements.length);
      for (const s of statements) {
        for (const span of [s, s.speaker, s.cue, s.via]) {
          if (!span) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(written.slice(span.start, span.end)).toBe(span.text);
        }
        if (s.report) expect(s.report.start).toBeLessThan(s.report.end);
        if (s.denies) expect(ids).toContain(s.denies);
      }
    }),
    { numRuns: 400 },
  );
});

test('no statements in no text', () => {
  expect(extract(articleFromText('')).statements).toEqual([]);
});

test.each(['The pier is shut, according to Brandt,', 'according to Brandt ,', '“Shut,” according to the mayor,'])(
  'a text that breaks off behind its source is read: %s',
  (text) => {
    expect(() => extract(articleFromText(text, { language: 'en' }))).not.toThrow();
  },
);
