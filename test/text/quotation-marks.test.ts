import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedRuns } from '@/engine/text/quotation-marks';

const runs = (text: string): string[] => quotedRuns(text, 0, text.length).map((r) => text.slice(r.start, r.end));

const cases: [string, string[]][] = [
  ['“It is shut,” she said.', ['It is shut,']],
  ['"It is shut," she said. "It stays so."', ['It is shut,', 'It stays so.']],
  ["''It is shut,'' she said.", ['It is shut,']],
  ['‘It’s the workers’ bridge,’ she said.', ['It’s the workers’ bridge,']],
  ["the workers' bridge and the town's ferry", []],
  ["'It is shut,' she said.", ['It is shut,']],
  ['«It is shut», she said.', ['It is shut']],
  ['„It is shut“, she said.', ['It is shut']],
  ['‹It is shut›, she said.', ['It is shut']],
  ['“He said, ‘It is shut,’ and left,” she said.', ['He said, ‘It is shut,’ and left,', 'It is shut,']],
  ['She said: "It is shut.""It stays so," he added.', ['It is shut.', 'It stays so,']],
  ['“It is shut," she said.', ['It is shut,']],
  ['“It is shut, she said.', ['It is shut, she said.']],
];

test.each(cases)('%s', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

test('runs lie in the text, and two that overlap lie one within the other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '.', ',', '“', '”', '"', "'", '‘', '’', '«', '»') }),
      (text) => {
        const found = quotedRuns(text, 0, text.length);
        for (const a of found) {
          expect(a.start).toBeGreaterThan(a.outer.start);
          expect(a.end).toBeLessThanOrEqual(text.length);
          for (const b of found) {
            const apart = a.outer.end <= b.outer.start || b.outer.end <= a.outer.start;
            const within =
              (a.start <= b.outer.start && b.outer.end <= a.end) || (b.start <= a.outer.start && a.outer.end <= b.end);
            expect(a === b || apart || within).toBe(true);
          }
        }
      },
    ),
  );
});
