import { expect, test } from 'vitest';
import { originsOf } from '@/engine/compare/sources/origins';
import { rows } from '@/engine/compare/sources/rows';
import { articleWith } from './article';

const harbour = 'The harbour will stay closed until the storm has passed and every ship has been checked.';
const port = 'The port will remain shut until the storm passes and all ships have been inspected.';
const fish = 'Nobody has bought a single crate of herring in this town since the first of March.';
const law = 'Parliament will vote on the fishing law in September, whatever the weather.';

const articles = [
  articleWith([{ text: harbour }, { text: fish }]),
  articleWith([{ text: law }, { text: port }]),
  articleWith([{ text: fish.replace('March', 'April') }, { text: harbour }]),
];
const shown = rows(articles).map(({ cells, relation }) => [
  relation,
  ...cells.map((cell, i) => cell && articles[i]?.text.slice(cell.start, cell.end)),
]);

test('passages of all sources stand in one row, in the order of the first source that has them', () => {
  expect(shown).toEqual([
    ['reworded', harbour, port, harbour],
    ['conflict', fish, null, fish.replace('March', 'April')],
    ['only', null, law, null],
  ]);
});

test('the sentences of a statement that no other source has stand in a row of their own', () => {
  const found = rows([articleWith([{ text: `${harbour} ${law}` }]), articleWith([{ text: port }])]);
  expect(found.map(({ relation, cells }) => [relation, cells.map((cell) => cell !== null)])).toEqual([
    ['reworded', [true, true]],
    ['only', [true, false]],
  ]);
});

test('a reprint is no second origin', () => {
  const told = Array.from({ length: 6 }, (_, i) => ({ text: `${fish} ${harbour} ${law} So it was told on day ${i}.` }));
  const first = articleWith(told);
  const again = articleWith([...told, { text: 'Reporting by our own staff.' }]);
  const other = articleWith([{ text: port }]);
  expect(originsOf([first, other, again])).toEqual([0, 1, 0]);
  const shared = rows([
    articleWith([{ text: harbour }]),
    articleWith([{ text: port }]),
    articleWith([{ text: harbour }]),
  ]);
  expect(shared.map((row) => row.origins)).toEqual([2]);
});

test('reprints do not blur how two origins relate', () => {
  const story = Array.from({ length: 6 }, (_, i) => ({ text: `${fish} ${law} So it was told on day ${i}.` }));
  const long = articleWith([...story, { text: harbour }]);
  const short = articleWith([{ text: 'The harbour will stay closed until the storm has passed.' }]);
  const again = articleWith([...story, { text: harbour }, { text: 'Reporting by our own staff.' }]);
  const told = (list: (typeof long)[]) =>
    rows(list)
      .filter(({ origins }) => origins > 1)
      .map(({ relation, cells }) => [relation, cells.every((cell) => cell !== null)]);
  expect(told([long, short])).toEqual([['b-shorter', true]]);
  expect(told([long, short, again])).toEqual([['b-shorter', true]]);
  expect(told([short, long, again])).toEqual([['a-shorter', true]]);
});

test('kept alignments go before what would be found', () => {
  const [a, b] = [articleWith([{ text: harbour }]), articleWith([{ text: port }])];
  expect(rows([a, b], () => []).map(({ relation }) => relation)).toEqual(['only', 'only']);
});
