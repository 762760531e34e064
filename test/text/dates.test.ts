import { describe, expect, test } from 'vitest';
import { datesIn, dayNumber, dayOf } from '@/engine/text/dates';

describe('days as texts give them', () => {
  test.each([
    ['en', 'on March 4, 2021 in', 4, 3, 2021],
    ['en', 'on 4 March', 4, 3, null],
    ['en', '4th of March 2021', 4, 3, 2021],
    ['en', '01-Mar-08', 1, 3, 2008],
    ['en', '2021-03-04', 4, 3, 2021],
    ['de', 'am 4. März 2021', 4, 3, 2021],
    ['de', '04.03.2021', 4, 3, 2021],
    ['es', '4 de marzo de 2021', 4, 3, 2021],
    ['fr', 'le 1er août 2021', 1, 8, 2021],
    ['it', '4 marzo 2021', 4, 3, 2021],
    ['ru', '4 марта 2021 года', 4, 3, 2021],
    ['uk', '4 березня', 4, 3, null],
    ['pl', '4 marca 2021', 4, 3, 2021],
    ['zh', '2021年3月4日', 4, 3, 2021],
  ])('%s: %s', (language, text, day, month, year) =>
    expect(datesIn(text, language)).toMatchObject([{ day, month, year }]),
  );

  test.each(['3/4/2021', '12 people', 'Room 4, Marching band', '45 March', ''])('no day: %s', (text) =>
    expect(datesIn(text, 'en')).toEqual([]),
  );
});

test('day numbers', () => {
  expect(dayNumber('1970-01-02T10:00:00Z')).toBe(1);
  expect(dayNumber('tomorrow')).toBeNull();
  expect(dayOf({ day: 2, month: 1, year: 1970, start: 0, end: 0 })).toBe(1);
  expect(dayOf({ day: 2, month: 1, year: null, start: 0, end: 0 })).toBeNull();
});
