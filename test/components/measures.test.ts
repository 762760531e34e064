import { expect, test } from 'vitest';
import { CARD, placeCard } from '@/components/panel/place-card';
import { day } from '@/components/wording/day';
import { labelWidth } from '@/components/wording/label-width';
import { counted, plural } from '@/components/wording/plural';
import { shortName } from '@/components/wording/short-name';

test.each([
  ['2024-11-07', '7 Nov 2024'],
  ['2026-11-21T23:59:59Z', '21 Nov 2026'],
  ['2026-13-40', '2026-13-40'],
  ['last week', 'last week'],
])('the day of %s is %s', (iso, said) => expect(day(iso)).toBe(said));

test.each([
  [4, 1, '4 quotes, 1 reported statement'],
  [1, 0, '1 quote'],
  [0, 2, '2 reported statements'],
  [0, 0, '0 quotes'],
])('%i quotes and %i reported statements are “%s”', (quotes, reported, said) => {
  expect(counted(quotes, reported)).toBe(said);
  expect(plural(1, 'denial')).toBe('1 denial');
});

test.each([
  ['A3', 'Coast Courier', 'A3'],
  ['Harbour Post', 'Coast Courier', 'Harbour'],
  ['The Islander', 'Coast Courier', 'Islander'],
  ['New Harbour Times', 'Coast Courier', 'New Harbour Times'],
  ['Coast Tribune', 'Coast Courier', 'Coast Tribune'],
])('%s beside %s is seen as %s and read out whole', (name, page, seen) => {
  const { before, shown, after } = shortName(name, page);
  expect(shown).toBe(seen);
  expect(before + shown + after).toBe(name);
});

test('the label column is as wide as the name, within bounds', () => {
  expect(labelWidth('A3')).toBe(52);
  expect(labelWidth('Harbour Post')).toBeGreaterThan(80);
  expect(labelWidth('A very long name of a newspaper')).toBe(104);
});

const room = { width: 1000, height: 800 };
test.each([
  ['under its mark', { left: 100, top: 200, bottom: 220 }, { left: 100, top: 228 }],
  ['over it where there is no room below', { left: 100, top: 700, bottom: 720 }, { left: 100, top: 492 }],
  ['under it where there is none above either', { left: 100, top: 150, bottom: 700 }, { left: 100, top: 708 }],
  [
    'inside the window at the right',
    { left: 900, top: 10, bottom: 30 },
    { left: 1000 - CARD.width - CARD.edge, top: 38 },
  ],
  ['inside the window at the left', { left: -40, top: 10, bottom: 30 }, { left: CARD.edge, top: 38 }],
])('the card stands %s', (_, anchor, place) => {
  expect(placeCard(anchor, 200, room)).toEqual(place);
});
