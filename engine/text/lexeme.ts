import { hashAt } from './hash';

/** A written form and what is known of it apart from any sentence. All tokens written alike share one. */
export interface Lexeme {
  readonly written: string;
  /** In lower case, typographic apostrophes as `'`. */
  readonly lower: string;
  /** `word` has a letter, `number` a digit and no letter, `mark` neither. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Written with a capital first letter (of a word). */
  readonly capital: boolean;
  /** It ends with a mark that can end a sentence: `.`, `?`, `p.m.`. */
  readonly stops: boolean;
  /** What has been worked out of it, by the numbers of the facts: see `lexical`. */
  readonly facts: unknown[];
}

/** Forms kept; an article has a few hundred. Beyond it the memory starts anew. */
const KEPT = 16_000;
/** Places for them, a power of two: as half of them stay free, most forms are found at the first. */
const PLACES = 32_768;
/**
 * The forms, each in the place that the hash of its letters tells or in the next free one behind it. No `Map`: that takes a
 * string, and to cut each word out of its text and have it hashed took a tenth of all the time of reading statements.
 */
const places: (Lexeme | null)[] = Array(PLACES).fill(null);
let kept = 0;

/** The lexeme of what is written from `start` up to `end` of a text, its own or a new one. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  let place = hashAt(text, start, end) & (PLACES - 1);
  for (let known = places[place]; known; known = places[place]) {
    if (isWritten(known, text, start, end)) return known;
    place = (place + 1) & (PLACES - 1);
  }
  if (kept === KEPT) {
    places.fill(null);
    kept = 0;
    return lexemeAt(text, start, end);
  }
  // A long slice keeps its whole article in memory; a slice of a copy does not.
  const lexeme = read(` ${text.slice(start, end)}`.slice(1));
  places[place] = lexeme;
  kept++;
  return lexeme;
}

/** The lexeme of a form that stands by itself. */
export const lexemeOf = (written: string): Lexeme => lexemeAt(written, 0, written.length);

function isWritten({ written }: Lexeme, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The same string as the engine that runs this keeps its literals, so that to compare it with one is to compare addresses. */
const interned = (word: string): string => Object.keys({ [word]: null })[0] ?? word;

function read(written: string): Lexeme {
  const lower = interned(written.toLowerCase().replaceAll('’', "'"));
  const code = lower.charCodeAt(0);
  const ascii = code >= 97 && code <= 122;
  const kind = ascii || /\p{L}/u.test(written) ? 'word' : /\p{N}/u.test(written) ? 'number' : 'mark';
  const first = written.charAt(0);
  return {
    written,
    lower,
    kind,
    capital: kind === 'word' && first !== first.toLowerCase(),
    stops: /[.!?…]$/.test(lower),
    facts: Array(FACTS),
  };
}

/** Room for facts, which are kept beside the form; asking another takes more. */
const FACTS = 12;
let count = 0;

/**
 * A fact of a word form (its stem, its place in a list), worked out once for each form and kept with it. An article asks
 * the same of every one of its tokens: to look each up in a large table anew takes longer than all that is done with it.
 */
export function lexical<T>(fact: (lower: string) => T): (of: { readonly lexeme: Lexeme }) => T {
  const index = count++;
  return ({ lexeme }) => {
    const { facts } = lexeme;
    const known = facts[index];
    if (known !== undefined) return known as T;
    const found = fact(lexeme.lower);
    facts[index] = found;
    return found;
  };
}
