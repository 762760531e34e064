import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '@/engine/text/sentences';
import { tokens } from '@/engine/text/tokens';

const parts = (text: string): string[] => {
  const all = tokens(text);
  return sentences(text, all, 0, all.length).map((s) => text.slice(s.start, s.end));
};

const cases: [string, string[]][] = [
  ['The bridge is shut. Nobody crosses it.', ['The bridge is shut.', 'Nobody crosses it.']],
  ['Mr. Reed met Dr. Lind on Main St. in May.', ['Mr. Reed met Dr. Lind on Main St. in May.']],
  ['George W. Reed lives in the U.S. Senate building.', ['George W. Reed lives in the U.S. Senate building.']],
  ['He moved to the U.S. The town forgot him.', ['He moved to the U.S.', 'The town forgot him.']],
  ['“It is shut.” The town waits.', ['“It is shut.”', 'The town waits.']],
  ['Is it shut? Yes! It is.', ['Is it shut?', 'Yes!', 'It is.']],
  ['It is shut, he said.As far as we know, it stays so.', ['It is shut, he said.', 'As far as we know, it stays so.']],
  ['It cost 3.5 million at bridge.example.com.', ['It cost 3.5 million at bridge.example.com.']],
  ['It closed at 3 p.m. on Friday.', ['It closed at 3 p.m. on Friday.']],
];

test.each(cases)('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test('every token lies in exactly one sentence, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '“', '”', '"', "'", '?', '1', ',') }), (text) => {
      const all = tokens(text);
      const found = sentences(text, all, 0, all.length);
      expect(found.flatMap((s) => all.slice(s.first, s.last))).toEqual(all);
    }),
  );
});
