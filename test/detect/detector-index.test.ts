import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { DetectorIndex } from '@/engine/detect/detector-index';
import { Postings } from '@/engine/detect/postings';
import { readForDetection } from '@/engine/detect/reading';
import { BRIDGE, dossierOf, OTHER_EVENT, SAME_EVENT, UNRELATED } from './articles';

const bridge = dossierOf('bridge', BRIDGE, { url: 'https://herald.example/bridge' });
const hall = dossierOf('hall', [OTHER_EVENT]);
const wheat = dossierOf('wheat', [UNRELATED]);

function ask(index: DetectorIndex, text: string, url: string | null = null): string[] {
  const page = articleFromText(text, { url });
  return index.candidates(page, readForDetection(page));
}

function indexOf(...dossiers: (typeof bridge)[]): DetectorIndex {
  const index = new DetectorIndex();
  for (const dossier of dossiers) index.add(dossier);
  return index;
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
    index.remove('bridge');
    expect(ask(index, SAME_EVENT, 'https://herald.example/bridge')).not.toContain('bridge');
    expect(index.size).toBe(1);
  });
  test('adding again replaces', () => {
    const index = indexOf(bridge);
    index.add({ ...wheat, id: 'bridge' });
    expect(index.size).toBe(1);
    expect(ask(index, UNRELATED)).toEqual(['bridge']);
    expect(ask(index, SAME_EVENT)).toEqual([]);
  });
  test('removing what is not there changes nothing', () => {
    const index = indexOf(bridge);
    index.remove('wheat');
    expect(index.has('bridge')).toBe(true);
  });
});

describe('written and read back', () => {
  const index = indexOf(bridge, hall, wheat);
  index.remove('hall');
  const back = DetectorIndex.fromStored(structuredClone(index.stored()));

  test.each([SAME_EVENT, OTHER_EVENT, UNRELATED])('answers as before: %.30s', (text) =>
    expect(back && ask(back, text)).toEqual(ask(index, text)),
  );
  test('keeps addresses and gate', () => {
    expect(back && ask(back, '', 'https://herald.example/bridge')).toEqual(['bridge']);
    expect(back?.gateTerms()).toEqual(index.gateTerms());
  });
  test('another version is made anew', () =>
    expect(DetectorIndex.fromStored({ ...index.stored(), version: 0 as never })).toBeNull());
});

test('postings answer as a search through all lists does', () => {
  const key = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(key, { maxLength: 12 }), { maxLength: 12 }), key, (lists, asked) => {
      const found: string[] = [];
      new Postings(
        lists.map((l) => Uint32Array.from(l)),
        (_, slot) => slot,
      ).each(asked, (owner, slot) => found.push(`${owner}.${slot}`));
      const expected = lists.flatMap((l, owner) => (l.includes(asked) ? [`${owner}.${l.indexOf(asked)}`] : []));
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});
