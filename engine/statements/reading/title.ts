import { BODIES, WORKS } from '@/data/works';
import type { QuotedRun } from '@/engine/text/quotation-marks';

const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|with|vs|de|del|des|du|el|la|las|le|les|los|von|y)$/i;
/** Longest title, in words. */
const LONGEST_TITLE = 12;
/** Characters looked at before and behind. */
const AROUND = 40;
/** Words that stand before a title, but after none: “on ‘Today’”. */
const PREPOSITIONS = /^(?:on|in|from|at|of|during|titled|entitled)$/;

/** Ann Lee's column on May 10, “The tolls must go,” is …: what somebody has written, and its title. */
const WRITTEN =
  /['’]s?,? (?:\p{L}+ )?(?:column|commentary|editorial|op-ed|essay|article|poem)(?: (?:on|in|of|from) [^“”",]{1,20})?, $/u;
const WROTE = /^\s+\P{P}{1,30}\b(?:said|says|wrote|writes|argued|argues|warned|noted)\b/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Whether all words have a capital but the small ones, as in titles and names. */
export function isTitleCase(inside: string): boolean {
  // Speech is told by its first or second word: the others are not looked for.
  WORD.lastIndex = 0;
  for (let word = WORD.exec(inside)?.[0]; word !== undefined; word = WORD.exec(inside)?.[0])
    if (!/^[\p{Lu}\p{N}]/u.test(word) && !SMALL.test(word)) return false;
  return true;
}

/**
 * Whether quoted words are a title or a name and no speech: a headline with its author behind it (“…,” by Ann Lee), or
 * words that all have a capital beside a work (the film “…”, a “…” cap), a possessive (the network's “…”), a preposition of
 * place, or another title (“…” and “…”), or that are the name of a body themselves (the “Open Rivers Fund”). `listed` is
 * the end of the title before it.
 */
export function isTitle(text: string, run: QuotedRun, words: number, listed: number): boolean {
  const inside = text.slice(run.start, run.end);
  const behind = text.slice(run.outer.end, run.outer.end + AROUND);
  // A quotation within the headline may end it: “Lee leaves ‘Low Water,’” by …
  if (/,['’]?$/.test(inside) && /^\s+by (?:the )?\p{Lu}/u.test(behind)) return true;
  const before = text.slice(Math.max(0, run.outer.start - AROUND), run.outer.start);
  if (words > LONGEST_TITLE) return false;
  if (inside.endsWith(',') && WRITTEN.test(before) && !WROTE.test(behind)) return true;
  if (!isTitleCase(inside)) return false;
  return (
    followsWork(before) ||
    precedesWork(behind) ||
    isBody(inside, words) ||
    (isNamed(before) && !/^\s+by\b/.test(behind)) ||
    (listed > 0 && /^,?(?:\s(?:and|or|&))?\s$/.test(text.slice(listed, run.outer.start)))
  );
}

/** chants of “Shame!”, a goal of “Peace by Trade”: words that were called out, or that tell what somebody wants. */
const CALLED =
  /\b(?:chant|shout|cry|cries|call|cheer|jeer|goal|promise|pledge|slogan|motto|mantra|message|doctrine|vision|talk|accusation|(?<!\bin )charge|warning)s? of(?: an?| the)?\s*$/i;

/** The film “…”, the network's “…”, told “Morning in Melrose”. */
function followsWork(words: string): boolean {
  const before = words.match(/([\p{L}-]+)(['’]s|,)?\s*$/u);
  if (!before?.[1] || CALLED.test(words)) return false;
  return before[2] === '’s' || before[2] === "'s" || WORKS.has(before[1].toLowerCase());
}

/** A “Melrose First” cap, her “Morning Hour” radio show. */
function precedesWork(behind: string): boolean {
  const nouns = behind.match(/^\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?/u)?.slice(1) ?? [];
  return nouns.some((noun, i) => noun && WORKS.has(noun) && !nouns.slice(0, i + 1).some((x) => PREPOSITIONS.test(x)));
}

/** “Open Rivers Fund”, “Mayors’ Forum”: the last word says what it is; nobody calls that out. */
function isBody(inside: string, words: number): boolean {
  const last = words > 1 ? inside.match(/([\p{L}-]+)[,.]?$/u)?.[1]?.toLowerCase() : undefined;
  return last !== undefined && BODIES.has(last);
}

/** “a ferry called the “Heron””, not “she called the plan …”: what bears a name. */
function isNamed(before: string): boolean {
  const bearer = /(\p{Ll}+),? (?:called|named|titled|entitled)(?: an?| the)?\s*$/u.exec(before)?.[1];
  return bearer !== undefined && !NOT_BEARERS.test(bearer);
}
const NOT_BEARERS =
  /^(?:he|she|they|it|we|you|who|which|that|some|many|others|has|have|had|is|was|were|are|be|been|being|also|so|once|later|and|or|ly|\w+ly)$/;
