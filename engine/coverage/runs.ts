import type { Article } from '@/engine/article/article';
import type { WordingStep } from '@/engine/compare/alignment';
import type { Statement } from '@/engine/statements/statement';
import type { Span } from '@/engine/text/span';
import type { Run } from './coverage';
import { cutsSentence, frameOf } from './frame';
import { countWords } from './words';

const openingMarks = /["“”„«»‹›‘’'`]+$/;
const closingMarks = /^["“”„«»‹›‘’'`]+/;

/** The wording comparison a passage takes part in, which side of it the passage is, and the other side's text. */
export interface Compared {
  readonly wording: readonly WordingStep[];
  readonly side: 'a' | 'b';
  readonly otherText: string;
  /** The passage gives fewer words than the other side, rather than other words: what it leaves out gets a place. */
  readonly cut: boolean;
}

interface Piece extends Span {
  readonly kind: Run['kind'];
  readonly words?: number;
}

/**
 * The words of one side of a card: the passage cut by the wording comparison, in its reporting clause.
 * Without a wording (nothing on the other side) the passage is one piece.
 */
export function runsOf(article: Article, statement: Statement, passage: Span, compared: Compared | null): Run[] {
  const { text } = article;
  const frame = frameOf(article, statement);
  const pieces: Piece[] = [];
  // Reported speech with nothing beside it is its sentence: there are no quoted words to tell from the rest.
  const around = compared || statement.kind === 'quote' ? 'frame' : 'same';
  if (frame && frame.start < passage.start) pieces.push({ start: frame.start, end: passage.start, kind: around });
  pieces.push(...passagePieces(text, statement, passage, compared));
  if (frame && passage.end < frame.end) pieces.push({ start: passage.end, end: frame.end, kind: around });

  const runs: Run[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'gap') {
      runs.push({ kind: 'gap', text: '', words: piece.words, quoted: true });
      continue;
    }
    for (const part of partsOfQuote(text, statement, piece)) {
      const last = runs.at(-1);
      if (part.start === part.end) continue;
      const words = text.slice(part.start, part.end);
      if (last && last.kind === piece.kind && last.quoted === part.quoted)
        runs[runs.length - 1] = { ...last, text: last.text + words };
      else runs.push({ kind: piece.kind, text: words, quoted: part.quoted });
    }
  }
  const first = runs[0];
  if (frame && first?.kind === 'frame' && cutsSentence(article, frame.start))
    runs[0] = { ...first, text: `…${first.text}` };
  return runs;
}

/** The passage by the steps of the wording; words of the other side that a quote leaves out become gaps. */
function passagePieces(text: string, statement: Statement, passage: Span, compared: Compared | null): Piece[] {
  if (!compared) return [{ ...passage, kind: 'same' }];
  const kinds = kindsIn(text, passage, compared);
  const gaps = compared.cut && statement.kind === 'quote' ? gapsIn(text, passage, compared) : new Map<number, number>();
  const pieces: Piece[] = [];
  let from = passage.start;
  for (let at = passage.start; at <= passage.end; at++) {
    const kind = kinds[from - passage.start] ?? 'same';
    const words = gaps.get(at);
    if (at < passage.end && kinds[at - passage.start] === kind && !words) continue;
    if (from < at) pieces.push({ start: from, end: at, kind });
    if (words && statement.start <= at && at <= statement.end) pieces.push({ start: at, end: at, kind: 'gap', words });
    from = at;
  }
  return pieces;
}

/** What each character of the passage is. */
function kindsIn(text: string, passage: Span, { wording, side }: Compared): Run['kind'][] {
  const kinds: Run['kind'][] = Array.from({ length: passage.end - passage.start }, () => 'same');
  const paint = (start: number, end: number, kind: Run['kind']) => kinds.fill(kind, start, end);
  for (const step of wording) {
    const span = step[side];
    if (span) paint(Math.max(0, span[0] - passage.start), Math.max(0, span[1] - passage.start), kindOf(step.op));
  }
  const words = text.slice(passage.start, passage.end);
  // A word is one thing to a reader, even where only its ending differs (“don’t”, “haven’t”).
  for (const { 0: word, index } of words.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
    const differing = kinds.slice(index, index + word.length).find((kind) => kind !== 'same');
    if (differing) paint(index, index + word.length, differing);
  }
  // White space between two differing words belongs to the difference.
  for (const { 0: space, index } of words.matchAll(/\s+/g)) {
    const before = kinds[index - 1];
    if (before && before === kinds[index + space.length]) paint(index, index + space.length, before);
  }
  return kinds;
}

/** A single word left out is mostly grammar (“look at”, “look”): a box for it says less than it hides. */
export const leastGap = 2;

/** Where words of the other side are left out, and how many: where the step before them ends on this side. */
function gapsIn(text: string, passage: Span, { wording, side, otherText }: Compared): Map<number, number> {
  const other = side === 'a' ? 'b' : 'a';
  const gaps = new Map<number, number>();
  let reached = passage.start;
  for (const step of wording) {
    // What is left out is missing from between words that both have in order; a phrase at another place says nothing of it.
    if (step.moved) continue;
    const there = step[other];
    if (step[side])
      reached =
        step[side][1] + (/^[\p{L}\p{M}\p{N}'’]+/u.exec(text.slice(step[side][1], passage.end))?.[0].length ?? 0);
    else if (there) gaps.set(reached, (gaps.get(reached) ?? 0) + countWords(otherText.slice(...there)));
  }
  for (const [at, words] of gaps) if (words < leastGap) gaps.delete(at);
  return gaps;
}

function kindOf(op: WordingStep['op']): Run['kind'] {
  if (op === 'changed') return 'changed';
  return op === 'only-a' || op === 'only-b' ? 'only' : 'same';
}

/** Cuts a piece at the quotation marks of its statement and leaves the marks out. */
function partsOfQuote(text: string, statement: Statement, piece: Span): (Span & { quoted: boolean })[] {
  if (statement.kind !== 'quote') return [{ ...piece, quoted: false }];
  const opening = openingMarks.exec(text.slice(Math.max(0, statement.start - 2), statement.start))?.[0].length ?? 0;
  const closing = closingMarks.exec(text.slice(statement.end, statement.end + 2))?.[0].length ?? 0;
  const cut = (start: number, end: number, quoted: boolean) => ({
    start: Math.max(piece.start, start),
    end: Math.max(Math.max(piece.start, start), Math.min(piece.end, end)),
    quoted,
  });
  return [
    cut(piece.start, statement.start - opening, false),
    cut(statement.start, statement.end, true),
    cut(statement.end + closing, piece.end, false),
  ];
}
