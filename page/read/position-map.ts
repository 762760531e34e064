import type { Span } from '@/engine/text/span';

/** A run of an article's text that stands character for character in one text node. */
interface Run {
  /** Where the run starts in the article's text. */
  readonly at: number;
  length: number;
  readonly node: Text;
  /** Where it starts in the node's data. */
  readonly offset: number;
  /** Something that is not part of the text, and can be seen, stands between the run before and this one. */
  readonly afterGap: boolean;
}

/** A stretch of a document between two places in its text nodes. */
export interface Stretch {
  readonly start: { readonly node: Text; readonly offset: number };
  readonly end: { readonly node: Text; readonly offset: number };
}

/**
 * Knows, for every character of an article's text, where it stands in the document. Spaces that stand for a line break
 * or for the border of two blocks stand nowhere.
 *
 *     text      “ S h e   s a i d . ”        runs: [“She ] in node 1, [said.”] in node 2
 *     document  “She·\n <em>said.”</em>      (white space that is drawn as one space is one run's character)
 */
export class PositionMap {
  readonly #runs: Run[] = [];
  #gap = false;

  /** Adds `length` characters of `node` from `offset` on, as the text from `at` on. Called in the order of the text. */
  add(at: number, length: number, node: Text, offset: number): void {
    const last = this.#runs.at(-1);
    if (
      last &&
      !this.#gap &&
      last.node === node &&
      last.at + last.length === at &&
      last.offset + last.length === offset
    ) {
      last.length += length;
      return;
    }
    this.#runs.push({ at, length, node, offset, afterGap: this.#gap });
    this.#gap = false;
  }

  /** Notes that something visible was left out of the text here. */
  gap(): void {
    this.#gap = true;
  }

  /** Forgets everything from `at` on. */
  cut(at: number): void {
    while (this.#runs.length > 0 && (this.#runs.at(-1) as Run).at >= at) this.#runs.pop();
    this.#gap = true;
  }

  /**
   * Where a span of the text stands: one stretch, or more where something that is not part of the text (an
   * advertisement, a player) stands inside. Empty where the span holds no character of the document.
   */
  locate(span: Span): Stretch[] {
    const stretches: { start: Stretch['start']; end: Stretch['end'] }[] = [];
    if (span.start >= span.end) return stretches;
    for (let i = this.#firstEndingAfter(span.start); i < this.#runs.length; i++) {
      const run = this.#runs[i] as Run;
      if (run.at >= span.end) break;
      const from = Math.max(span.start, run.at) - run.at;
      const to = Math.min(span.end, run.at + run.length) - run.at;
      const end = { node: run.node, offset: run.offset + to };
      const last = stretches.at(-1);
      if (last && !run.afterGap) last.end = end;
      else stretches.push({ start: { node: run.node, offset: run.offset + from }, end });
    }
    return stretches;
  }

  /** Index of the first run that reaches beyond `offset`. */
  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle] as Run;
      if (run.at + run.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
