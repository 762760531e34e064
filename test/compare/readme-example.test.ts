import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { compare } from '@/engine/compare/compare';
import { extract } from '@/engine/statements/extract';

const readme = readFileSync(new URL('../../engine/compare/README.md', import.meta.url), 'utf8');
const exampleOf = (side: string) => {
  const text = new RegExp(`^> ${side}: (.+)$`, 'm').exec(readme)?.[1] ?? '';
  return extract(articleFromText(text, { language: 'en' }));
};

test('the example of the README gives the pairs it says', () => {
  const rows = [...readme.matchAll(/^\| (\w+(?:-a)?) +\| `([^`]+)` *\| (?:`([^`]+)`)? *\| (\w*) +\|$/gm)].map(
    ([, relation, a, b = '', reason = '']) => [relation, a, b, reason],
  );
  const [a, b] = [exampleOf('a'), exampleOf('b')];
  const { alignments, onlyA, onlyB } = compare(a, b);
  const wordsOf = (article: typeof a, { start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const found = alignments.map((one) => [one.relation, wordsOf(a, one.a), wordsOf(b, one.b), one.reason ?? '']);
  const left = onlyA.map((one) => (typeof one === 'string' ? one : wordsOf(a, one)));
  expect(rows.length).toBe(4);
  expect([...found, ...left.map((text) => ['only-a', text, '', ''])]).toEqual(rows);
  expect(onlyB).toEqual([]);
});
