import type { Block, BlockKind } from '@/engine/article/article';
import { PositionMap } from './position-map';

/**
 * The pieces of a text node, in order of the groups:
 * 1. What is never drawn: soft hyphen, zero-width space, word joiner, byte order mark, marks and overrides of
 *    direction. Joiners (U+200C, U+200D) stay with the words: they change the letters beside them.
 * 2. White space, drawn as one space. No-break spaces too: articles mix them with common ones at random.
 * 3. Words.
 */
const PIECES =
  /([\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)|([\s\u00a0]+)|([^\s\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)/g;

/** A block while it is being read. */
interface OpenBlock {
  text: string;
  /** Runs of the block: place in its text, length, node, offset in the node; `gap` where something was left out. */
  runs: ({ at: number; length: number; node: Text; offset: number } | 'gap')[];
  /** Characters that stand in links, and in bold type. */
  linked: number;
  bold: number;
}

/** What a finished block is: its words and how much of them is linked or bold. Decides about its kind. */
export type BlockFacts = Pick<OpenBlock, 'text' | 'linked' | 'bold'>;

/** Gathers text nodes into blocks of prose, with white space as it is drawn, and remembers where each character stood. */
export class ProseText {
  text = '';
  readonly blocks: Block[] = [];
  readonly positions = new PositionMap();
  #open: OpenBlock | null = null;
  /** A space that is written once a word follows it: where it stands, or null for a line break. */
  #space: { node: Text; offset: number } | null | undefined;

  /** Adds a text node to the open block. */
  add(node: Text, style: { linked: boolean; bold: boolean }): void {
    for (const piece of node.data.matchAll(PIECES)) {
      const [, , space, word] = piece;
      if (space && this.#open && this.#space === undefined) this.#space = { node, offset: piece.index };
      if (!word) continue;
      this.#open ??= { text: '', runs: [], linked: 0, bold: 0 };
      const open = this.#open;
      if (this.#space !== undefined) {
        if (this.#space) open.runs.push({ at: open.text.length, length: 1, ...this.#space });
        open.text += ' ';
        this.#space = undefined;
      }
      open.runs.push({ at: open.text.length, length: word.length, node, offset: piece.index });
      open.text += word;
      if (style.linked) open.linked += word.length;
      if (style.bold) open.bold += word.length;
    }
  }

  /** A line break inside a block: words on its two sides are apart. */
  lineBreak(): void {
    if (this.#open && this.#space === undefined) this.#space = null;
  }

  /** Something visible that is no part of the text. */
  gap(): void {
    this.#open?.runs.push('gap');
    if (!this.#open) this.positions.gap();
  }

  /** Ends the open block; `kindOf` names its kind, or null to drop it. Returns whether a block was kept. */
  close(kindOf: (facts: BlockFacts) => BlockKind | null): boolean {
    const open = this.#open;
    this.#open = null;
    this.#space = undefined;
    if (!open) return false;
    const kind = kindOf(open);
    if (!kind) {
      this.positions.gap();
      return false;
    }
    if (this.text) this.text += '\n\n';
    const start = this.text.length;
    for (const run of open.runs) {
      if (run === 'gap') this.positions.gap();
      else this.positions.add(start + run.at, run.length, run.node, run.offset);
    }
    this.text += open.text;
    this.blocks.push({ start, end: this.text.length, kind });
    return true;
  }

  /** Takes back the last block. */
  dropLast(): void {
    const last = this.blocks.pop();
    if (!last) return;
    this.text = this.text.slice(0, this.blocks.at(-1)?.end ?? 0);
    this.positions.cut(this.text.length);
  }
}
