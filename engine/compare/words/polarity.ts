import { DIS_WORDS, FAILS, HIDDEN_MANNER, NEGATION_WORDS, OPPOSITES } from '@/data/negation-words';
import { wordRank } from '@/engine/text/frequency';

/** What a word does to the polarity of a passage. */
export interface Polarity {
  /** “unable”, “impossible”, “failed”: negative without a negation, so that polarity can't be told from “not” alone. */
  readonly negative: boolean;
  /** Words that say the contrary (“rose”: “fell”; “safe”: “unsafe”). */
  readonly contraries: ReadonlySet<string> | null;
  /** It says that something was done in secret or is only alleged. */
  readonly hides: boolean;
}

const opposites = new Map<string, Set<string>>();
for (const [x, y] of OPPOSITES) {
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const) {
    const known = opposites.get(from);
    if (known) known.add(to);
    else opposites.set(from, new Set([to]));
  }
}

const NEGATIVE = /^(?:un|im|in|dis)\p{L}{3,}(?:able|ible|ed|al)$|^(?:fail|lack|avoid|prevent|absen|reject|refut|only)/u;

/** Endings of the words that in-, im-, il- and ir- make the contrary of; others are words of their own (“vent”, “mate”). */
const ADJECTIVE = /(?:able|ible|ent|ant|ive|ect|ate|al|ure|ite|ust)$/;
/** A prefix and a word that are together no contrary. */
const WORDS_OF_THEIR_OWN: ReadonlySet<string> = new Set(['unless', 'invaluable', 'instant', 'unlock', 'unveil']);

/** Words that are contraries by their form: the one is the other with un-, in-, dis- before it. */
function contrariesByForm(word: string): string[] {
  const fits = (prefix: string, rest: string): boolean =>
    rest.length >= 4 &&
    (prefix === 'un' || (prefix === 'dis' ? DIS_WORDS.has(rest) : ADJECTIVE.test(rest))) &&
    !WORDS_OF_THEIR_OWN.has(prefix + rest);
  return ['un', 'dis', 'in', 'im', 'il', 'ir'].flatMap((prefix) => {
    const longer = fits(prefix, word) && wordRank(prefix + word) !== null ? [prefix + word] : [];
    const rest = word.startsWith(prefix) ? word.slice(prefix.length) : '';
    return fits(prefix, rest) && wordRank(rest) !== null ? [...longer, rest] : longer;
  });
}

function contrariesOf(word: string): ReadonlySet<string> | null {
  const found = new Set([...(opposites.get(word) ?? []), ...contrariesByForm(word)]);
  return found.size > 0 ? found : null;
}

/** Polarity of a lower-case word. */
export const polarityOf = (word: string): Polarity => ({
  negative: NEGATIVE.test(word),
  contraries: contrariesOf(word),
  hides: HIDDEN_MANNER.has(word),
});

/**
 * Whether a word turns what is said into its opposite, going by the two behind it: “failed to pay”, but not “not only” and
 * not “can't help but”.
 */
export function negates(word: string, next: string | undefined, after: string | undefined): boolean {
  if (FAILS.has(word)) return next === 'to';
  if (!NEGATION_WORDS.has(word)) return false;
  return !(word === 'not' && (next === 'only' || (next === 'help' && after === 'but')));
}
