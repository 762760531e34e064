/** Words with their place in or outside the source's quotation marks. */
export interface Markable {
  readonly kind: string;
  readonly text: string;
  readonly quoted: boolean;
  /** Of a gap: how many words it stands for. */
  readonly words?: number;
}

/** A run as it is set: `lead` and `tail` are white space and quotation marks around it, which no style touches. */
export interface Piece<R extends Markable> {
  readonly run: R;
  readonly lead: string;
  readonly text: string;
  readonly tail: string;
}

/**
 * Sets “ ” around every stretch of quoted runs, gaps inside it included, and keeps white space out of what is
 * underlined. The words stay as the source has them.
 */
export function setMarks<R extends Markable>(runs: readonly R[]): Piece<R>[] {
  return runs.map((run, at) => {
    const before = runs[at - 1];
    const after = runs[at + 1];
    const opening = run.quoted && !before?.quoted ? '“' : '';
    const closing = run.quoted && !after?.quoted ? '”' : '';
    if (run.kind === 'gap') {
      const lead = opening || (before && !/\s$/.test(before.text) ? ' ' : '');
      const tail = closing || (after && after.kind !== 'gap' && !/^[\s.,;:!?]/.test(after.text) ? ' ' : '');
      return { run, lead, text: '', tail };
    }
    const [, spaceBefore = '', text = '', spaceAfter = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
    return { run, lead: spaceBefore + opening, text, tail: closing + spaceAfter };
  });
}
