import type { Item } from '../reading/unit';
import { HEADS, isFiniteItem, isJoint, isNominal } from './item-class';
import type { Range } from './range';
import { OCCASION, TIES, tellsWhere } from './ties';
import { isDay, isTime, onlyTime } from './time';

const OBJECT = /^(?:him|her|them|me|us)$/;

const SOME = new Set(['many', 'some', 'most', 'several', 'all', 'both', 'few', 'each', 'none']);

/**
 * The noun phrase that ends before item `end`, not reaching below `from`: nouns, names and what qualifies them, with
 * “of …” and the like, and “A and B”. Null where no phrase stands there.
 */
export function phraseBefore(items: readonly Item[], from: number, end: number): Range | null {
  let first = end;
  while (first > from) {
    const item = items[first - 1] as Item;
    // “a source close to him said”: him says nothing.
    if (first === end && OBJECT.test(item.lower) && first - 2 >= from && items[first - 2]?.class === 'preposition') {
      first -= 2;
      continue;
    }
    if (item.class === 'pronoun') {
      if (first === end || items[first]?.class === 'conjunction') first--;
      // “one of the officials”, “some in his party”
      else if (TIES.has(items[first]?.lower ?? '')) first--;
      break;
    }
    if (
      isNominal(item) ||
      (item.class === 'participle' && first < end) ||
      (item.class === 'ing' && first < end && items[first]?.class === 'noun') ||
      (item.class === 'adverb' && items[first]?.class === 'adjective')
    ) {
      const behind = items[first];
      // “at the convention in Melrose her aides …”: what belongs to another begins a phrase of its own.
      if (first < end && HEADS.has(item.class) && behind?.class === 'possessive' && !behind.lower.startsWith("'"))
        break;
      if (
        first < end &&
        item.class === 'noun' &&
        items[first]?.class === 'determiner' &&
        items[first]?.lower !== 'all' &&
        items[first]?.lower !== 'both'
      )
        break;
      // “On Friday the mayor left”: a day before an article is no part.
      if (first < end && isDay(item) && behind?.class === 'determiner') break;
      first--;
      continue;
    }
    const before = items[first - 2];
    // “Ann Lee on Monday said”: a time with its preposition stands outside.
    if (item.class === 'preposition' && first < end && onlyTime(items, first, end))
      return phraseBefore(items, from, first - 1);
    if (item.class === 'preposition' && first < end && tellsWhere(items, first)) {
      const name = nameBehindOccasion(items, first, end);
      return name ?? phraseBefore(items, from, first - 1);
    }
    if (
      item.lower === 'that' &&
      /^(?:noun|adjective)$/.test(items[first]?.class ?? '') &&
      first < end &&
      (first - 1 === from || items[first - 2]?.class === 'conjunction')
    ) {
      first--;
      break;
    }
    if (
      item.class === 'preposition' &&
      first < end &&
      TIES.has(item.lower) &&
      before &&
      first - 2 >= from &&
      (HEADS.has(before.class) || SOME.has(before.lower) || standsForNoun(items, first - 2)) &&
      !isTime(before)
    ) {
      first--;
      continue;
    }
    if (
      (item.class === 'conjunction' || item.lower === '&') &&
      (item.lower === 'and' || item.lower === 'or' || item.lower === '&') &&
      first < end &&
      before &&
      first - 2 >= from &&
      ((HEADS.has(before.class) && !clauseIn(items, from, first - 1)) ||
        (before.class === 'adjective' && items[first]?.class === 'adjective'))
    ) {
      first--;
      continue;
    }
    if (first < end && before && first - 2 >= from && isJoint(item, before)) {
      first--;
      continue;
    }
    if (item.lower === ')' && first <= end) {
      const open = bracketBefore(items, from, first - 1);
      if (open > from) {
        first = open;
        continue;
      }
    }
    break;
  }
  while (first < end && (items[first]?.class === 'conjunction' || items[first]?.class === 'preposition')) first++;
  first = withQuantifier(items, from, first);
  for (let i = first; i < end; i++)
    if (HEADS.has((items[i] as Item).class)) return onlyTime(items, first, end) ? null : { first, last: end };
  // “the official”, “the accused”: an adjective may stand for a person.
  if (end - first > 1 && items[first]?.class === 'determiner' && items[end - 1]?.class === 'adjective')
    return { first, last: end };
  const single = items[first];
  if (
    end - first === 1 &&
    single &&
    (single.class === 'determiner' || single.class === 'adjective') &&
    !/^(?:the|a|an)$/.test(single.lower)
  )
    return { first, last: end };
  return null;
}

/** “in a radio interview Ann Lee said”: the name, where no comma parts it from where it was said. */
function nameBehindOccasion(items: readonly Item[], first: number, end: number): Range | null {
  let name = end;
  while (name > first && items[name - 1]?.class === 'name') name--;
  return name < end && OCCASION.test(items[name - 1]?.lower ?? '') ? { first: name, last: end } : null;
}

/** “a representative for”, “the rich of”: an adjective behind an article; “attorney general of”: behind its noun. */
const standsForNoun = (items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'adjective' && /^(?:determiner|noun|name)$/.test(items[at - 1]?.class ?? '');

const ABOUT = /^(?:about|nearly|almost|roughly|only|just|around|over|not|approximately|barely|fully)$/;

/** “Nearly eight of 10 voters”, “at least three aides”: takes in what says how many before a number. */
function withQuantifier(items: readonly Item[], from: number, first: number): number {
  const head = items[first];
  if (/^(?:least|most)$/.test(head?.lower ?? '') && first > from && items[first - 1]?.lower === 'at') return first - 1;
  if (head?.class !== 'number' && !/^(?:every|all|half|everyone|everybody)/.test(head?.lower ?? '')) return first;
  const one = items[first - 1];
  if (first - 1 >= from && one && ABOUT.test(one.lower)) return first - 1;
  const two = first - 2 >= from ? `${items[first - 2]?.lower} ${one?.lower}` : '';
  return /^(?:more than|less than|fewer than|as many as|up to|close to)$/.test(two) ? first - 2 : first;
}

const clauseIn = (items: readonly Item[], from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (isFiniteItem(items[i] as Item)) return true;
  return false;
};

function bracketBefore(items: readonly Item[], from: number, close: number): number {
  for (let i = close - 1; i >= from && close - i < 12; i--) if (items[i]?.lower === '(') return i;
  return from;
}
