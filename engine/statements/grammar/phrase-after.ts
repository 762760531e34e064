import type { Item } from '../reading/unit';
import { HEADS, isFiniteItem, isJoint, isNominal } from './item-class';
import { NAME_TIES, TIES, tellsWhere } from './ties';
import { isDay, isTime, timePhrase } from './time';

/**
 * The end of the noun phrase that starts at `first`: at the first item that can't belong to it. `ties` lets “of …”,
 * “at …” carry it on.
 */
export function phraseAfter(items: readonly Item[], first: number, ties = true): number {
  let i = first;
  let headed = false;
  /** Class of the noun before the first preposition: what the whole phrase is about. */
  let core: Item['class'] | null = null;
  let tied = false;
  for (; i < items.length; i++) {
    const item = items[i] as Item;
    const next = items[i + 1];
    if (item.class === 'pronoun') {
      if (i === first) headed = true;
      else break;
      continue;
    }
    // “drivers last week”: neither the time nor what tells which.
    if (headed && isTime(item) && (isDay(item) || !item.capital))
      return i > first + 1 && /^(?:last|next|this|late|early)$/.test(items[i - 1]?.lower ?? '') ? i - 1 : i;
    if (
      item.class === 'determiner' &&
      headed &&
      items[i - 1]?.class !== 'preposition' &&
      items[i - 1]?.class !== 'determiner' &&
      items[i - 1]?.class !== 'conjunction'
    )
      break;
    if (isNominal(item)) {
      if (item.class === 'possessive' && item.lower.startsWith("'")) headed = false;
      else if (HEADS.has(item.class)) {
        headed = true;
        if (!tied) core = item.class;
      }
      continue;
    }
    if ((item.class === 'participle' || item.class === 'ing' || (item.class === 'past' && i === first)) && !headed)
      continue;
    if (item.class === 'adverb' && !headed) continue;
    const previous = items[i - 1];
    if (previous && next && next.class !== 'mark' && isJoint(item, previous)) continue;
    if (item.lower === '&' && headed && next && isNominal(next)) continue;
    if (
      ties &&
      headed &&
      item.class === 'preposition' &&
      (core === 'name' && !next?.capital ? NAME_TIES : core === 'name' && item.lower === 'in' ? NAME_TIES : TIES).has(
        item.lower,
      ) &&
      !tellsWhere(items, i + 1) &&
      next &&
      (isNominal(next) || next.class === 'pronoun') &&
      !timePhrase(items, i + 1)
    ) {
      tied = true;
      continue;
    }
    if (headed && item.lower === 'and' && next && isNominal(next) && !verbSoon(items, i + 1)) continue;
    if (item.lower === '(' && headed) {
      const close = items.slice(i, i + 12).findIndex((x) => x.lower === ')');
      if (close > 0) {
        i += close;
        continue;
      }
    }
    break;
  }
  return i;
}

function verbSoon(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(at + 8, items.length); i++) {
    const item = items[i] as Item;
    if (isFiniteItem(item)) return true;
    if (item.class === 'mark') return false;
  }
  return false;
}
