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
  // Marks the wrong way round.
  ['”It is shut,” she said.', ['It is shut,']],
  ['” … it stays shut,” she said.', ['… it stays shut,']],
  ['She called it “rusty“ and “unsafe“ again.', ['rusty', 'unsafe']],
  ['She said: “It is shut. “', ['It is shut.']],
  ['„Es ist zu“, sagte sie, „und bleibt zu.“', ['Es ist zu', 'und bleibt zu.']],
  ["He was ''the drivers' best friend.''", ["the drivers' best friend."]],
  // Apostrophes and marks of three.
  [
    "''She looked at me and said, 'You weren't there,''' he recalled.",
    ["She looked at me and said, 'You weren't there,'", "You weren't there,"],
  ],
  ["Rock 'n' roll from the '90s, the drivers' favourite", []],
  ['Songs of the ‘90s that the drivers’ club plays ’til midnight', []],
  ["'Til May,' she said", ['Til May,']],
  // What a page's source left in its text.
  ['<img title="the bridge" alt="in fog">She said “It is shut.”', ['It is shut.']],
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
