import { describe, expect, test } from 'vitest';
import { compare } from '@/engine/compare/compare';
import { articleWith, type Given } from './article';

const pairsOf = (a: Given[], b: Given[]) => {
  const [x, y] = [articleWith(a), articleWith(b)];
  return compare(x, y).alignments.map((one) => [
    x.text.slice(one.a.start, one.a.end),
    y.text.slice(one.b.start, one.b.end),
    one.reason ? `${one.relation}: ${one.reason}` : one.relation,
  ]);
};

const harbour = 'The harbour will stay closed until the storm has passed and every ship has been checked.';

describe('one statement in each article', () => {
  test.each<[string, Given, Given, string]>([
    [
      'the same but for typography',
      { text: "“We can't wait,” he said" },
      { text: '‘We can’t wait’, he said.' },
      'same',
    ],
    [
      'in other words',
      { text: harbour },
      { text: 'The port will remain shut until the storm passes and all ships have been inspected.' },
      'reworded',
    ],
    [
      'shortened',
      { text: 'every ship has been checked', clause: 'It will open once “every ship has been checked”.' },
      { text: harbour },
      'a-shorter',
    ],
    [
      'another number',
      { text: 'The valley lost 4,200 sheep in the flood of Monday night.' },
      { text: 'The valley lost 1,200 sheep in the flood of Monday night.' },
      'conflict: number',
    ],
    [
      'another day',
      { text: 'The valley lost 4,200 sheep in the flood of Monday night.' },
      { text: 'The valley lost 4,200 sheep in the flood of Tuesday night.' },
      'conflict: time',
    ],
    [
      'another date',
      { text: 'Parliament will vote on the harbour law on 14 July.' },
      { text: 'Parliament will vote on the harbour law on 13 July.' },
      'conflict: time',
    ],
    [
      'the contrary',
      { text: 'The government will call an early election this autumn.' },
      { text: 'The government will not call an early election this autumn.' },
      'conflict: negation',
    ],
    [
      'the opposite',
      { text: 'Exports of timber rose sharply in the first quarter.' },
      { text: 'Exports of timber fell sharply in the first quarter.' },
      'conflict: negation',
    ],
    [
      'a part, where only the rest is negated',
      { text: 'If somebody tells you how to moor a boat in a storm,' },
      { text: 'If somebody tells you how to moor a boat in a storm, you do not learn it yourself.' },
      'a-shorter',
    ],
    [
      'negated by form and by word',
      { text: 'The sailor whom the patrol arrested on Aldra was unarmed.' },
      { text: 'The sailor whom the patrol arrested on Aldra was not armed.' },
      'reworded',
    ],
  ])('%s', (_, a, b, relation) => {
    expect(pairsOf([a], [b])).toEqual([[a.text, b.text, relation]]);
  });

  test('said by another', () => {
    const [a, b] = [
      { text: harbour, speaker: 'Marta Kolar' },
      { text: harbour, speaker: 'Jens Lund' },
    ];
    expect(pairsOf([a], [b])).toEqual([[harbour, harbour, 'conflict: speaker']]);
  });
});

test('articles in two languages are not compared', () => {
  const found = compare(articleWith([{ text: harbour }]), articleWith([{ text: 'El puerto está cerrado.' }], 'es'));
  expect(found).toMatchObject({ alignments: [], possible: [], onlyA: [], onlyB: [], notCompared: 'language' });
});
