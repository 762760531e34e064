import { describe, expect, test } from 'vitest';
import { excerpt, tellingChange } from '@/components/wording/excerpt';
import { runs } from './fixture';

const line = (text: string, quoted = true): string =>
  excerpt(runs(text, quoted))
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ');

/** `[changed]`, `{only}`, `<3>` gap, `(frame)`: see the fixture. */
test.each([
  [
    'starts at the beginning where the difference is near it',
    'I [just never did] because they called.',
    'I just never did because they called.',
  ],
  [
    'keeps the words before the first replaced words',
    'I have told the council that we will sail with any [company that] asks',
    '…will sail with any company that asks',
  ],
  [
    'takes replaced words before longer ones that only one has',
    '{Quite long words of its own} and [other] words',
    '…of its own and other words',
  ],
  [
    'takes the longest words that only this side has',
    '{The} minister promised {a} ferry {for every winter day}.',
    '…promised a ferry for every winter day.',
  ],
  ['leaves gaps out', '(…to sail )<9> with any [ferry line which] asks', '…to sail with any ferry line which asks'],
  [
    'keeps the end of the reporting clause of a partial quote, with its negation',
    '(When asked, the minister answered that she does not consider it )<6> shameful <2> to ask them( for her part.)',
    '…does not consider it shameful to ask them for her part.',
  ],
  [
    'names a negation that stands too far away to reach back to',
    '(He never said in the hearing of the coastal committee in Halden that it was )shameful to ask them',
    'He never … Halden that it was shameful to ask them',
  ],
  ['shows the beginning where nothing differs', 'Nobody will be cut off.', 'Nobody will be cut off.'],
  ['is not lost for a word longer than the room', `(${'x'.repeat(50)} )said so`, `${'x'.repeat(50)} said so`],
])('%s', (_, given, expected) => {
  expect(line(given)).toBe(expected);
});

describe('of several replacements', () => {
  const here = runs('The minister [has] promised a ferry [on every winter day] to [us].');
  const there = runs('The minister [gladly] promised a ferry [whenever the sea allows it] to [them].');

  test('the longest is shown, the same on both sides', () => {
    const change = tellingChange(here, there);
    expect(change).toBe(1);
    const lines = [here, there].map((side) => excerpt(side, change).map((run) => run.text));
    expect(lines.map((line) => line.join(''))).toEqual([
      '…promised a ferry on every winter day to us.',
      '…promised a ferry whenever the sea allows it to them.',
    ]);
  });

  test('each side shows its longest where they are not each other’s', () => {
    expect(tellingChange(here, runs('The minister [gladly] promised a ferry.'))).toBeNull();
    expect(
      excerpt(here)
        .map((run) => run.text)
        .join(''),
    ).toContain('on every winter day');
  });
});

describe('a cut', () => {
  test('is a run of its own, so that it is not underlined', () => {
    const [first] = excerpt(runs('{I have told the council of this town} and [more] of it'));
    expect(first).toEqual({ kind: 'same', quoted: true, text: '…' });
  });

  test('ends a long line at a word', () => {
    const kept = line(`[Other] words ${'and then some more words '.repeat(8)}`);
    expect(kept.length).toBeLessThan(100);
    expect(kept).toMatch(/\w…$/);
  });

  test('of nothing is nothing', () => {
    expect(excerpt([])).toEqual([]);
  });
});
