import type { Item } from '../reading/unit';
import { isNominal } from './item-class';

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow'.split(' ');
const MONTHS =
  'january february march april june july august september october november december jan feb aug sept oct nov dec'.split(
    ' ',
  );
const SPANS =
  'week weekend month year night morning afternoon evening day summer spring fall winter decade century'.split(' ');
/** All in one table, as it is asked of word after word. */
const TIMES: ReadonlyMap<string, 'day' | 'month' | 'span'> = new Map([
  ...SPANS.map((word) => [word, 'span'] as const),
  ...MONTHS.map((word) => [word, 'month'] as const),
  ...DAYS.map((word) => [word, 'day'] as const),
]);

export const isDay = (item: Item | undefined): boolean => item !== undefined && TIMES.get(item.lower) === 'day';

export function isTime(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { lower } = item;
  const time = TIMES.get(lower);
  if (time) return time !== 'month' || item.capital;
  if (lower === 'may') return item.class === 'name';
  return lower.length === 4 && /^(?:19|20)\d\d$/.test(lower);
}

/** Whether nothing but a time is told: “Friday”, “last week”. */
export function onlyTime(items: readonly Item[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const item = items[i] as Item;
    if ((item.class === 'name' || item.class === 'noun') && !isTime(item)) return false;
    if (item.class === 'pronoun' || item.class === 'quotation') return false;
  }
  return isTime(items[end - 1]);
}

/** Whether a time is told from item `at`: “Friday”, “the weekend”, “last week”, “March 3”. */
export function timePhrase(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(at + 3, items.length); i++) {
    if (isTime(items[i])) return true;
    if (!isNominal(items[i] as Item)) return false;
  }
  return false;
}
