import { expect, test } from 'vitest';
import { compare } from '@/engine/compare/compare';
import { articleWith, type Given } from './article';

const claim: Given = {
  kind: 'claim',
  text: 'On Tuesday radio stations reported that the minister had sold the old lighthouse to a hotel chain.',
};
const denial: Given = { kind: 'denial', text: 'Her spokesman Ove Lind denied this report.', denies: 0 };
const other: Given = {
  kind: 'context',
  text: 'The lighthouse was built of granite in 1871 and has been dark since the war.',
};

test.each<[string, Given[], string, string | null]>([
  ['neither claim nor denial', [other], 'absent', null],
  [
    'the claim alone, told as a fact',
    [other, { kind: 'claim', text: 'The minister sold the old lighthouse to a hotel chain.' }],
    'reported',
    's2',
  ],
  [
    'the claim, and a denial of it',
    [
      { kind: 'claim', text: 'Radio stations said the minister had sold the lighthouse to a chain of hotels.' },
      { kind: 'denial', text: 'The ministry dismissed that as invented.', denies: 0 },
    ],
    'denied',
    's2',
  ],
  [
    'the claim as done in secret, which is another claim',
    [{ kind: 'claim', text: 'The minister has secretly sold the old lighthouse to a hotel chain.' }],
    'absent',
    null,
  ],
])('the other article has %s', (_, there, claimInOther, counterpart) => {
  const [a, b] = [articleWith([claim, denial]), articleWith(there)];
  expect(compare(a, b).denials.filter((one) => one.in === 'a')).toEqual([
    { in: 'a', statement: 's2', claimInOther, counterpart },
  ]);
  expect(compare(b, a).denials.filter((one) => one.in === 'b')).toEqual([
    { in: 'b', statement: 's2', claimInOther, counterpart },
  ]);
});

test('a denial is never aligned with the claim itself', () => {
  const denies = { kind: 'denial' as const, text: 'The minister has not sold the old lighthouse to a hotel chain.' };
  const claims = { kind: 'claim' as const, text: 'The minister has sold the old lighthouse to a hotel chain.' };
  expect(compare(articleWith([denies]), articleWith([claims])).alignments).toEqual([]);
});
