import { expect, test } from 'vitest';
import { decode } from '@/cli/decode';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part])));

test.each([
  ['UTF-8', new TextEncoder().encode('«Ну вот» – “so”'), '«Ну вот» – “so”'],
  ['a byte order mark, which is left out', bytes(0xef, 0xbb, 0xbf, 'Hi'), 'Hi'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 'H', 0, 'i', 0), 'Hi'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 'H', 0, 'i'), 'Hi'],
  ['what a page declares', bytes('<meta charset="windows-1251"><p>', 0xcf, 0xf3), '<meta charset="windows-1251"><p>Пу'],
  [
    'what an older page declares',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>', 0xe9),
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>é',
  ],
  ['an encoding that does not exist, as UTF-8', bytes('<meta charset="utf-99">x'), '<meta charset="utf-99">x'],
])('a file is read by %s', (_, given, text) => {
  expect(decode(given)).toBe(text);
});
