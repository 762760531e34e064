import { describe, expect, it } from 'vitest';
import { dateInAddress, isoDate } from '@/page/read/dates';

describe('isoDate', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['20230517T1140+0100', '2023-05-17T11:40:00+01:00'],
    ['2023-05-17 11:40', '2023-05-17T11:40:00'],
    ['2023-05-17T11:40:05.123Z', '2023-05-17T11:40:05Z'],
    ['2023-05-17 11:40:05 UTC', '2023-05-17T11:40:05Z'],
    ['Wed, 17 May 2023 11:40:00 GMT', '2023-05-17T11:40:00Z'],
    ['17/05/2023', null],
    ['05/06/2023', null],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (given, expected) => {
    expect(isoDate(given)).toBe(expected);
  });
});

describe('dateInAddress', () => {
  it.each([
    ['https://paper.example/2023/05/17/harbour', '2023-05-17'],
    ['https://paper.example/world/2023-05-17-harbour', '2023-05-17'],
    ['https://paper.example/20230517/harbour-112.html', '2023-05-17'],
    ['https://paper.example/2023/5/7/harbour', '2023-05-07'],
    ['https://paper.example/story-20231399', null],
    ['https://paper.example/harbour', null],
    [null, null],
  ])('%s names %s', (address, expected) => {
    expect(dateInAddress(address)).toBe(expected);
  });
});
