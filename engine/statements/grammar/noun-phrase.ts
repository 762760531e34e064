import type { Item } from '../reading/unit';

/** From item `first` up to but without `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const NOMINAL = new Set(['name', 'noun', 'adjective', 'number', 'possessive', 'determiner']);
const HEADS = new Set(['name', 'noun', 'pronoun', 'number']);
/** Most words of a quotation that stands for a noun or an adjective: the “crooked” rival. */
const NOMINAL_QUOTATION = 4;
/** Prepositions that tie a phrase to the noun before them; the others usually tell when and where of the verb. */
const TIES = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'in',
  'on',
  'to',
  'by',
  'against',
  'within',
  'near',
  'behind',
  'under',
  'among',
  'between',
  'about',
  'including',
  'like',
  'over',
]);
/** Those that tie something to a name: “Ann Lee in a statement” told it there. */
const NAME_TIES = new Set(['of', 'for', 'at', 'from', 'with', 'including', 'like', 'and']);
/** What something is said in. */
const OCCASION =
  /^(?:statement|interview|letter|email|speech|tweet|report|debate|memo|post|briefing|article|column|op-ed|call|filing|press|news)$/;

/** Whether “a statement”, “an exclusive interview” stands at `at`: where it was said, not whose it is. */
const tellsWhere = (items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'determiner' &&
  (OCCASION.test(items[at + 1]?.lower ?? '') || OCCASION.test(items[at + 2]?.lower ?? ''));

/** “in a radio interview Ann Lee said”: the name, where no comma parts it from where it was said. */
function nameBehindOccasion(items: readonly Item[], first: number, end: number): Range | null {
  let name = end;
  while (name > first && items[name - 1]?.class === 'name') name--;
  return name < end && OCCASION.test(items[name - 1]?.lower ?? '') ? { first: name, last: end } : null;
}
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

const OBJECT = /^(?:him|her|them|me|us)$/;

const SOME = new Set(['many', 'some', 'most', 'several', 'all', 'both', 'few', 'each', 'none']);

/** Items a noun phrase is made of: a few quoted words that end no clause may be among them. */
const isNominal = (item: Item): boolean =>
  item.quotation ? item.quotation.words <= NOMINAL_QUOTATION && !item.quotation.terminal : NOMINAL.has(item.class);

/** “a representative for”, “the rich of”: an adjective behind an article; “attorney general of”: behind its noun. */
const standsForNoun = (items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'adjective' && /^(?:determiner|noun|name)$/.test(items[at - 1]?.class ?? '');

/** A comma, as its own item. */
export const isComma = (item: Item | undefined): boolean => item?.lower === ',';
const DASHES = new Set(['—', '―', '–', '--', '-']);
const isDash = (item: Item | undefined): boolean => item?.class === 'mark' && DASHES.has(item.lower);

export { isDash };
export const isStop = (item: Item | undefined): boolean =>
  item?.class === 'mark' && /^(?:[.!?…;:]|\.{2,})$/.test(item.lower);

const finite = (item: Item): boolean =>
  item.class === 'past' ||
  item.class === 'third' ||
  item.class === 'base' ||
  item.class === 'modal' ||
  item.class === 'auxiliary';

export { finite as isFiniteItem };

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

/** A mark within a name: the stop of an initial, the stroke of “the Courier/Gazette poll”. */
const isJoint = (mark: Item, before: Item): boolean =>
  mark.start === before.end && ((mark.lower === '.' && before.capital) || (mark.lower === '/' && isNominal(before)));

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

/** Whether nothing but a time is told: “Friday”, “last week”. */
export function onlyTime(items: readonly Item[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const item = items[i] as Item;
    if ((item.class === 'name' || item.class === 'noun') && !isTime(item)) return false;
    if (item.class === 'pronoun' || item.class === 'quotation') return false;
  }
  return isTime(items[end - 1]);
}

const clauseIn = (items: readonly Item[], from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (finite(items[i] as Item)) return true;
  return false;
};

function bracketBefore(items: readonly Item[], from: number, close: number): number {
  for (let i = close - 1; i >= from && close - i < 12; i--) if (items[i]?.lower === '(') return i;
  return from;
}

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
    if (headed && isTime(item) && (isDay(item) || !item.capital)) break;
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

/** Whether a time is told from item `at`: “Friday”, “the weekend”, “last week”, “March 3”. */
export function timePhrase(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(at + 3, items.length); i++) {
    if (isTime(items[i])) return true;
    if (!isNominal(items[i] as Item)) return false;
  }
  return false;
}

function verbSoon(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(at + 8, items.length); i++) {
    const item = items[i] as Item;
    if (finite(item)) return true;
    if (item.class === 'mark') return false;
  }
  return false;
}
