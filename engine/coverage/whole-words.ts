import type { Span } from '@/engine/text/span';
import type { Run } from './coverage';

interface Piece extends Span {
  readonly kind: Run['kind'];
}

const WORD = /[\p{L}\p{N}]/u;
const APOSTROPHE = /['’]/;

/**
 * Moves what differs to whole words: the comparison looks at parts of a word (“have|n't”), a reader does not. The rest
 * of the word goes with the part that differs, and white space between two stretches of one kind goes with them.
 *
 *     [just have]n't [done so]  →  [just haven't done so]
 */
export function wholeWords<P extends Piece>(text: string, pieces: readonly P[]): P[] {
  const moved: P[] = [];
  for (const piece of pieces) {
    const last = moved.at(-1);
    if (!last || !differs(last, piece) || !insideWord(text, piece.start)) {
      moved.push(piece);
      continue;
    }
    const border =
      piece.kind === 'same'
        ? Math.min(piece.end, wordEnd(text, piece.start))
        : Math.max(last.start, wordStart(text, piece.start));
    moved[moved.length - 1] = { ...last, end: border };
    moved.push({ ...piece, start: border });
  }
  return joined(
    text,
    moved.filter((piece) => piece.kind === 'gap' || piece.start < piece.end),
  );
}

/** One of the two is common ground, the other is not. */
const differs = (a: Piece, b: Piece): boolean =>
  [a, b].some(({ kind }) => kind === 'same') && [a, b].some(({ kind }) => kind === 'changed' || kind === 'only');

/** Pieces of one kind with nothing but white space between them become one. */
function joined<P extends Piece>(text: string, pieces: readonly P[]): P[] {
  const made: P[] = [];
  for (const piece of pieces) {
    const space = made.at(-1);
    const before = made.at(-2);
    const blank = space?.kind === 'same' && !text.slice(space.start, space.end).trim();
    if (space && before && blank && before.kind === piece.kind && piece.kind !== 'gap')
      made.splice(-2, 2, { ...before, end: piece.end });
    else made.push(piece);
  }
  return made;
}

const insideWord = (text: string, at: number): boolean =>
  WORD.test(text[at - 1] ?? '') && /^['’]?[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

function wordEnd(text: string, from: number): number {
  let at = from;
  while (WORD.test(text[at] ?? '') || (APOSTROPHE.test(text[at] ?? '') && WORD.test(text[at + 1] ?? ''))) at++;
  return at;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (WORD.test(text[at - 1] ?? '') || (APOSTROPHE.test(text[at - 1] ?? '') && WORD.test(text[at - 2] ?? ''))) at--;
  return at;
}
