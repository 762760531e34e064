import { clauseEnd } from '../grammar/clause-end';
import { isComma, isFiniteItem, isStop } from '../grammar/item-class';
import { phraseBefore } from '../grammar/phrase-before';
import type { Range } from '../grammar/range';
import { subjectBefore } from '../grammar/subject';
import { verbGroup } from '../grammar/verb-group';
import { cueOf } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { carriedSubject } from './carried-subject';
import type { Search } from './search';

/** Most items between a verb and the quoted words it takes: “identified the older of the two as ‘the boss’”. */
const REACH = 14;
/** Most items between “as”, “of” or “for” and the quotation: “as the very picture of a ‘rigged game’”. */
const NEAR = 5;

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

/** Nouns of speech with the words themselves behind “of” or “for”: chants of “Shame!”, her call for a “new start”. */
const OF_WORDS =
  /^(?:chant|shout|cry|cries|call|cheer|jeer|demand|promise|pledge|vow|claim|charge|accusation|allegation|warning|talk|description|complaint|assurance|lament|broadside|tirade|rant|diatribe|plea|slur|joke)s?$/;
/** Nouns that quoted words stand before: his “nothing to see” remark. */
const REMARK = /^(?:comment|remark|statement|claim|jab|slur|insult|line|quip|boast|taunt|tweet)s?$/;
/** What is said of words: uses the phrase “…”. */
const TERM = /^(?:term|phrase|word|words|slogan|expression)$/;
const USES = /^(?:us(?:e|es|ed|ing)|utter|repeat|invok|employ)/;
/** “known as”, “such as”, “as well as”: nobody in particular says so. */
const NO_ONE = /^(?:known|such|well|same|far|soon|long|serve[sd]?|serving|titled|entitled|listed)$/;

/**
 * Quoted words that no verb of speech reports, where they are somebody's all the same: “presented himself as ‘honest’”,
 * “used the phrase ‘rigged game’”, “chants of ‘Shame!’”, “his ‘nothing to see’ remark”. In PolNeAR three in four of the
 * passages so found are attributed, of the quoted words that are left over then one in four.
 */
export function quotedWords(search: Search, at: number): Found | null {
  const quotation = search.unit.items[at]?.quotation;
  if (!quotation || quotation.title || search.found.some((f) => f.pieces.some((p) => p.first <= at && at < p.last)))
    return null;
  return (
    remark(search, at) ??
    judgement(search, at) ??
    likeness(search, at) ??
    usage(search, at) ??
    ofWords(search, at) ??
    ownName(search, at)
  );
}

/** “compared her to a coach who is ‘working the referees’”: quoted words in the clause that tells what somebody is like. */
function likeness(search: Search, at: number): Found | null {
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

/** Self-described ‘moderates’: what they call themselves. */
function ownName({ unit: { items } }: Search, at: number): Found | null {
  if (!/^self-(?:described|identified|proclaimed|declared|styled|professed)$/.test(items[at - 1]?.lower ?? ''))
    return null;
  return { pieces: [{ first: at, last: at + 1 }], cue: { first: at - 1, last: at }, speaker: null };
}

/** “presented himself as ‘honest’”: from behind the verb up to the quoted words. */
function judgement(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const as = linkBefore(items, at, /^as$/, /^(?:determiner|adjective|adverb|noun|preposition)$/);
  // “as part of the “Gang of Eight””: no likeness, as nothing says of what kind it is.
  if (items[as + 1]?.class === 'noun' && as + 1 < at - 1) return null;
  if (as < 1 || NO_ONE.test(items[as - 1]?.lower ?? '')) return null;
  for (let verb = as - 1; verb >= Math.max(0, as - REACH); verb--) {
    const item = items[verb] as Item;
    if (isComma(item) || isStop(item) || item.quotation) return null;
    if (!/^(?:past|third|base|ing|participle)$/.test(item.class)) continue;
    if (NO_ONE.test(item.lower)) return null;
    return taken(search, verb, { first: verb + 1, last: wordsEnd(items, verb + 1, at) });
  }
  return null;
}

/** “used the phrase ‘rigged game’”. */
function usage(search: Search, at: number): Found | null {
  const { items } = search.unit;
  if (!TERM.test(items[at - 1]?.lower ?? '')) return null;
  let verb = at - 2;
  while (/^(?:determiner|adjective|possessive)$/.test(items[verb]?.class ?? '')) verb--;
  return USES.test(items[verb]?.lower ?? '') ? taken(search, verb, { first: at, last: at + 1 }) : null;
}

/** “chants of ‘Shame!’”, “her call for a ‘new start’”. */
function ofWords({ unit: { items } }: Search, at: number): Found | null {
  const link = linkBefore(items, at, /^(?:of|for|about|against)$/, /^(?:determiner|adjective|adverb|noun|possessive)$/);
  const noun = items[link - 1];
  if (!noun || !OF_WORDS.test(noun.lower) || isFiniteItem(noun)) return null;
  return {
    pieces: [{ first: link + 1, last: wordsEnd(items, link + 1, at) }],
    cue: { first: link - 1, last: link },
    speaker: possessor(items, link - 1),
  };
}

/** “his ‘nothing to see’ remark”, “asked about the ‘not yet’ comment”. */
function remark({ unit: { items } }: Search, at: number): Found | null {
  const noun = items[at + 1];
  const before = items[at - 1];
  if (!noun || !REMARK.test(noun.lower) || !/^(?:possessive|determiner)$/.test(before?.class ?? '')) return null;
  return {
    pieces: [{ first: at, last: at + 1 }],
    cue: { first: at + 1, last: at + 2 },
    speaker: possessor(items, at),
  };
}

/** The report of the verb at `verb`, with the subject it has or takes over. */
function taken(search: Search, verb: number, piece: Range): Found {
  const { items } = search.unit;
  const group = verbGroup(items, search.floor, verb);
  const own = group.bare ? null : subjectBefore(items, 0, group.first);
  const speaker = group.passive || (items[verb]?.class === 'participle' && group.first === verb) ? null : own;
  return {
    pieces: [piece],
    cue: { first: group.first, last: verb + 1 },
    speaker: speaker ?? (group.bare ? carriedSubject(search, verb, group, piece.last) : null),
  };
}

/** Where the thing ends that the quotation at `at` stands in: behind it at the least, and behind those joined to it. */
function wordsEnd(items: readonly Item[], first: number, at: number): number {
  let last = at + 1;
  while (items[last]?.class === 'conjunction') {
    const next = items[last + 1]?.class === 'determiner' ? last + 2 : last + 1;
    if (!items[next]?.quotation) break;
    last = next + 1;
  }
  const verb = items[last];
  return verb && isFiniteItem(verb) ? last : Math.max(last, clauseEnd(items, first, 'thing'));
}

/** The nearest word that links to the quotation at `at`, with nothing but words of these classes between; -1 without one. */
function linkBefore(items: readonly Item[], at: number, link: RegExp, between: RegExp): number {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i] as Item;
    if (link.test(item.lower)) return i;
    if (!between.test(item.class) && item.lower !== 'being') return -1;
  }
  return -1;
}

/** Whose words they are: “Ann Lee's repeated”, “his”. */
export function possessor(items: readonly Item[], noun: number): Range | null {
  let i = noun - 1;
  while (i > 0 && /^(?:adjective|participle|noun|adverb)$/.test(items[i]?.class ?? '')) i--;
  const item = items[i];
  if (item?.class !== 'possessive') return null;
  return item.lower.startsWith("'") ? phraseBefore(items, 0, i) : { first: i, last: i + 1 };
}
