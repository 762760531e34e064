import { WORKS } from '@/data/works';
import type { QuotedRun } from '@/engine/text/quotation-marks';

const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|with|vs)$/i;
/** Longest title, in words. */
const LONGEST_TITLE = 12;
/** Words that stand before a title, but after none: “on ‘Today’”. */
const PREPOSITIONS = /^(?:on|in|from|at|of|during|titled|entitled)$/;

/**
 * Whether quoted words are a title or a name and no speech: a headline with its author behind it (“…,” by Ann Lee), or
 * words that all have a capital beside a work (the film “…”, a “…” cap), a possessive (the network's “…”) or a
 * preposition of place.
 */
export function isTitle(text: string, run: QuotedRun, words: number): boolean {
  const inside = text.slice(run.start, run.end);
  const behind = text.slice(run.outer.end, run.outer.end + 40);
  if (inside.endsWith(',') && /^\s+by (?:the )?\p{Lu}/u.test(behind)) return true;
  if (words > LONGEST_TITLE) return false;
  for (const word of inside.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [])
    if (!SMALL.test(word) && !/^[\p{Lu}\p{N}]/u.test(word)) return false;
  return followsWork(text, run.outer.start) || precedesWork(behind);
}

/** chants of “Shame!”: words that were called out. */
const CALLED = /\b(?:chant|shout|cry|cries|call|cheer|jeer)s? of\s*$/i;

/** The film “…”, the network's “…”, told “Morning in Melrose”. */
function followsWork(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - 40), at);
  const before = words.match(/([\p{L}-]+)(['’]s|,)?\s*$/u);
  if (!before?.[1] || CALLED.test(words)) return false;
  return before[2] === '’s' || before[2] === "'s" || WORKS.has(before[1].toLowerCase());
}

/** A “Melrose First” cap, her “Morning Hour” radio show. */
function precedesWork(behind: string): boolean {
  const nouns = behind.match(/^\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?/u)?.slice(1) ?? [];
  return nouns.some((noun, i) => noun && WORKS.has(noun) && !nouns.slice(0, i + 1).some((x) => PREPOSITIONS.test(x)));
}
