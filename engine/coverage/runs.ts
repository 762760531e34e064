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
  if (frame && frame.start < passage.start) pieces.push({ start: frame.start, end: passage.start, kind: 'frame' });
  pieces.push(...passagePieces(text, statement, passage, compared));
  if (frame && passage.end < frame.end) pieces.push({ start: passage.end, end: frame.end, kind: 'frame' });

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
  const { wording, side, otherText } = compared;
  const other = side === 'a' ? 'b' : 'a';
  const ours = wording.filter((step) => step[side]).sort((x, y) => (x[side]?.[0] ?? 0) - (y[side]?.[0] ?? 0));
  // Left-out words stand where the step before them ends on this side.
  const gaps = new Map<number, number>();
  let reached = passage.start;
  for (const step of wording) {
    const here = step[side];
    const there = step[other];
    if (here) reached = here[1];
    else if (there) gaps.set(reached, (gaps.get(reached) ?? 0) + countWords(otherText.slice(...there)));
  }
  const pieces: Piece[] = [];
  let at = passage.start;
  const gap = (position: number) => {
    const words = gaps.get(position);
    const quoted = statement.kind === 'quote' && statement.start <= position && position <= statement.end;
    if (words && quoted) pieces.push({ start: position, end: position, kind: 'gap', words });
  };
  const push = (start: number, end: number, kind: Run['kind']) => {
    if (start < end) pieces.push({ start, end, kind });
  };
  gap(at);
  let before: Run['kind'] = 'same';
  for (const step of ours) {
    const [start, end] = step[side] ?? [at, at];
    const kind = kindOf(step.op);
    // White space between two changed words belongs to the change; all else between steps is common ground.
    push(at, start, kind === before && !text.slice(at, start).trim() ? kind : 'same');
    push(Math.max(at, start), end, kind);
    at = Math.max(at, end);
    before = kind;
    if (end > passage.start) gap(end);
  }
  push(at, passage.end, 'same');
  return pieces;
}

/** Moved words are the same words: they stand in both. */
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
