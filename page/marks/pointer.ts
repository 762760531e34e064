import type { Marks } from './marks';

/** How long a mark must be pointed at before its card opens, and left before it closes; milliseconds. */
const OPENS_AFTER = 250;
const CLOSES_AFTER = 250;
/** Shortest time between two looks at where the pointer is, milliseconds: boxes are asked from the page's layout. */
const LOOK = 40;

export interface PointerEvents {
  /** The pointer came to a mark, or left it (null). At once: row and mark light up together. */
  readonly onPoint: (card: string | null) => void;
  /** It has stayed on a mark for a moment. */
  readonly onRest: (card: string) => void;
  /** It has left the mark, and the card that opened beside it, for a moment; or something else was clicked. */
  readonly onLeave: () => void;
  /** A mark was clicked. */
  readonly onClick: (card: string) => void;
}

/** Things of the page that use a click themselves. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,audio,video,[role="button"],[role="link"],[contenteditable]';

/** Tells what the pointer does on the marks of a page. Takes nothing from the page: its own links and handlers go on. */
export class MarkPointer {
  readonly #events: PointerEvents;
  #over: string | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #leave: ReturnType<typeof setTimeout> | undefined;
  #held = false;

  constructor(document: Document, host: Element, marks: Marks, events: PointerEvents, signal: AbortSignal) {
    this.#events = events;
    const hit = (event: MouseEvent): string | null => {
      const target = event.target as Node | null;
      return target ? marks.cardAt(event.clientX, event.clientY, target) : null;
    };
    const at = (event: PointerEvent) => {
      // Over the panel its rows tell what is pointed at.
      if (host.contains(event.target as Node | null)) this.#intoPanel();
      else this.#moved(hit(event));
    };
    let looked = 0;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = (event: PointerEvent) => {
      clearTimeout(later);
      const wait = looked + LOOK - event.timeStamp;
      if (wait > 0) {
        later = setTimeout(() => at(event), wait);
        return;
      }
      looked = event.timeStamp;
      at(event);
    };
    const passive = { signal, passive: true } as const;
    document.addEventListener(
      'pointermove',
      (event) => {
        // A finger has no place to rest: it taps.
        if (event.pointerType !== 'touch') look(event);
      },
      passive,
    );
    document.documentElement.addEventListener('pointerleave', () => this.#moved(null), passive);
    document.addEventListener(
      'click',
      (event) => {
        const target = event.target as Element | null;
        if (host.contains(target)) return;
        const selection = document.getSelection();
        const isForPage = event.button !== 0 || event.defaultPrevented || target?.closest?.(CONTROLS);
        const card = isForPage || (selection && !selection.isCollapsed) ? null : hit(event);
        if (card) events.onClick(card);
        // A finger cannot leave a mark any other way.
        else events.onLeave();
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      clearTimeout(later);
      this.#stop();
    });
  }

  /** The pointer came into the card beside a mark, or left it: while it is in there, the card stays. */
  hold(inside: boolean): void {
    this.#held = inside;
    if (inside) clearTimeout(this.#leave);
    else if (!this.#over) this.#leaveSoon();
  }

  /** The card was closed by other means: it opens again once the pointer has left the mark and come back. */
  closed(): void {
    this.#held = false;
    this.#stop();
  }

  #moved(card: string | null): void {
    if (card === this.#over) return;
    this.#over = card;
    clearTimeout(this.#rest);
    this.#events.onPoint(card);
    if (card) {
      clearTimeout(this.#leave);
      this.#rest = setTimeout(() => this.#events.onRest(card), OPENS_AFTER);
    } else if (!this.#held) this.#leaveSoon();
  }

  #intoPanel(): void {
    if (!this.#over) return;
    this.#over = null;
    clearTimeout(this.#rest);
    if (!this.#held) this.#leaveSoon();
  }

  #leaveSoon(): void {
    clearTimeout(this.#leave);
    this.#leave = setTimeout(() => this.#events.onLeave(), CLOSES_AFTER);
  }

  #stop(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#leave);
  }
}
