import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comparison, WordingStep } from '@/engine/compare/alignment';
import { compare } from '@/engine/compare/compare';
import { articleWith, type Given } from './article';

/** Statements of an invented event, in twos and threes that say the same or nearly so. */
const STATEMENTS: readonly Given[] = [
  {
    text: 'The harbour will stay closed until the storm has passed and every ship has been checked.',
    speaker: 'Marta Kolar',
  },
  { text: 'The port will remain shut until the storm passes and all ships have been inspected.', speaker: 'Kolar' },
  { text: 'Nobody has bought a single crate of herring here since the first of March.', speaker: 'Jens Lund' },
  { text: 'Nobody has bought a single crate of herring here since the first of April.', speaker: 'Jens Lund' },
  { kind: 'indirect', text: 'parliament would vote on the fishing law in September', speaker: 'Marta Kolar' },
  { kind: 'indirect', text: 'parliament would not vote on the fishing law in September', speaker: 'Ove Lind' },
  {
    kind: 'claim',
    text: 'On Tuesday radio stations reported that the minister had sold the lighthouse to a hotel chain.',
  },
  { kind: 'context', text: 'The lighthouse was built of granite in 1871 and has been dark since the war.' },
  { kind: 'context', text: 'Built in 1871 of granite, the lighthouse has stood dark since the war.' },
  {
    text: 'a shame for the whole coast',
    clause: 'Kolar called the sale “a shame for the whole coast”.',
    speaker: 'Kolar',
  },
  { text: 'It would be a shame for the whole coast if we sold it. We will not.', speaker: 'Marta Kolar' },
  // Words that stand twice can be aligned in two ways, which must not depend on the side they are read from.
  {
    text: 'We have ships and nets and ships and men, and the men have waited for the nets and the ships.',
    speaker: 'Jens Lund',
  },
  {
    text: 'We have men and ships and nets and ships, and the ships have waited for the men and the nets.',
    speaker: 'Marta Kolar',
  },
  { kind: 'denial', text: 'The minister has not sold the lighthouse to a hotel chain, her office said.' },
];
const article = fc.subarray([...STATEMENTS], { minLength: 1 }).map((given) => articleWith(given));

test('an article compared with itself is the same throughout, and nothing stands in one only', () => {
  fc.assert(
    fc.property(article, (a) => {
      const found = compare(a, a);
      for (const one of found.alignments.filter((each) => each.a.start === each.b.start)) {
        expect(one.relation).toBe('same');
        expect(one.wording.map((step) => step.op)).toEqual(['same']);
      }
      expect(found.onlyA).toEqual([]);
      expect(found.onlyB).toEqual([]);
      expect(found.reprint || a.text.split(/\s+/).length < 5).toBe(true);
    }),
  );
});

test('with a and b exchanged the result is its mirror image', () => {
  const MIRRORED: Record<string, string> = { 'a-shorter': 'b-shorter', 'b-shorter': 'a-shorter' };
  const pairs = (found: Comparison) =>
    [...found.alignments, ...found.possible].map(
      (one) => [one.a, one.b, one.relation, one.reason, Math.round(one.score * 1e6), one.evidence] as const,
    );
  const order = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  fc.assert(
    fc.property(article, article, (a, b) => {
      const there = compare(a, b);
      const back = compare(b, a);
      expect(
        order(pairs(back).map(([x, y, relation, ...rest]) => [y, x, MIRRORED[relation] ?? relation, ...rest])),
      ).toEqual(order(pairs(there)));
      expect([back.onlyA, back.onlyB]).toEqual([there.onlyB, there.onlyA]);
      expect(order(back.denials.map(({ in: side, ...rest }) => ({ in: side === 'a' ? 'b' : 'a', ...rest })))).toEqual(
        order(there.denials),
      );
    }),
  );
});

test('an unrelated paragraph changes no pair', () => {
  const UNRELATED: Given = {
    text: 'Violinists of the Tarn valley rehearse Haydn quartets on Wednesdays.',
    speaker: 'Ida Roth',
  };
  fc.assert(
    fc.property(fc.subarray([...STATEMENTS], { minLength: 1 }), article, (given, b) => {
      const pairs = (found: Comparison) => found.alignments.map((one) => [one.a, one.b, one.relation]);
      const more = compare(articleWith([...given, UNRELATED]), b);
      expect(pairs(more)).toEqual(pairs(compare(articleWith(given), b)));
      expect(more.onlyA).toContain(`s${given.length + 1}`);
    }),
  );
});

test('wording steps lie within their passages', () => {
  const inside = (side: 'a' | 'b', steps: readonly WordingStep[], from: number, to: number) =>
    steps.every(
      (step) => !step[side] || (step[side][0] >= from && step[side][1] <= to && step[side][0] < step[side][1]),
    );
  fc.assert(
    fc.property(article, article, (a, b) => {
      for (const one of compare(a, b).alignments) {
        expect(inside('a', one.wording, one.a.start, one.a.end)).toBe(true);
        expect(inside('b', one.wording, one.b.start, one.b.end)).toBe(true);
      }
    }),
  );
});
