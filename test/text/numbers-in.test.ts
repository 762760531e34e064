import { expect, test } from 'vitest';
import { numbersIn } from '@/engine/text/numbers';

test.each([
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['40.000 vehículos', 40_000],
  ['40 000 véhicules', 40_000],
  ["40'000 Fahrzeuge", 40_000],
  ['$40 billion', 40e9],
  ['40.000 millones', 40e9],
  ['40 Milliarden', 40e9],
  ['13 млрд', 13e9],
  ['2,5 millions', 2.5e6],
  ['40 tisoč', 40_000],
  ['3 milijarde', 3e9],
  ['2 triệu', 2e6],
  ['5 लाख', 500_000],
  ['5 करोड़', 50_000_000],
  ['৭০ হাজার', 70_000],
  ['۵ کروڑ', 50_000_000],
  ['ปี 2567', 2024],
  ['2567', 2567],
  ['3.14', 3.14],
  ['14 July', 14],
])('%s is %d', (text, value) => expect([...numbersIn(text).keys()]).toEqual([value]));

test('counts how often each stands', () =>
  expect([...numbersIn('14 boats, 9 buses, 14 trams')]).toEqual([
    [14, 2],
    [9, 1],
  ]));
