import type { Coverage, MarkStyle } from '@/engine/coverage/coverage';

/** How far the comparison is. While it is not `done`, the coverage holds the cards found so far. */
export type Progress =
  | { readonly phase: 'done' }
  | { readonly phase: 'comparing'; readonly done: number; readonly of: number }
  /** Compared before, and now anew: what is shown stands until that is done. */
  | { readonly phase: 'comparing-again' }
  /** The page is still loading its text: the reader may ask for the rest. */
  | { readonly phase: 'partial'; readonly done: number; readonly of: number }
  | { readonly phase: 'unreadable' };

/** Where a mark stands: CSS px of the viewport. `left` and `top` of its first line, `bottom` of its last. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The card beside a mark of the page. */
export interface FloatingCard {
  readonly card: string;
  readonly anchor: Anchor;
  /** The reader clicked the mark or came by key, so that the card takes focus; false where it was only pointed at. */
  readonly focus: boolean;
}

/** What the panel shows. It is kept outside, because marks, popup and keys change it too. */
export interface PanelView {
  /** Id of the source the page is compared with. */
  readonly source: string;
  readonly progress: Progress;
  readonly openCard: string | null;
  /** Card whose mark or row is pointed at or focused: the two light up together. */
  readonly at: string | null;
  readonly floating: FloatingCard | null;
  readonly collapsed: boolean;
  /** CSS px. */
  readonly width: number;
  readonly marksOff: readonly MarkStyle[];
  /** Where left out, the reader's `prefers-color-scheme`. */
  readonly theme?: 'light' | 'dark';
}

export interface PanelActions {
  /** A row was opened, or closed (null). */
  readonly onOpenCard: (card: string | null) => void;
  /** Scroll the page to the card's passage. */
  readonly onShowInArticle: (card: string) => void;
  /** A row was pointed at or got focus; null when it is left. */
  readonly onPointAt: (card: string | null) => void;
  /** From the floating card: open the panel if need be, and the card's row in it. */
  readonly onOpenInPanel: (card: string) => void;
  /** From the floating card: to the next (1) or previous (-1) mark. */
  readonly onStep: (card: string, by: 1 | -1) => void;
  readonly onCloseFloating: () => void;
  /** The pointer came into the floating card, or left it: it stays while the pointer is in it. */
  readonly onHoldFloating: (inside: boolean) => void;
  /** Show the pill instead. If focus was in the panel, it goes back to where it came from. */
  readonly onCollapse: () => void;
  readonly onExpand: () => void;
  /** CSS px, within the bounds of `PANEL_WIDTH`. `settled` is false while the edge is still being dragged. */
  readonly onResize: (width: number, settled: boolean) => void;
  readonly onHideSite: () => void;
  readonly onCopy: (text: string) => void;
  readonly onSelectSource: (source: string) => void;
  readonly onToggleMark: (style: MarkStyle, shown: boolean) => void;
  readonly onShowAllMarks: () => void;
  /** “Compare again”, “Try again”. */
  readonly onCompareAgain: () => void;
}

export interface PanelProps {
  readonly coverage: Coverage;
  readonly view: PanelView;
  readonly actions: PanelActions;
}

/** Bounds of the panel's width, CSS px: tokens.css has the same. */
export const PANEL_WIDTH = { least: 320, usual: 384, most: 560, step: 16 } as const;
