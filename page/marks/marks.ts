import type { Card, Mark } from '@/engine/coverage/coverage';
import type { Reading } from '../read/reading';

/** Highlights that are shown under the pointer or for the row that has focus; above the others. */
const POINTED = ['at', 'at-denial'] as const;
type Name = Mark['style'] | (typeof POINTED)[number];
const NAMES: readonly Name[] = ['same', 'reworded', 'length', 'only', 'denial', ...POINTED];

/** A mark with the places in the document that it covers. */
interface PlacedMark extends Mark {
  readonly ranges: readonly Range[];
}

/** A box of a line of text, CSS px of the viewport. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * The marks of one page: CSS highlights over the article's own text. No element is added or changed. The ranges are
 * kept here, since a registry can't be read back through Firefox's wrapper.
 */
export class Marks {
  readonly #document: Document;
  readonly #registry: HighlightRegistry;
  #marks: PlacedMark[] = [];
  #off: readonly Mark['style'][] = [];
  #at: string | null = null;

  constructor(document: Document, signal: AbortSignal) {
    const window = document.defaultView as Window & typeof globalThis;
    this.#document = document;
    this.#registry = window.CSS.highlights;
    signal.addEventListener('abort', () => {
      for (const name of NAMES) this.#registry.delete(`crossquote-${name}`);
      this.#marks = [];
    });
  }

  /** Shows these marks of a reading in place of those shown before. */
  show(reading: Reading, marks: readonly Mark[]): void {
    this.#marks = marks.map((mark) => ({ ...mark, ranges: this.#rangesOf(reading, mark) }));
    this.#paint();
  }

  /** Switches styles of marks off; all others are on. */
  switchOff(styles: readonly Mark['style'][]): void {
    this.#off = styles;
    this.#paint();
  }

  /** Lights up the marks of one card, or of none. */
  pointAt(card: Card['id'] | null): void {
    if (card === this.#at) return;
    this.#at = card;
    this.#paintPointed();
  }

  /** Cards that have a mark in the page, in the page's order. */
  cards(): string[] {
    const shown = this.#shown().sort((a, b) => a.start - b.start);
    return [...new Set(shown.map((mark) => mark.card))];
  }

  /** The card of the mark at a point of the viewport; of marks within marks, the shortest. */
  cardAt(x: number, y: number, target: Node): string | null {
    let best: PlacedMark | null = null;
    for (const mark of this.#shown()) {
      if (best && mark.end - mark.start >= best.end - best.start) continue;
      const hit = mark.ranges.some(
        (range) => range.intersectsNode(target) && boxesOf(range).some((box) => isIn(box, x, y)),
      );
      if (hit) best = mark;
    }
    return best?.card ?? null;
  }

  /** Boxes of the lines of a card's first mark; empty where it has none, or where it is not drawn. */
  boxes(card: string): Box[] {
    return this.#first(card)?.ranges.flatMap(boxesOf) ?? [];
  }

  /** The element that a card's first mark begins in. */
  element(card: string): Element | null {
    return this.#first(card)?.ranges[0]?.startContainer.parentElement ?? null;
  }

  /** Whether every mark still stands on its words. A site may have replaced or changed its text nodes. */
  areIntact(text: string): boolean {
    return this.#marks.every(
      ({ start, end, ranges }) =>
        bare(ranges.map((range) => (range.startContainer.isConnected ? range.toString() : '')).join('')) ===
        bare(text.slice(start, end)),
    );
  }

  #first(card: string): PlacedMark | undefined {
    return this.#marks
      .filter((mark) => mark.card === card && mark.ranges.length > 0)
      .sort((a, b) => a.start - b.start)[0];
  }

  #shown(): PlacedMark[] {
    return this.#marks.filter((mark) => !this.#off.includes(mark.style));
  }

  #rangesOf(reading: Reading, mark: Mark): Range[] {
    return reading.positions.locate(mark).map(({ start, end }) => {
      const range = this.#document.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      return range;
    });
  }

  #paint(): void {
    for (const style of ['same', 'reworded', 'length', 'only', 'denial'] as const) {
      this.#set(
        style,
        this.#shown().filter((mark) => mark.style === style),
      );
    }
    this.#paintPointed();
  }

  #paintPointed(): void {
    const at = this.#marks.filter((mark) => mark.card === this.#at);
    this.#set(
      'at',
      at.filter((mark) => mark.style !== 'denial'),
      1,
    );
    this.#set(
      'at-denial',
      at.filter((mark) => mark.style === 'denial'),
      1,
    );
  }

  #set(name: Name, marks: readonly PlacedMark[], priority = 0): void {
    const ranges = marks.flatMap((mark) => mark.ranges);
    if (ranges.length === 0) {
      this.#registry.delete(`crossquote-${name}`);
      return;
    }
    const { Highlight } = this.#document.defaultView as Window & typeof globalThis;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.#registry.set(`crossquote-${name}`, highlight);
  }
}

/** White space and what is never drawn differ between a text and its place in the document. */
const bare = (text: string): string =>
  text.replace(/[\s\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '');

const boxesOf = (range: Range): Box[] => [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);

const isIn = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
