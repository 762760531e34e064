// How long comparing two articles takes, by their number of statements. Run: npx vitest bench --run test/bench/compare.bench.ts
// Goal: 40 statements each in 20 ms, warm, in the background of an ordinary laptop.
import { bench, describe } from 'vitest';
import { compare } from '@/engine/compare/compare';
import { articleWith, type Given } from '../compare/article';

const WHO = [
  'The mayor',
  'A spokesman for the port',
  'Marta Kolar',
  'The fishermen’s union',
  'Two engineers',
  'The ministry',
];
const DID = [
  'wants to close',
  'has asked for',
  'will not sell',
  'promised to repair',
  'is looking into',
  'complained about',
];
const WHAT = [
  'the old lighthouse',
  'a new ferry terminal',
  'the price of diesel',
  'the storm barrier',
  'the herring quota',
];
const WHERE = ['in the northern harbour', 'on the island of Aldra', 'along the whole coast', 'behind the fish market'];
const WHEN = ['before the autumn', 'by 14 July', 'since last year’s flood', 'after 4,200 letters', 'within two weeks'];
const WHY = ['because nobody else would pay', 'whatever parliament decides', 'although the council voted against it'];
const pick = (list: readonly string[], n: number): string => list[n % list.length] as string;

/** Statement n as one outlet tells it, and as another does. */
const told = (n: number, other: boolean): Given => {
  const parts = [
    pick(WHO, n),
    pick(DID, n * 5 + 1),
    pick(WHAT, n * 3 + 2),
    pick(WHERE, n * 7),
    pick(WHEN, n * 11),
    pick(WHY, n),
  ];
  const [who, did, what, where, when, why] = parts as [string, string, string, string, string, string];
  return {
    kind: n % 3 ? 'quote' : 'context',
    text: other
      ? `${who} ${did} ${what} ${why}, ${where}, number ${n}.`
      : `${who} ${did} ${what} ${where} ${when}, number ${n}, ${why}.`,
    speaker: pick(['Marta Kolar', 'Jens Lund', 'Ove Lind'], n),
  };
};
const articles = (statements: number) =>
  [false, true].map((other) => articleWith(Array.from({ length: statements }, (_, n) => told(n, other)))) as [
    never,
    never,
  ];

describe('comparing two articles', () => {
  for (const statements of [5, 10, 20, 40, 80, 160]) {
    const [a, b] = articles(statements);
    bench(`${statements} statements each`, () => {
      compare(a, b);
    });
  }
});
