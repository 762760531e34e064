/** A written form and what is known of it apart from any sentence. All tokens written alike share one. */
export interface Lexeme {
  /** As written, lower case, typographic apostrophes as `'`. */
  readonly lower: string;
  /** `word` has a letter, `number` a digit and no letter, `mark` neither. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Written with a capital first letter (of a word). */
  readonly capital: boolean;
  /** What has been worked out of it, by the numbers of the facts: see `lexical`. */
  readonly facts: unknown[];
}

/** Forms kept; an article has a few hundred. Beyond it the memory starts anew. */
const KEPT = 20_000;
const lexemes = new Map<string, Lexeme>();

/** The lexeme of a written form, its own or a new one. */
export function lexemeOf(written: string): Lexeme {
  let lexeme = lexemes.get(written);
  if (!lexeme) {
    if (lexemes.size >= KEPT) lexemes.clear();
    // A long slice keeps its whole article in memory; a slice of a copy does not.
    const copy = ` ${written}`.slice(1);
    lexeme = read(copy);
    lexemes.set(copy, lexeme);
  }
  return lexeme;
}

/** The same string as the engine that runs this keeps its literals, so that to compare it with one is to compare addresses. */
const interned = (word: string): string => Object.keys({ [word]: null })[0] ?? word;

function read(written: string): Lexeme {
  const lower = interned(written.toLowerCase().replaceAll('’', "'"));
  const code = lower.charCodeAt(0);
  const ascii = code >= 97 && code <= 122;
  const kind = ascii || /\p{L}/u.test(written) ? 'word' : /\p{N}/u.test(written) ? 'number' : 'mark';
  const first = written.charAt(0);
  return { lower, kind, capital: kind === 'word' && first !== first.toLowerCase(), facts: Array(FACTS) };
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
