import { NO_PERSON } from '@/data/titles';
import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { placesOf, rolesOf } from '../grammar/role';
import { type Reading, tokensIn } from '../reading/reading';
import type { Person } from './person';
import type { Candidate, Salience } from './salience';

/** “Lee and Reed”: the names of all; null where the mention is of one. */
export function severalNamed(reading: Reading, salience: Salience, mention: Span): string | null {
  const [first, last] = tokensIn(reading, mention);
  const { tokens } = reading;
  const persons: Person[] = [];
  let joined = false;
  for (const run of salience.runsIn(first, last)) {
    if (run.first > first && persons.length === 0) return null;
    if (inBrackets(tokens, run.first)) continue;
    if (run.first > first && !joins(tokens, run.first - 1)) return null;
    if (/^(?:and|or)$/.test(tokens[run.first - 1]?.lower ?? '')) joined = true;
    if (!run.person || run.possessive) return null;
    persons.push(run.person);
  }
  const names = persons.map((person) => person.name);
  return joined && names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : null;
}

/** The person whose name is the head of the mention: not one in “Lee's adviser” or “adviser to Lee”. */
export function personNamed(reading: Reading, salience: Salience, first: number, last: number): Person | null {
  const { tokens } = reading;
  for (const run of salience.runsIn(first, last)) {
    if (!run.person || run.possessive) continue;
    const before = tokens[run.first - 1];
    if (run.first > first && before && /^(?:including|like)$/.test(before.lower)) return null;
    if (run.first > first && before && NOT_HIMSELF.test(before.lower)) continue;
    // A role noun behind the name makes it a description: “the Lee campaign”.
    const behind = tokens[run.last];
    if (behind && run.last < last && behind.class === 'noun' && behind.start < (tokens[last - 1]?.end ?? 0)) continue;
    return run.person;
  }
  return null;
}

/** A speaker who is no listed person, but whom “he” may mean: a surname alone, or somebody without a name. */
export function unlistedSpeaker(reading: Reading, mention: Span): Candidate | null {
  const [first, last] = tokensIn(reading, mention);
  const words = reading.tokens.slice(first, last).filter((token) => token.kind === 'word');
  const text = tidy(reading.text.slice(mention.start, mention.end));
  const head = words[0];
  if (!head || head.class === 'pronoun' || head.class === 'relative') return null;
  if (words.length <= 3 && words.every((token) => token.class === 'name'))
    return words.some((token) => NO_PERSON.has(token.lower) || placesOf(token.lower).length) || /^\p{Lu}+$/u.test(text)
      ? null
      : { person: null, name: text };
  return /^(?:a|an|the|one|another)$/.test(head.lower) && words.some((token) => rolesOf(token.lower).length)
    ? { person: null, name: null }
    : null;
}

const NOT_HIMSELF = /^(?:of|to|for|from|at|with|under|against|about|by|on|in)$/;
/** Most tokens of a remark in brackets behind a name: “(D-N.J.)”. */
const BRACKETED = 6;

function inBrackets(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - BRACKETED; i--) {
    if (tokens[i]?.lower === ')') return false;
    if (tokens[i]?.lower === '(') return true;
  }
  return false;
}

const joins = (tokens: readonly Token[], at: number): boolean => /^(?:and|or|,)$/.test(tokens[at]?.lower ?? '');

/** A mention that names no person, without its article and what stands in commas: “the Foreign Ministry, which …” → “Foreign Ministry”. */
export function tidy(text: string): string {
  const short = / (?:and|or) /.test(text) ? text : text.replace(/(?:,| who | which | that ).*$/su, '');
  return short.replace(/^(?:the|a|an)\s+/i, '').replace(/[\s,]+$/, '');
}
