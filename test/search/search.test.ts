import { expect, test } from 'vitest';
import type { Dossier } from '@/engine/dossier/dossier';
import { createStatementSearch } from '@/engine/search/search';
import { sourceOf } from '../coverage/fixture';

const herald = sourceOf(
  'herald',
  'The mayor said that the bridge at Orłowo was "never safe" in winter.\n"We are building a new one," Zuzana Čapková told reporters.\nThe bridge was opened in 1931.',
  [
    {
      kind: 'quote',
      quoteType: 'partial',
      words: 'never safe',
      report: 'the bridge at Orłowo was "never safe" in winter',
      speaker: ['The mayor', 'Zuzana Čapková'],
      cue: 'said',
    },
    {
      kind: 'quote',
      quoteType: 'direct',
      words: 'We are building a new one,',
      speaker: ['Zuzana Čapková', 'Zuzana Čapková'],
    },
    { kind: 'context', words: 'The bridge was opened in 1931.' },
  ],
  { outlet: 'Herald' },
);
const dossier: Dossier = {
  format: 'crossquote-dossier',
  version: 1,
  id: 'bridge',
  title: 'The bridge',
  date: null,
  spokenLanguage: null,
  names: [{ name: 'Zuzana Čapková', aliases: ['Зузана Чапкова'] }],
  sources: [herald],
  alignments: [],
  possible: [],
  coverage: [],
};
const search = createStatementSearch([dossier]);
const ids = async (query: string) => (await search(query)).hits.map((hit) => hit.statement).sort();

test.each([
  ['never safe', ['s1']],
  ['bridge', ['s1', 's3']],
  ['bridge winter', ['s1']],
  ['BUILDING', ['s2']],
  ['buil', ['s2']],
  ['buil new', []],
  ['ORLOWO', ['s1']],
  ['capkova', ['s1', 's2']],
  ['Чапкова new', ['s2']],
  ['herald 1931', ['s3']],
  ['tunnel', []],
  ['', []],
  [' ."- ', []],
] as const)('“%s” finds %j', async (query, statements) => {
  expect(await ids(query)).toEqual(statements);
});

test('a partial quote comes with its clause, found words marked', async () => {
  const [hit] = (await search('safe')).hits;
  expect(hit?.runs).toEqual([
    { text: 'The mayor said that the bridge at Orłowo was ', kind: 'frame', marked: false, quoted: false },
    { text: 'never ', kind: 'words', marked: false, quoted: true },
    { text: 'safe', kind: 'words', marked: true, quoted: true },
    { text: ' in winter.', kind: 'frame', marked: false, quoted: false },
  ]);
  expect(hit).toMatchObject({ dossier: 'bridge', source: 'herald', name: 'Herald', speaker: 'Zuzana Čapková' });
});

test('a quote and the clause around it are found once, unless only the clause has the words', async () => {
  const text = 'Asked about the ferry, the mayor said that the bridge was "never safe" in winter.';
  const source = sourceOf('gazette', text, [
    { kind: 'indirect', words: text },
    {
      kind: 'quote',
      quoteType: 'partial',
      words: 'never safe',
      report: 'the mayor said that the bridge was "never safe" in winter',
    },
  ]);
  const find = createStatementSearch([{ ...dossier, sources: [source] }]);
  expect(await find('never safe')).toMatchObject({ found: 1, hits: [{ statement: 's2' }] });
  expect((await find('ferry')).hits.map(({ statement }) => statement)).toEqual(['s1']);
});

test('the answer counts what was searched and found beyond the limit', async () => {
  const answer = await search('bridge', 1);
  expect(answer.hits).toHaveLength(1);
  expect(answer).toMatchObject({ found: 2, statements: 3, dossiers: 1 });
});
