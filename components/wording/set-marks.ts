import type { Run } from '@/engine/coverage/coverage';

/** A run as it is set: `lead` and `tail` are white space and quotation marks around it, which no style touches. */
export interface Piece {
  readonly kind: Run['kind'];
  readonly lead: string;
  readonly text: string;
  readonly tail: string;
  /** Of a gap. */
  readonly words: number;
}

/**
 * Sets “ ” around every stretch of quoted runs, gaps inside it included, and keeps white space out of what is
 * underlined. The words stay as the source has them.
 */
export function setMarks(runs: readonly Run[]): Piece[] {
  return runs.map((run, at) => {
    const before = runs[at - 1];
    const after = runs[at + 1];
    const opening = run.quoted && !before?.quoted ? '“' : '';
    const closing = run.quoted && !after?.quoted ? '”' : '';
    if (run.kind === 'gap') {
      const lead = opening || (before && !/\s$/.test(before.text) ? ' ' : '');
      const tail = closing || (after && after.kind !== 'gap' && !/^[\s.,;:!?]/.test(after.text) ? ' ' : '');
      return { kind: run.kind, lead, text: '', tail, words: run.words ?? 0 };
    }
    const [, spaceBefore = '', text = '', spaceAfter = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
    return { kind: run.kind, lead: spaceBefore + opening, text, tail: closing + spaceAfter, words: 0 };
  });
}
