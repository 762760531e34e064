import { expect, it } from 'vitest';
import { keysOf } from '@/entrypoints/welcome/shortcut';

it.each([
  ['Alt+Shift+Q', ['Alt', 'Shift', 'Q']],
  ['⌥⇧Q', ['⌥', '⇧', 'Q']],
  ['⌘F10', ['⌘', 'F10']],
  ['', []],
])('“%s” is %j', (shortcut, keys) => {
  expect(keysOf(shortcut)).toEqual(keys);
});
