import type { Token } from '@/engine/text/tokens';
import type { Reading, Sentence } from './reading';

/**
 * What an outlet tells its readers about itself, between or behind the paragraphs: how to subscribe, whom to write to, when
 * the page was changed, who pays for its links. Page templates give such lines no mark of their own.
 */
const NOTE =
  /\b(?:subscrib(?:e|ed|ing) (?:to|now|today|here|you)|(?:please|successfully) subscribe|subscribed!|subscribers? (?:also|only|get|receive)|newsletters?\b.{0,40}\b(?:inbox|problem)|inbox\b.{0,60}\bnewsletter|sign up (?:for|to|here)|affiliate links?|earn a commission|may earn\b.{0,30}\bcommission|(?:article|story|post|report|sentence|headline)\b.{0,20} (?:was|has been|is|will be) (?:first |originally |last |previously )?(?:published|updated|corrected|amended)|originally (?:appeared|published)|editor['’]s note|conflicts? of interest|all rights reserved|creative commons|terms of (?:use|service) and privacy|log ?in for|letter to the editor|declined to be named for this story|(?:condensed|abridged|edited) version of (?:an?|the|this) (?:article|story|report|interview)|contributed (?:to this (?:article|story|report)|reporting|research))\b/i;
/** How such a note begins. */
const NOTE_OPENS =
  /^\W*(?:(?:last )?(?:updated?|published|posted|modified|correction|clarification|disclosure|disclaimer|e-?mail|phone|tel|source|tags?|topics?|filed under|related|image|photos?|video|credit|featured image)\s*:|follow (?:us|me|him|her|the)\b|to (?:reach|contact|view|read|subscribe|comment)\b.{0,60}\b(?:contact|e-?mail|subscribe|click|visit)\b|click (?:here|the|on)\b|download it\b|join (?:us|now)\b|share (?:this|your|on)\b|(?:read|see|watch|listen) (?:also|more)\b|get the day['’]s\b|eds?(?:notes?)?\s*:|\(?this (?:article|story|report) (?:is part of|contains)\b|\(?(?:this|the) (?:version of .{0,30} )?(?:\w+ \d+ )?(?:story|article) (?:corrects|(?:is|was|has been) refill?ed)\b)/i;
const ADDRESS = /[\w.]@[\w-]|\bhttps?:|\bwww\.|\| ?Editor:/;

/** Whether a sentence is such a note. */
export const isHouseNote = (text: string): boolean => NOTE_OPENS.test(text) || ADDRESS.test(text) || NOTE.test(text);

/** How a paragraph begins in which the house speaks of its own page: nothing in it is reported. */
const NOTE_OF_HOUSE =
  /^\W{0,2}(?:(?:editor|ed)['’]?s?['’]? notes?\s*[:—–-]|(?:this|an earlier version of this|a previous version of this) (?:article|story|post|report|piece|headline)\b.{0,24} (?:was|has been|misstated|incorrectly)\b)/i;
export const opensHouseNote = (text: string): boolean => NOTE_OF_HOUSE.test(text);

const PERSONAL = new Set("i me my we us our you your yours i'm we're you're".split(' '));

/** Whether a sentence speaks of its writer or to its reader, quoted words apart: then it is no report. */
export function isPersonal(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading;
  for (let i = sentence.first; i < sentence.last; i++)
    if (PERSONAL.has((tokens[i] as Token).lower) && isPronoun(tokens, i) && !isQuoted(reading, i)) return true;
  return false;
}

/** “US troops” and “Part I” are no pronouns. */
const isPronoun = (tokens: readonly Token[], at: number): boolean => {
  const { lower, capital } = tokens[at] as Token;
  if (lower === 'us') return !capital;
  return lower !== 'i' || tokens[at - 1]?.class !== 'name';
};

/** Whether a token stands in a quotation; those are in order, so the last that begins before it decides. */
function isQuoted({ tokens, quotations }: Reading, at: number): boolean {
  const { start } = tokens[at] as Token;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  // A quotation within another ends before it.
  return [quotations[low - 1], quotations[low - 2]].some((q) => !!q && q.start <= start && start < q.end);
}
