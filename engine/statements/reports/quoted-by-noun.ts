import { isComma, isFiniteItem } from '../grammar/item-class';
import { phraseBefore } from '../grammar/phrase-before';
import type { Range } from '../grammar/range';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { linkBefore, taken, verbBefore, wordsEnd } from './quoted-reach';
import type { Search } from './search';

/** Nouns of speech with the words themselves behind “of” or “for”: chants of “Shame!”, her call for a “new start”. */
const OF_WORDS =
  /^(?:chant|shout|cry|cries|call|cheer|jeer|demand|promise|pledge|vow|claim|charge|accusation|allegation|warning|talk|description|complaint|assurance|lament|broadside|tirade|rant|diatribe|plea|slur|joke)s?$/;
/** Nouns of which “about …” tells what was told, with time and place between: a report in the Gazette on Friday about … */
const ACCOUNT = /^(?:report|story|article|account|rumou?r|warning|claim|allegation)s?$/;
/** Nouns that quoted words stand before: his “nothing to see” remark. */
const REMARK = /^(?:comment|remark|statement|claim|jab|slur|insult|line|quip|boast|taunt|tweet)s?$/;
/** What is said of words: uses the phrase “…”. */
const TERM = /^(?:term|phrase|word|words|slogan|expression|chant|cry|mantra|motto|refrain)$/;
const USES = /^(?:us(?:e|es|ed|ing)|utter|repeat|invok|employ|repris|chant|shout|echo)/;
/** Words of which some are quoted as examples: “used words like ‘rigged’”, “called them names, such as ‘thief’”. */
const TERMS =
  /^(?:words|terms|phrases|names|insults|slurs|taunts|jibes|epithets|slogans|labels|expressions|nicknames|chants|shouts|messages|lines|comments|remarks)$/;
const CALLS = /^(?:call|hurl|shout|yell|chant|fling|scream|trad|post|tweet|bellow|spout)/;
/** What quoted words can be said to be: “Never,” was her answer. */
const REPLY =
  /^(?:answer|reply|response|verdict|comment|message|advice|retort|word|words|conclusion|refrain|mantra|motto)$/;

/** Self-described ‘moderates’: what they call themselves. */
export function ownName({ unit: { items } }: Search, at: number): Found | null {
  if (!/^self-(?:described|identified|proclaimed|declared|styled|professed)$/.test(items[at - 1]?.lower ?? ''))
    return null;
  return { pieces: [{ first: at, last: at + 1 }], cue: { first: at - 1, last: at }, speaker: null };
}

/** “used the phrase ‘rigged game’”. */
export function usage(search: Search, at: number): Found | null {
  const { items } = search.unit;
  if (!TERM.test(items[at - 1]?.lower ?? '')) return null;
  let verb = at - 2;
  while (/^(?:determiner|adjective|possessive)$/.test(items[verb]?.class ?? '')) verb--;
  return USES.test(items[verb]?.lower ?? '') ? taken(search, verb, { first: at, last: at + 1 }) : null;
}

/** “hurled insults like ‘thief’”, “called them bad names, such as ‘pig’ and ‘rat’”. */
export function example(search: Search, at: number): Found | null {
  const { items } = search.unit;
  let noun = at - 1;
  if (items[noun]?.lower === 'as' && items[noun - 1]?.lower === 'such') noun -= 2;
  else if (/^(?:like|including)$/.test(items[noun]?.lower ?? '')) noun--;
  else return null;
  if (isComma(items[noun])) noun--;
  if (!TERMS.test(items[noun]?.lower ?? '')) return null;
  const verb = verbBefore(items, noun);
  const lower = items[verb]?.lower ?? '';
  return USES.test(lower) || CALLS.test(lower)
    ? taken(search, verb, { first: verb + 1, last: wordsEnd(items, at, at) })
    : null;
}

/** “chants of ‘Shame!’”, “her call for a ‘new start’”, “a report on Friday about her firm ‘bleeding cash’”. */
export function ofWords({ unit: { items } }: Search, at: number): Found | null {
  const link = linkBefore(items, at, /^(?:of|for|about|against)$/, /^(?:determiner|adjective|adverb|noun|possessive)$/);
  if (link < 1) return null;
  let noun = link - 1;
  if (items[link]?.lower === 'about')
    while (
      noun > 0 &&
      !ACCOUNT.test(items[noun]?.lower ?? '') &&
      /^(?:name|noun|determiner|preposition|adjective|possessive)$/.test(items[noun]?.class ?? '')
    )
      noun--;
  const word = items[noun] as Item;
  if (!(noun === link - 1 ? OF_WORDS : ACCOUNT).test(word.lower) || isFiniteItem(word)) return null;
  return {
    pieces: [{ first: link + 1, last: wordsEnd(items, link + 1, at) }],
    cue: { first: noun, last: noun + 1 },
    speaker: possessor(items, noun),
  };
}

/** “his ‘nothing to see’ remark”, “asked about the ‘not yet’ comment”. */
export function remark({ unit: { items } }: Search, at: number): Found | null {
  const noun = items[at + 1];
  const before = items[at - 1];
  if (!noun || !REMARK.test(noun.lower) || !/^(?:possessive|determiner)$/.test(before?.class ?? '')) return null;
  return {
    pieces: [{ first: at, last: at + 1 }],
    cue: { first: at + 1, last: at + 2 },
    speaker: possessor(items, at),
  };
}

/** Verbs of giving words out, and what is given out: issued a statement, “…”. */
const GIVES_OUT = /^(?:issu|releas|post|publish|sen[dt]|put|shar|wrote|writ|tweet|circulat|gave|giv|deliver)/;
const DOCUMENT = /^(?:statement|letter|tweet|post|message|memo|email|e-mail|note|reply|response|comment|text|retort)$/;

/** “issued a statement, ‘Last night …’”. */
export function document(search: Search, at: number): Found | null {
  const { items } = search.unit;
  if (!isComma(items[at - 1]) || !items[at]?.quotation?.capital || !DOCUMENT.test(items[at - 2]?.lower ?? ''))
    return null;
  const verb = verbBefore(items, at - 2);
  return GIVES_OUT.test(items[verb]?.lower ?? '') ? taken(search, verb, { first: at, last: at + 1 }) : null;
}

/** “‘Never,’ was her answer”, “‘Anything but that,’ was another”. */
export function reply({ unit: { items } }: Search, at: number): Found | null {
  const verb = items[at + 1]?.lower ?? '';
  if (!items[at]?.quotation?.terminal || !/^(?:was|is|were)$/.test(verb)) return null;
  const cue = { first: at + 1, last: at + 2 };
  if (/^(?:another|one)$/.test(items[at + 2]?.lower ?? ''))
    return { pieces: [{ first: at, last: at + 1 }], cue, speaker: { first: at + 2, last: at + 3 } };
  for (let i = at + 2; i < Math.min(items.length, at + 7); i++) {
    const item = items[i] as Item;
    if (item.class === 'mark' || isFiniteItem(item)) return null;
    if (REPLY.test(item.lower)) return { pieces: [{ first: at, last: at + 1 }], cue, speaker: possessor(items, i) };
  }
  return null;
}

/** Whose words they are: “Ann Lee's repeated”, “his”. */
export function possessor(items: readonly Item[], noun: number): Range | null {
  let i = noun - 1;
  while (i > 0 && /^(?:adjective|participle|noun|adverb)$/.test(items[i]?.class ?? '')) i--;
  const item = items[i];
  if (item?.class !== 'possessive') return null;
  return item.lower.startsWith("'") ? phraseBefore(items, 0, i) : { first: i, last: i + 1 };
}
