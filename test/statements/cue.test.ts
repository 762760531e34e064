import { expect, test } from 'vitest';
import { CUES } from '@/data/cues';
import { cueOf } from '@/engine/statements/reading/cue';

test('every verb of the cue lists is a verb the engine knows, in each of its lists', () => {
  const unknown = Object.values(CUES)
    .flatMap((list) => list.split(' ').map((entry) => entry.split(':')[0] ?? ''))
    .filter((base) => cueOf(base)?.base !== base);
  expect(unknown).toEqual([]);
});

test.each(['said', 'says', 'saying', 'likened', 'characterizes', 'deems', 'notified', 'replied'])(
  '“%s” can report speech',
  (form) => expect(cueOf(form)).not.toBeNull(),
);

test.each(['bridge', 'walked', 'quickly'])('“%s” reports nothing', (word) => expect(cueOf(word)).toBeNull());
