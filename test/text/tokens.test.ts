import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lexical } from '@/engine/text/lexeme';
import { TOKEN, tokens } from '@/engine/text/tokens';

const written = (text: string): string[] => tokens(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['The mayor, Ann Lee, said: no!', ['The', 'mayor', ',', 'Ann', 'Lee', ',', 'said', ':', 'no', '!']],
  ['J. Lee left the U.S. at 5 p.m.', ['J', '.', 'Lee', 'left', 'the', 'U.S.', 'at', '5', 'p.m.']],
  ['She’s “well-known” at harbour.org.', ['She', '’s', '“', 'well-known', '”', 'at', 'harbour.org', '.']],
  ['Wait... O’Neill owes $3.5m -- or so', ['Wait', '...', 'O’Neill', 'owes', '$', '3.5m', '--', 'or', 'so']],
])('parts %j', (text, expected) => {
  expect(written(text)).toEqual(expected);
});

const PIECES = [
  ...'abiJU.,;:!?-–—…\'’‘“”"`()[]{}/&@#_05éЯ \n'.split(''),
  ...[
    'The',
    'said',
    'U.S',
    'lee',
    '.com',
    '.org',
    "n't",
    '’s',
    '’ve',
    '  ',
    ' ',
    '. ',
    ', ',
    '...',
    '\u00a0',
    '\ud83d\ude00',
  ],
];

it('reads plain words and marks as the pattern would', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(written(text)).toEqual([...text.matchAll(new RegExp(TOKEN))].map(([token]) => token));
    }),
    { numRuns: 2000 },
  );
});

it('reads no token that begins behind the end', () => {
  expect(tokens('one two three', 4, 7).map((token) => token.lower)).toEqual(['two']);
});

it('works a fact out once for each written form', () => {
  const asked: string[] = [];
  const letters = lexical((lower) => {
    asked.push(lower);
    return lower.length;
  });
  expect(tokens('Gulls, gulls and gulls').map(letters)).toEqual([5, 1, 5, 3, 5]);
  expect(asked).toEqual(['gulls', ',', 'gulls', 'and']);
});

it('keeps forms apart, more of them than it remembers too', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}x`);
  const text = words.join(' ');
  for (let round = 0; round < 2; round++) expect(tokens(text).map(({ lexeme }) => lexeme.written)).toEqual(words);
});
