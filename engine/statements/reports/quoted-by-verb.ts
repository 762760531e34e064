import { isComma, isFiniteItem, isStop } from '../grammar/item-class';
import { cueOf } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { linkBefore, REACH, taken, verbBefore, wordsEnd } from './quoted-reach';
import type { Search } from './search';

/** Most items between a verb of likening and quoted words in the clause behind it. */
const FAR = 24;
const LIKENS = new Set([
  'compare',
  'liken',
  'portray',
  'depict',
  'paint',
  'characterize',
  'characterise',
  'describe',
  'cast',
]);

/** “known as”, “such as”, “as well as”: nobody in particular says so. */
const NO_ONE = /^(?:known|such|well|same|far|soon|long|serve[sd]?|serving|titled|entitled|listed)$/;
/** Verbs of which “for …” tells what somebody wants: “pushed for a ‘fresh count’”. */
const PUSHES = /^(?:push|press|lobb|campaign|argu|agitat|appeal|plead|clamou?r)(?:y|e)?(?:ing|ed|es|s|ied|ies)?$/;
/** Verbs of which “to …” tells what somebody is to do: “told to ‘smile’”. */
const TELLS =
  /^(?:told|tell(?:s|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|advis(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing))$/;

/** “compared her to a coach who is ‘working the referees’”: quoted words in the clause that tells what somebody is like. */
export function likeness(search: Search, at: number): Found | null {
  const { items } = search.unit;
  let relative = false;
  let link = false;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const item = items[i] as Item;
    if (isStop(item) || item.quotation || (isComma(item) && items[i - 1]?.class !== 'adjective')) return null;
    if (item.class === 'relative') relative = true;
    else if (relative && /^(?:as|to|with)$/.test(item.lower)) link = true;
    else if (link && LIKENS.has(cueOf(item.lower)?.base ?? ''))
      return taken(search, i, { first: i + 1, last: wordsEnd(items, i + 1, at) });
    else if (link && isFiniteItem(item)) return null;
  }
  return null;
}

/** “presented himself as ‘honest’”, “known by her drivers as ‘the rock’”: from behind the verb up to the quoted words. */
export function judgement(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const as = linkBefore(items, at, /^as$/, /^(?:determiner|adjective|adverb|noun|preposition)$/);
  // “as part of the “Gang of Eight””: no likeness, as nothing says of what kind it is.
  if (items[as + 1]?.class === 'noun' && as + 1 < at - 1) return null;
  if (as < 1 || NO_ONE.test(items[as - 1]?.lower ?? '')) return null;
  for (let verb = as - 1; verb >= Math.max(0, as - REACH); verb--) {
    const item = items[verb] as Item;
    if (isComma(item) || isStop(item) || item.quotation) return null;
    if (!/^(?:past|third|base|ing|participle)$/.test(item.class)) continue;
    if (!NO_ONE.test(item.lower)) return taken(search, verb, { first: verb + 1, last: wordsEnd(items, verb + 1, at) });
    if (items[verb + 1]?.lower !== 'by') return null;
    return taken(search, verb, { first: as, last: wordsEnd(items, as, at) });
  }
  return null;
}

/** “pushed for a ‘fresh count’”. */
export function pushedFor(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const link = linkBefore(items, at, /^for$/, /^(?:determiner|adjective|adverb|noun|possessive)$/);
  if (link < 1 || !PUSHES.test(items[link - 1]?.lower ?? '')) return null;
  return taken(search, link - 1, { first: link + 1, last: wordsEnd(items, link + 1, at) });
}

/** “was told to ‘smile’”: the quoted word is what is to be done. */
export function toldTo(search: Search, at: number): Found | null {
  const { items } = search.unit;
  if (items[at - 1]?.lower !== 'to' || items[at]?.quotation?.capital) return null;
  const verb = verbBefore(items, at - 1, 4);
  return verb >= 0 && TELLS.test(items[verb]?.lower ?? '')
    ? taken(search, verb, { first: at - 1, last: wordsEnd(items, at - 1, at) })
    : null;
}
