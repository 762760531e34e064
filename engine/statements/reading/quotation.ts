import type { Block } from '@/engine/article/article';
import type { QuotedRun } from '@/engine/text/quotation-marks';
import { isTitle, isTitleCase } from './title';

/** Words between quotation marks, in their place in the article. */
export interface Quotation extends QuotedRun {
  readonly block: Block;
  readonly paragraph: number;
  /** How many words it has. */
  readonly words: number;
  /** Its last word is followed by a mark within the quotation: it ends a clause. */
  readonly terminal: boolean;
  /** The mark within the quotation that ends it, or an empty string. */
  readonly ending: string;
  /** It is set like the title of a work or a name, in a place where such stand: the film “Back in Town”. */
  readonly title: boolean;
  /** All its words have a capital, but for the small ones, as in a title or a name. */
  readonly titleCase: boolean;
  /** It begins like a sentence. */
  readonly capital: boolean;
  /** It is written in capitals throughout. */
  readonly capitals: boolean;
  /** Nothing but a remark in brackets: “(applause)”. */
  readonly remark: boolean;
}

/** What is told of a quotation by its words, its place and the quotation before it. */
export function quotationOf(
  text: string,
  run: QuotedRun,
  block: Block,
  paragraph: number,
  before: Quotation | undefined,
): Quotation {
  const inside = text.slice(run.start, run.end);
  const words = countWords(inside);
  const ending = endingOf(inside);
  // Named one by one: to spread a run and add to it takes ten times as long.
  const { start, end, outer, depth, closed, mark } = run;
  return {
    start,
    end,
    outer,
    depth,
    closed,
    mark,
    title: isTitle(text, run, words, before?.title ? before.outer.end : 0),
    titleCase: isTitleCase(inside),
    paragraph,
    block,
    words,
    capitals: words > 1 && !/\p{Ll}/u.test(inside),
    remark: /^\s*[([][^)\]]*[)\]]\W*$/.test(inside),
    capital: /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inside),
    ending,
    terminal: ending !== '',
  };
}

const LETTER = /[\p{L}\p{N}]/u;
const BLANK = /\s/;

/** How many stretches between blanks have a letter or a digit. Letter by letter, since a pattern would copy every word. */
function countWords(inside: string): number {
  let count = 0;
  let counted = false;
  for (const letter of inside) {
    const code = letter.charCodeAt(0);
    if ((code <= 0x20 || code >= 0x80) && BLANK.test(letter)) counted = false;
    else if (!counted && (isAsciiLetter(code) || LETTER.test(letter))) {
      count++;
      counted = true;
    }
  }
  return count;
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The last letter but for an apostrophe, where it is a mark that ends a clause. */
function endingOf(inside: string): string {
  let at = inside.trimEnd().length - 1;
  if (/[’']/.test(inside.charAt(at))) at--;
  return /[,.!?…—–-]/.exec(inside.charAt(at))?.[0] ?? '';
}
