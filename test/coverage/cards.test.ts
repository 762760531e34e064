import { describe, expect, test } from 'vitest';
import type { Comparison } from '@/engine/compare/alignment';
import { cardsOf } from '@/engine/coverage/cards';
import type { Run } from '@/engine/coverage/coverage';
import { marksOf } from '@/engine/coverage/marks';
import { pairOf, sourceOf } from './fixture';

const none: Comparison = { alignments: [], possible: [], onlyA: [], onlyB: [], denials: [], reprint: false };

// A harbour strike, told twice: the page quotes in full, the Courier cuts.
const page = sourceOf(
  'page',
  [
    'Dockers in the port of Marvik will vote on Friday.',
    '"We will talk with any employer who respects the agreement. The ships can wait," Ines Dahl said.',
    '"Nobody asked us," Dahl added.',
  ].join('\n'),
  [
    { kind: 'claim', words: 'Dockers in the port of Marvik will vote on Friday.' },
    {
      kind: 'quote',
      quoteType: 'direct',
      words: 'We will talk with any employer who respects the agreement.',
      speaker: ['Ines Dahl', 'Ines Dahl'],
      cue: 'said',
    },
    { kind: 'quote', quoteType: 'direct', words: 'The ships can wait,', speaker: ['Ines Dahl', 'Ines Dahl'] },
    { kind: 'quote', quoteType: 'direct', words: 'Nobody asked us,', speaker: ['Dahl', 'Ines Dahl'] },
  ],
);
const courier = sourceOf(
  'courier',
  [
    'Asked about talks, the union leader answered that she is ready to meet "any employer who honours the deal" at once.',
    'Local radio reported that the union had already signed. Dahl denied this.',
    'The strike fund is empty, and she called it "a family matter".',
    'Marvik is the largest port of the coast.',
  ].join('\n'),
  [
    {
      kind: 'quote',
      quoteType: 'partial',
      words: 'any employer who honours the deal',
      report: 'she is ready to meet "any employer who honours the deal" at once',
      speaker: ['the union leader', 'Ines Dahl'],
      cue: 'answered',
    },
    {
      kind: 'claim',
      words: 'Local radio reported that the union had already signed.',
      speaker: ['Local radio', 'Local radio'],
    },
    { kind: 'denial', words: 'Dahl denied this.', speaker: ['Dahl', 'Ines Dahl'], denies: 's2' },
    {
      kind: 'quote',
      quoteType: 'partial',
      words: 'a family matter',
      report: 'she called it "a family matter"',
      speaker: ['she', 'Ines Dahl'],
      cue: 'called',
    },
    { kind: 'context', words: 'Marvik is the largest port of the coast.', heading: 'The port' },
  ],
  { url: 'https://courier.example/marvik#live' },
);
const comparison: Comparison = {
  ...none,
  alignments: [
    pairOf(page, 's2', courier, 's1', 'b-shorter', [
      '<We will talk with',
      '=any employer who',
      '~respects|honours',
      '=the',
      '~agreement|deal',
    ]),
  ],
  onlyA: ['s1', 's3', 's4'],
  onlyB: ['s2', 's3', 's4', 's5'],
  denials: [{ in: 'b', statement: 's3', claimInOther: 'absent', counterpart: null }],
};
const it = { page, source: courier, name: 'Courier', names: [], comparison };
const cards = cardsOf(it);
/** `frame(…)`, `same[…]` inside the marks. */
const shown = (runs: readonly Run[] = []) =>
  runs.map((r) => (r.quoted ? `${r.kind}[${r.words ?? r.text}]` : `${r.kind}(${r.text})`)).join(' ');

test('cards stand in the order of the panel', () => {
  expect(cards.map((c) => `${c.kind} ${c.relation}`)).toEqual([
    'quote longer-here',
    'denial only-there',
    'quote only-there',
    'context only-there',
    'quote only-here',
    'quote only-here',
  ]);
  expect(new Set(cards.map((c) => c.id)).size).toBe(cards.length);
});

describe('a pair', () => {
  const card = cards[0];
  test('shows the words of the page with what only it has and what is changed', () => {
    expect(shown(card?.here?.runs)).toBe(
      'only[We will talk with] same[ any employer who ] changed[respects] same[ the ] changed[agreement] same[.]',
    );
  });
  test('shows a partial quote in its clause, with a place for the words it leaves out', () => {
    expect(shown(card?.there?.runs)).toBe(
      'frame(…the union leader answered that she is ready to meet ) gap[4] same[any employer who ] changed[honours] same[ the ] changed[deal] frame( at once.)',
    );
  });
  test('says why, with what was counted', () => {
    expect(card?.why).toBe(
      'Same speaker. Courier quotes 4 of these 10 words and reports the rest in its own words, set in grey.',
    );
    expect(card?.speaker).toBe('Ines Dahl');
  });
  test('links to the words in the other source', () => {
    expect(card?.link).toBe('https://courier.example/marvik#live:~:text=any%20employer%20who%20honours%20the%20deal');
  });
});

test('a denial names claim, denier and reporter, and what the page has of it', () => {
  expect(cards[1]?.denial).toEqual({
    claim: 'Local radio reported that the union had already signed.',
    deniedBy: 'Ines Dahl',
    reportedBy: 'Local radio',
    in: 'there',
    elsewhere: 'neither',
  });
  expect(shown(cards[1]?.there?.runs)).toBe('same(Dahl denied this.)');
});

test('a denied claim that is reported speech is shown with who reported it', () => {
  const text = 'On Monday, local radio reported that the union had signed. Dahl denied this.';
  const told = sourceOf('told', text, [
    { kind: 'indirect', words: 'the union had signed', speaker: ['local radio', 'local radio'], cue: 'reported' },
    { kind: 'denial', words: 'Dahl denied this.', speaker: ['Dahl', 'Ines Dahl'], denies: 's1' },
  ]);
  const denials = [{ in: 'b', statement: 's2', claimInOther: 'absent', counterpart: null }] as const;
  const [card] = cardsOf({ ...it, source: told, comparison: { ...none, denials } });
  expect(card?.denial?.claim).toBe('On Monday, local radio reported that the union had signed.');
});

test('what is reported within another statement, or by a headline, has no card of its own', () => {
  const text =
    'Port says strike is over\nThe port said that the union "gave in" and that the ships sail.\nRadio Marvik reported that the talks failed.';
  const told = sourceOf('told', text, [
    { kind: 'indirect', words: 'strike is over' },
    {
      kind: 'quote',
      quoteType: 'partial',
      words: 'gave in',
      report: 'the union "gave in" and that the ships sail',
      speaker: ['The port', 'The port'],
    },
    { kind: 'indirect', words: 'that the ships sail', speaker: ['The port', 'The port'] },
    { kind: 'indirect', words: 'that the talks failed', speaker: ['Radio Marvik', 'Radio Marvik'] },
  ]);
  const headline = { ...told, statements: told.statements.map((s) => (s.id === 's1' ? { ...s, paragraph: 0 } : s)) };
  const onlyThere = cardsOf({ ...it, source: headline, comparison: { ...none, onlyB: ['s1', 's2', 's3', 's4'] } });
  expect(onlyThere.map((c) => shown(c.there?.runs))).toEqual([
    'frame(The port said that the union ) same[gave in] frame( and that the ships sail.)',
    'same(Radio Marvik reported that the talks failed.)',
  ]);
});

test('of a clause and the words quoted in it, both paired with the same, the quote is shown', () => {
  const text = 'Asked if she would go, she said that it was "a family matter" alone.';
  const clause = 'that it was "a family matter" alone';
  const told = sourceOf('told', text, [
    { kind: 'indirect', words: 'if she would go' },
    { kind: 'indirect', words: clause, speaker: ['she said', 'Ines Dahl'] },
    { kind: 'quote', quoteType: 'partial', words: 'a family matter', report: clause },
  ]);
  const same = sourceOf('same', '"It is a family matter," she said.', [
    { kind: 'quote', quoteType: 'direct', words: 'It is a family matter,' },
  ]);
  const alignments = ['s2', 's3'].map((id) => pairOf(same, 's1', told, id, 'b-shorter', ['=a family matter']));
  const given = { ...it, page: same, source: told, comparison: { ...none, alignments, onlyB: ['s1'] } };
  expect(cardsOf(given).map((c) => [c.relation, c.there?.statement])).toEqual([['longer-here', 's3']]);
});

test('a quote that only the source has keeps its clause; context keeps its section', () => {
  expect(shown(cards[2]?.there?.runs)).toBe('frame(…she called it ) same[a family matter] frame(.)');
  expect(cards[3]?.heading).toBe('The port');
});

test('marks lie on quoted words and denials only', () => {
  const marked = marksOf(page, cards).map((m) => [m.style, page.text.slice(m.start, m.end)]);
  expect(marked).toEqual([
    ['length', 'We will talk with any employer who respects the agreement.'],
    ['only', 'The ships can wait,'],
    ['only', 'Nobody asked us,'],
  ]);
});

test('a possible pair is listed, not marked', () => {
  const possible = cardsOf({ ...it, comparison: { ...none, possible: comparison.alignments } });
  expect(possible.map((c) => c.relation)).toEqual(['possible']);
  expect(marksOf(page, possible)).toEqual([]);
});

test('seen from the other side, the page has the denial and is marked with it', () => {
  const back = cardsOf({
    ...it,
    page: courier,
    source: page,
    name: 'Morning Post',
    comparison: {
      ...none,
      onlyA: ['s1', 's2', 's3', 's4', 's5'],
      denials: [{ in: 'a', statement: 's3', claimInOther: 'reported', counterpart: 's1' }],
    },
  });
  expect(back.map((c) => `${c.kind} ${c.relation}`)).toEqual([
    'denial only-here',
    'quote only-here',
    'quote only-here',
  ]);
  expect(back[0]?.denial).toMatchObject({ in: 'here', elsewhere: 'claim' });
  expect(shown(back[0]?.there?.runs)).toBe('same(Dockers in the port of Marvik will vote on Friday.)');
  expect(marksOf(courier, back).map((m) => [m.style, courier.text.slice(m.start, m.end)])).toEqual([
    ['only', 'any employer who honours the deal'],
    ['denial', 'Dahl denied this.'],
    ['only', 'a family matter'],
  ]);
});

test('without a comparison nothing is said of the page, and nothing is marked', () => {
  const listed = cardsOf({ ...it, comparison: null });
  expect(listed.every((c) => c.here === null && c.relation === 'not-compared')).toBe(true);
  expect(listed.find((c) => c.kind === 'denial')?.denial?.elsewhere).toBe('not-compared');
  expect(marksOf(page, listed)).toEqual([]);
});

describe('what one side denies and the other reports', () => {
  const fact = sourceOf('fact', 'The union has already signed, without a vote.', [
    { kind: 'claim', words: 'The union has already signed, without a vote.' },
  ]);
  const asPair = pairOf(fact, 's1', courier, 's2', 'reworded', ['=already signed']);
  const compared: Comparison = {
    ...none,
    alignments: [asPair],
    onlyB: ['s3'],
    denials: [{ in: 'b', statement: 's3', claimInOther: 'reported', counterpart: 's1' }],
  };
  const told = cardsOf({ ...it, page: fact, comparison: compared });

  test('is one card with both, and no pair beside it', () => {
    expect(told.map((c) => `${c.kind} ${c.relation}`)).toEqual(['denial only-there']);
    expect(shown(told[0]?.here?.runs)).toBe('same(The union has already signed, without a vote.)');
    expect(shown(told[0]?.there?.runs)).toBe('same(Dahl denied this.)');
    expect(told[0]?.denial).toMatchObject({ in: 'there', elsewhere: 'claim' });
  });

  test('is marked in the page where the page reports it', () => {
    expect(marksOf(fact, told).map((m) => [m.style, fact.text.slice(m.start, m.end)])).toEqual([
      ['denial', 'The union has already signed, without a vote.'],
    ]);
  });

  test('is no card of its own where it stands alone', () => {
    const alone = cardsOf({ ...it, page: fact, comparison: { ...compared, alignments: [], onlyA: ['s1'] } });
    expect(alone.map((c) => c.kind)).toEqual(['denial']);
  });
});

test('two denials of one claim are one card, though their words are not alike', () => {
  const board = sourceOf('board', 'The union had signed, radio said. "Nonsense," said Dahl.', [
    { kind: 'claim', words: 'The union had signed, radio said.' },
    { kind: 'denial', words: '"Nonsense," said Dahl.', speaker: ['Dahl', 'Ines Dahl'], denies: 's1' },
  ]);
  const denials: Comparison['denials'] = [
    { in: 'a', statement: 's2', claimInOther: 'denied', counterpart: 's3' },
    { in: 'b', statement: 's3', claimInOther: 'denied', counterpart: 's2' },
  ];
  const told = cardsOf({ ...it, page: board, comparison: { ...none, denials } });
  expect(told.map((c) => c.denial?.elsewhere)).toEqual(['both']);
  expect(shown(told[0]?.there?.runs)).toBe('same(Dahl denied this.)');
});

test.each([
  ['quote', 'quote', null],
  ['quote', 'claim', 'here'],
  ['claim', 'quote', 'there'],
  ['claim', 'claim', null],
] as const)('of a %s here and a %s there, the one that quotes is named: %s', (here, there, quotedBy) => {
  const [a, b] = [here, there].map((kind, i) =>
    sourceOf(`${i}`, 'The ships can wait.', [{ kind, words: 'The ships can wait.' }]),
  ) as [typeof page, typeof page];
  const alignments = [pairOf(a, 's1', b, 's1', 'same', ['=The ships can wait'])];
  const [card] = cardsOf({ ...it, page: a, source: b, comparison: { ...none, alignments } });
  expect(card?.quotedBy).toBe(quotedBy);
  expect(card?.reported).toBe(here !== 'quote' && there !== 'quote');
});
