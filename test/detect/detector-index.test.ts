import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { DetectorIndex, indexEntry, questionOf } from '@/engine/detect/index/detector-index';
import { type Indexed, PartedIndex, partsOf, termsOf } from '@/engine/detect/index/parted-index';
import { readForDetection } from '@/engine/detect/reading/reading';
import type { Dossier } from '@/engine/dossier/dossier';
import { BRIDGE, dossierOf, OTHER_EVENT, SAME_EVENT, UNRELATED } from './articles';

const bridge = dossierOf('bridge', BRIDGE, { url: 'https://herald.example/bridge' });
const hall = dossierOf('hall', [OTHER_EVENT]);
const wheat = dossierOf('wheat', [UNRELATED]);

/** An index with its parts, as a store keeps them. */
interface Kept {
  index: DetectorIndex;
  readonly parts: Map<number, string>;
}

function ask({ index, parts }: Kept, text: string, url: string | null = null): string[] {
  const page = articleFromText(text, { url });
  const question = questionOf(page, readForDetection(page));
  return index.candidates(
    question,
    question.parts.map((n) => parts.get(n) ?? ''),
  );
}

function change(kept: Kept, remove: readonly Dossier[], add: readonly Dossier[]): void {
  const [taken, added] = [remove.map(indexEntry), add.map(indexEntry)];
  const needed = kept.index.partsFor([...taken, ...added]);
  const changed = kept.index.changed(taken, added, new Map(needed.map((n) => [n, kept.parts.get(n) ?? ''])));
  expect([...changed.parts.keys()].sort()).toEqual(needed.sort());
  kept.index = changed.index;
  for (const [n, part] of changed.parts) kept.parts.set(n, part);
}

function indexOf(...dossiers: Dossier[]): Kept {
  const { index, parts } = DetectorIndex.of(dossiers.map(indexEntry));
  return { index, parts: new Map(parts) };
}

describe('candidates', () => {
  test('the likeliest first', () => expect(ask(indexOf(hall, wheat, bridge), SAME_EVENT)[0]).toBe('bridge'));
  test('none', () => expect(ask(indexOf(hall, bridge), UNRELATED)).toEqual([]));
  test('by address before all', () =>
    expect(ask(indexOf(hall, bridge), OTHER_EVENT, 'http://www.herald.example/bridge/')[0]).toBe('bridge'));
  test('in another language, by names and numbers', () =>
    expect(
      ask(
        indexOf(hall, wheat, bridge),
        'La alcaldesa Ilse Brandt ordenó cerrar el puente de Port Melrose, por el que pasan 40.000 vehículos al día, dijo el ingeniero Tomas Okafor.',
      )[0],
    ).toBe('bridge'));
});

describe('changes in place', () => {
  test('a removed dossier is found no more, by content or address', () => {
    const index = indexOf(bridge, hall);
    change(index, [bridge], []);
    expect(ask(index, SAME_EVENT, 'https://herald.example/bridge')).not.toContain('bridge');
    expect(index.index.size).toBe(1);
  });
  test('adding again replaces', () => {
    const index = indexOf(bridge);
    change(index, [bridge], [{ ...wheat, id: 'bridge' }]);
    expect(index.index.size).toBe(1);
    expect(ask(index, UNRELATED)).toEqual(['bridge']);
    expect(ask(index, SAME_EVENT)).toEqual([]);
  });
});

describe('written and read back', () => {
  const kept = indexOf(bridge, hall, wheat);
  change(kept, [hall], []);
  const back = { index: DetectorIndex.fromStored(kept.index.head), parts: kept.parts };

  test.each([SAME_EVENT, OTHER_EVENT, UNRELATED])('answers as before: %.30s', (text) =>
    expect(ask(back, text)).toEqual(ask(kept, text)),
  );
  test('keeps addresses', () => expect(ask(back, '', 'https://herald.example/bridge')).toEqual(['bridge']));
  test('the index that was changed is what it was', () => {
    const before = indexOf(bridge, hall);
    const parts = new Map(before.parts);
    before.index.changed([indexEntry(hall)], [indexEntry(wheat)], before.parts);
    expect(before.parts).toEqual(parts);
    expect(ask(before, OTHER_EVENT)[0]).toBe('hall');
  });
});

test('an index in parts finds what a search through all entries does, whatever was added and taken out', () => {
  const terms = fc.uniqueArray(fc.constantFrom(...'abcdefghij'.split('').map((letter) => `^${letter}`)), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(fc.array(terms, { maxLength: 4 }), { maxLength: 5 }), terms, (changes, asked) => {
      let index = new PartedIndex();
      const parts = new Map<number, string>();
      const heldOf = (numbers: readonly number[]) => numbers.map((n) => parts.get(n) ?? '');
      let held: Indexed[] = [];
      changes.forEach((lists, n) => {
        const added = lists.map((list, i) => ({ id: `${n}.${i}`, terms: list.join(' '), day: null }));
        const removed = held.filter((_, i) => i % 2 === n % 2);
        const needed = partsOf(termsOf([...removed, ...added]));
        const changed = index.changed(removed, added, new Map(needed.map((n, i) => [n, heldOf(needed)[i] ?? ''])));
        for (const [n, part] of changed.parts) parts.set(n, part);
        held = [...held.filter((entry) => !removed.includes(entry)), ...added];
        index = new PartedIndex(changed.index.head);
      });
      const expected = held.filter((entry) => asked.some((term) => entry.terms.split(' ').includes(term)));
      const found = index.find(asked, null, heldOf(partsOf(asked)));
      expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(index.size).toBe(held.length);
      for (const { id, terms } of found)
        expect([...terms].sort()).toEqual(
          held
            .find((entry) => entry.id === id)
            ?.terms.split(' ')
            .filter((term) => asked.includes(term))
            .sort(),
        );
    }),
  );
});
