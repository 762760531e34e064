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
    ['lt', 'lapkričio 7 d.', 7, 11, null],
    ['lv', 'ceturtdien, 7. novembrī', 7, 11, null],
    ['et', '7. novembril', 7, 11, null],
    ['sl', '7. novembra 2024', 7, 11, 2024],
    ['ca', '7 de novembre del 2024', 7, 11, 2024],
    ['is', '7. nóvember 2024', 7, 11, 2024],
    ['az', '7 noyabrda', 7, 11, null],
    ['kk', '7 қарашада', 7, 11, null],
    ['mk', '7 ноември 2024', 7, 11, 2024],
    ['hy', 'նոյեմբերի 7-ին', 7, 11, null],
    ['ka', '7 ნოემბერს', 7, 11, null],
    ['hu', 'november 7-én', 7, 11, null],
    ['hi', '7 नवंबर 2024', 7, 11, 2024],
    ['hi', '७ नवंबर २०२४', 7, 11, 2024],
    ['bn', '৭ নভেম্বর ২০২৪', 7, 11, 2024],
    ['ur', '7 نومبر 2024', 7, 11, 2024],
    ['fa', '۷ نوامبر ۲۰۲۴', 7, 11, 2024],
    ['th', 'วันที่ 7 พฤศจิกายน 2567', 7, 11, 2024],
    ['th', 'เมื่อวันที่ 7 พฤศจิกายนที่ผ่านมา', 7, 11, null],
    ['th', '7 พ.ย. 67', 7, 11, 2024],
    ['th', '๗ พ.ย. ๒๕๖๗', 7, 11, 2024],
    ['vi', 'ngày 7/11', 7, 11, null],
    ['vi', 'Ngày 7/11/2024', 7, 11, 2024],
    ['vi', '7 tháng 11 năm 2024', 7, 11, 2024],
  ])('%s: %s', (language, text, day, month, year) =>
    expect(datesIn(text, language)).toMatchObject([{ day, month, year }]),
  );

  test.each(['3/4/2021', '12 people', 'Room 4, Marching band', '45 March', ''])('no day: %s', (text) =>
    expect(datesIn(text, 'en')).toEqual([]),
  );
});

test.each([
  ['lv', '7 novadi'],
  ['et', '3 marssali'],
  ['vi', 'tỷ số 7/11'],
  ['lt', 'mokinių 7'],
])('no day in %s: %s', (language, text) => expect(datesIn(text, language)).toEqual([]));

test('a day stands where it stands, whatever its digits', () =>
  expect(datesIn('ঢাকা, ৭ নভেম্বর', 'bn')).toMatchObject([{ start: 6, end: 15 }]));

test('day numbers', () => {
  expect(dayNumber('1970-01-02T10:00:00Z')).toBe(1);
  expect(dayNumber('tomorrow')).toBeNull();
  expect(dayOf({ day: 2, month: 1, year: 1970, start: 0, end: 0 })).toBe(1);
  expect(dayOf({ day: 2, month: 1, year: null, start: 0, end: 0 })).toBeNull();
});
