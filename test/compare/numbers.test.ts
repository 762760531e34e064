import { expect, test } from 'vitest';
import { wordsOf } from '@/engine/compare/words/words';

const numbers = (text: string) => [...new Set(wordsOf(text).flatMap((w) => w.number ?? []))];

test.each([
  ['The ministry counted 9,500 cases.', ['9500']],
  ['It costs 1,75 billion crowns.', ['1750000000']],
  ['It costs 1.75 billion crowns.', ['1750000000']],
  ['About two hundred thousand came.', ['200000']],
  ['Twenty-one ships, 21 crews', ['21']],
  ['The fight began at 4:15 p.m. on Friday.', ['16:15']],
  ['The fight began at 16:15 on Friday.', ['16:15']],
  ['They won 2:1 at home.', ['2', '1']],
  ['On the 28th of July', ['28']],
  ['The fight began at 4 p.m. and ended at 5am.', ['16:00', '5:00']],
  ['It cost €3m, then 3m crowns, then 3mn.', ['3000000']],
  ['A wall 3m high', ['3']],
  ['A dozen came, then a hundred, then two dozen.', ['12', '100', '24']],
  ['Dozens of ships, a few hundred nets', []],
  ['Budget: 1.234,5 and 1,234.5', ['1234.5']],
  ['No one spoke at first.', []],
])('%s', (text, values) => expect(numbers(text)).toEqual(values));
