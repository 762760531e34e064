import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { buildDossier } from '@/engine/dossier/build';
import { citesOf } from '@/engine/dossier/cites';
import { namesOf } from '@/engine/dossier/names';
import { applyReview, readReview } from '@/engine/dossier/review';
import { selectorsOf } from '@/engine/dossier/selectors';
import { slugOf } from '@/engine/dossier/slug';
import { validateDossier } from '@/engine/dossier/validate';
import { extract } from '@/engine/statements/extract';
import type { ReadArticle } from '@/engine/statements/statement';
import { strikeDossier } from './strike';

const article = (text: string): ReadArticle => ({ ...articleFromText(text), statements: [] });

test.each([
  ['Ferry strike in Marvik ends', 'ferry-strike-in-marvik-ends'],
  ['“Łódź” – café & bar: 50%', 'lodz-cafe-bar-50'],
  ['Паром снова ходит', 'parom-snova-khodit'],
  [
    'The long, long title of an event that goes on and on without an end in sight',
    'the-long-long-title-of-an-event-that-goes-on-and-on-without',
  ],
  ['…', 'dossier'],
])('the id of “%s” is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a selector holds the words with what stands around them, to the ends of the text', () => {
  expect(selectorsOf('One. Two three. Four.', { start: 5, end: 15 })).toEqual([
    { type: 'TextQuoteSelector', exact: 'Two three.', prefix: 'One. ', suffix: ' Four.' },
    { type: 'TextPositionSelector', start: 5, end: 15 },
  ]);
});

describe('names', () => {
  test('recur or stand in two sources; short forms and abbreviations belong to the full name', () => {
    const sources = [
      article('Mayor Ines Dahl met the Port Reform Union (PRU) in Marvik. Later Dahl left. The PRU and Dahl agreed.'),
      article(
        'In Marvik, Ines Dahl spoke. Yesterday the Norwegian dockers of Ostrand cheered; Norwegian papers did not.',
      ),
    ];
    expect(namesOf(sources)).toEqual([
      { name: 'Ines Dahl', aliases: ['Dahl'] },
      { name: 'Port Reform Union', aliases: ['PRU'] },
      { name: 'Marvik', aliases: [] },
    ]);
  });
  test('a short form that two people share is nobody’s', () => {
    const names = namesOf([
      article('Ines Dahl and Karl Dahl met. When Dahl left, Ines Dahl and Karl Dahl had not agreed. Then Dahl slept.'),
    ]);
    expect(names.map((n) => [n.name, n.aliases])).toEqual([
      ['Dahl', []],
      ['Ines Dahl', []],
      ['Karl Dahl', []],
    ]);
  });
});

test.each([
  ['The boats were sold, as reported by the state news agency Nordpress.', ['Nordpress']],
  [
    'He said this in Marvik, as reported by local media outlets Fjordposten and «Kystnytt».',
    ['Fjordposten', '«Kystnytt»'],
  ],
  ['The talks failed, it was first reported by Marvik Today on Friday.', ['Marvik Today']],
  ['The loss was reported by two fishermen.', []],
  ['Nothing is cited here.', []],
])('%s → %j', (text, outlets) => {
  expect(citesOf(article(text))).toEqual(outlets);
});

describe('a dossier that is built', () => {
  const read = (text: string) => extract(articleFromText(text, { language: 'en' }));
  const built = buildDossier(
    [
      {
        ...read('"We will keep every crossing through the winter," Ines Dahl said in Marvik.'),
        id: 'a',
        url: 'https://www.tribune.example/1',
      },
      { ...read('Ines Dahl promised: "We will keep every crossing through the winter."'), id: 'b' },
    ],
    { title: 'Ferries in winter' },
  );
  test('keeps to the format', () => {
    expect(validateDossier(built)).toEqual({ ok: true, dossier: built });
  });
  test('aligns its sources and leaves open what it does not know', () => {
    expect(built.alignments).toMatchObject([{ sources: ['a', 'b'], relation: 'same' }]);
    expect(built).toMatchObject({
      id: 'ferries-in-winter',
      date: null,
      spokenLanguage: null,
      sources: [
        { host: 'tribune.example', captured: null, published: null },
        { host: null, url: null },
      ],
    });
  });
});

describe('a review', () => {
  const pair = {
    sources: ['tribune', 'kurier'] as [string, string],
    a: 'talk with any employer',
    b: 'speak to every employer',
  };
  const dossier = strikeDossier();
  const possible = { ...dossier, alignments: [], possible: dossier.alignments };
  test('removes a pair, whichever source is named first', () => {
    const turned = { sources: ['kurier', 'tribune'] as [string, string], a: pair.b, b: pair.a };
    for (const remove of [[pair], [turned]]) expect(applyReview(dossier, { remove }).dossier.alignments).toEqual([]);
  });
  test('confirms a pair, and moves it up where it was only possible', () => {
    const { dossier: reviewed, unmet } = applyReview(possible, { confirm: [pair] });
    expect(reviewed.alignments).toMatchObject([{ reviewed: true }]);
    expect(reviewed.possible).toEqual([]);
    expect(unmet).toEqual([]);
  });
  test('says what it no longer finds', () => {
    const other = { ...pair, a: 'leads the union' };
    expect(applyReview(dossier, { confirm: [other], sources: { herald: { host: 'herald.example' } } }).unmet).toEqual([
      'source "herald" is not in the dossier',
      'no pair of “leads the union” and “speak to every employer” is found any more',
    ]);
  });
  test('names go before the ones found and take their other forms', () => {
    const review = { names: [{ name: 'I. Dahl', aliases: ['Ines Dahl', 'Дааль'] }], notNames: ['Dahl'] };
    expect(applyReview(dossier, review).dossier.names).toEqual([
      { name: 'I. Dahl', aliases: ['Ines Dahl', 'Дааль', 'Инес Даль'] },
    ]);
  });
  test.each([
    [{ spokenLanguage: 3 }, /^spokenLanguage: /],
    [{ confirm: [{ a: 'x' }] }, /^confirm\.0\./],
    [{ confrim: [] }, /^confrim: /],
  ])('%j is refused with its place', (value, message) => {
    expect(() => readReview(value)).toThrow(message);
  });
});
