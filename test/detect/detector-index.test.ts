import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { DetectorIndex, indexEntry } from '@/engine/detect/detector-index';
import { type Indexed, PartedIndex } from '@/engine/detect/parted-index';
import { readForDetection } from '@/engine/detect/reading';
import { BRIDGE, dossierOf, OTHER_EVENT, SAME_EVENT, UNRELATED } from './articles';

const bridge = dossierOf('bridge', BRIDGE, { url: 'https://herald.example/bridge' });
const hall = dossierOf('hall', [OTHER_EVENT]);
const wheat = dossierOf('wheat', [UNRELATED]);

function ask(index: DetectorIndex, text: string, url: string | null = null): string[] {
  const page = articleFromText(text, { url });
  return index.candidates(page, readForDetection(page));
}

const indexOf = (...dossiers: (typeof bridge)[]): DetectorIndex => DetectorIndex.of(dossiers.map(indexEntry));

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
    index.change([indexEntry(bridge)], []);
    expect(ask(index, SAME_EVENT, 'https://herald.example/bridge')).not.toContain('bridge');
    expect(index.size).toBe(1);
  });
  test('adding again replaces', () => {
    const index = indexOf(bridge);
    index.change([indexEntry(bridge)], [indexEntry({ ...wheat, id: 'bridge' })]);
    expect(index.size).toBe(1);
    expect(ask(index, UNRELATED)).toEqual(['bridge']);
    expect(ask(index, SAME_EVENT)).toEqual([]);
  });
});

describe('written and read back', () => {
  const index = indexOf(bridge, hall, wheat);
  index.change([indexEntry(hall)], []);
  const back = DetectorIndex.fromStored(structuredClone(index.stored()));

  test.each([SAME_EVENT, OTHER_EVENT, UNRELATED])('answers as before: %.30s', (text) =>
    expect(back && ask(back, text)).toEqual(ask(index, text)),
  );
  test('keeps addresses', () => {
    expect(back && ask(back, '', 'https://herald.example/bridge')).toEqual(['bridge']);
  });
  test('another version is made anew', () =>
    expect(DetectorIndex.fromStored({ ...index.stored(), version: 0 as never })).toBeNull());
});

test('an index in parts finds what a search through all entries does, whatever was added and taken out', () => {
  const terms = fc.uniqueArray(fc.constantFrom(...'abcdefghij'.split('').map((letter) => `^${letter}`)), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(fc.array(terms, { maxLength: 4 }), { maxLength: 5 }), terms, (changes, asked) => {
      let index = new PartedIndex();
      let held: Indexed[] = [];
      changes.forEach((lists, n) => {
        const added = lists.map((list, i) => ({ id: `${n}.${i}`, terms: list.join(' '), day: null }));
        const removed = held.filter((_, i) => i % 2 === n % 2);
        index.change(removed, added);
        held = [...held.filter((entry) => !removed.includes(entry)), ...added];
        index = new PartedIndex(structuredClone(index.stored()));
      });
      const expected = held.filter((entry) => asked.some((term) => entry.terms.split(' ').includes(term)));
      const found = index.find(asked, null);
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
