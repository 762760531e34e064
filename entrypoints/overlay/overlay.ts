import { focusPanel, removePanel, renderPanel } from '@/components/panel/mount';
import type { FloatingCard, PanelActions, PanelView, Progress } from '@/components/panel/props';
import { panelStyles } from '@/components/panel/styles';
import type { Article } from '@/engine/article/article';
import type { Coverage, SourceComparison } from '@/engine/coverage/coverage';
import { copyText } from '@/page/host/copy-text';
import { addPanelHost, type PanelHost } from '@/page/host/panel-host';
import { Marks } from '@/page/marks/marks';
import { groundOf } from '@/page/marks/page-ground';
import { MarkPointer } from '@/page/marks/pointer';
import { scrollTo } from '@/page/marks/scroll-to';
import { adoptStyles } from '@/page/marks/style-sheet';
import { markStyles } from '@/page/marks/styles';
import type { Reading } from '@/page/read/reading';
import type { CoverageAnswer, TabState, ToTab } from '../background/messages';
import { followPage } from './follow-page';
import { isSlow } from './patience';
import type { OverlayPort } from './port';

/** The width is remembered once the panel's edge has rested for so long, milliseconds. */
const RESIZED = 400;

/** Marks, panel and pointer of one page that is coverage: holds what is shown, and takes everything away at once. */
export class Overlay {
  readonly #document: Document;
  readonly #port: OverlayPort;
  readonly #stop = new AbortController();
  readonly #host: PanelHost;
  readonly #marks: Marks;
  readonly #pointer: MarkPointer;
  #reading: Reading;
  #coverage: Coverage;
  #view: PanelView;
  /** What had focus before the panel took it. */
  #cameFrom: HTMLElement | null = null;
  #resized: ReturnType<typeof setTimeout> | undefined;

  /** @param progress `comparing` where the answer is what is known before: then `answered` is called with the rest. */
  constructor(document: Document, port: OverlayPort, reading: Reading, answer: CoverageAnswer, progress: Progress) {
    const { signal } = this.#stop;
    this.#document = document;
    this.#port = port;
    this.#reading = reading;
    this.#coverage = answer.coverage;
    this.#view = {
      source: answer.coverage.sources[0]?.source ?? '',
      progress,
      openCard: null,
      at: null,
      floating: null,
      ...answer.panel,
    };
    adoptStyles(document, markStyles(groundOf(reading.root)), signal);
    this.#host = addPanelHost(document, panelStyles, signal);
    this.#marks = new Marks(document, signal);
    this.#marks.switchOff(answer.panel.marksOff);
    this.#pointer = new MarkPointer(
      document,
      this.#host.element,
      this.#marks,
      {
        onPoint: (card) => this.#pointAt(card),
        onRest: (card) => this.#float(card, false),
        onLeave: () => this.#closeFloating(),
        onClick: (card) => (this.#view.collapsed ? this.#float(card, true) : this.#show({ openCard: card, at: card })),
      },
      signal,
    );
    this.#listen();
    this.#showMarks();
    this.#draw();
    followPage(
      document,
      this.#host,
      { ...port, read: (article) => this.#compareAgain(article) },
      {
        reading: () => this.#reading,
        intact: () => this.#marks.areIntact(this.#reading.article.text),
        moved: (moved) => {
          this.#reading = moved;
          this.#showMarks();
        },
        answered: (next, nextReading) => this.answered(next, nextReading),
        left: () => this.#leave(),
        signal,
      },
    );
    if (answer.card) this.#reveal(answer.card);
  }

  /** Takes marks, styles, panel and listeners away. */
  destroy(): void {
    if (this.#stop.signal.aborted) return;
    removePanel(this.#host.root);
    this.#stop.abort();
  }

  /** The page is no coverage any more: takes everything away and tells the background. */
  #leave(): void {
    this.destroy();
    this.#tell(() => this.#port.gone());
  }

  #listen(): void {
    const { signal } = this.#stop;
    this.#port.listen((message) => this.#hear(message), signal);
    const { root } = this.#host;
    root.addEventListener(
      'focusin',
      (event) => {
        const from = (event as FocusEvent).relatedTarget;
        if (from instanceof HTMLElement && !root.contains(from)) this.#cameFrom = from;
      },
      { signal },
    );
    // Keys that are pressed in the panel are not the page's.
    for (const type of ['keydown', 'keyup', 'keypress']) {
      root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    this.#document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && this.#view.floating) this.#closeFloating();
      },
      { signal, capture: true },
    );
    const place = () => {
      const { floating } = this.#view;
      if (floating) this.#float(floating.card, floating.focus);
    };
    this.#document.addEventListener('scroll', place, { signal, capture: true, passive: true });
    this.#document.defaultView?.addEventListener('resize', place, { signal, passive: true });
  }

  #hear(message: ToTab): TabState | undefined {
    switch (message.type) {
      case 'tab/state':
        return { shown: !this.#view.collapsed };
      case 'tab/show':
        this.#collapse(false);
        break;
      case 'tab/hide':
        this.#collapse(true);
        break;
      case 'tab/toggle':
        this.#collapse(!this.#view.collapsed);
        if (!this.#view.collapsed) focusPanel(this.#host.root);
        break;
      case 'tab/card':
        this.#reveal(message.card);
        break;
      case 'tab/marks':
        this.#switchOff(message.marksOff);
        break;
      case 'tab/remove':
        this.destroy();
        break;
    }
    return undefined;
  }

  get #source(): SourceComparison | undefined {
    const { sources } = this.#coverage;
    return sources.find(({ source }) => source === this.#view.source) ?? sources[0];
  }

  readonly #actions: PanelActions = {
    onOpenCard: (openCard) => this.#show({ openCard }),
    onShowInArticle: (card) => this.#showInArticle(card),
    onPointAt: (card) => this.#pointAt(card),
    onOpenInPanel: (card) => {
      this.#closeFloating();
      this.#collapse(false);
      this.#show({ openCard: card, at: card });
    },
    onStep: (card, by) => {
      const cards = this.#marks.cards();
      const next = cards[(cards.indexOf(card) + by + cards.length) % cards.length];
      if (!next) return;
      this.#showInArticle(next);
      this.#float(next, true);
    },
    onCloseFloating: () => this.#closeFloating(),
    onHoldFloating: (inside) => this.#pointer.hold(inside),
    onCollapse: () => this.#collapse(true),
    onExpand: () => {
      this.#collapse(false);
      focusPanel(this.#host.root);
    },
    onResize: (width) => {
      this.#show({ width });
      clearTimeout(this.#resized);
      this.#resized = setTimeout(() => this.#tell(() => this.#port.remember({ width })), RESIZED);
    },
    onHideSite: () => this.#tell(() => this.#port.hideSite()),
    onCopy: (text) => copyText(this.#host.root, text),
    onSelectSource: (source) => {
      this.#show({ source, openCard: null, at: null, floating: null });
      this.#showMarks();
    },
    onToggleMark: (style, shown) => {
      const { marksOff } = this.#view;
      this.#choose(shown ? marksOff.filter((one) => one !== style) : [...marksOff, style]);
    },
    onShowAllMarks: () => this.#choose([]),
    onCompareAgain: () =>
      this.#tell(async () => {
        const answer = await this.#compareAgain(this.#reading.article);
        if (answer) this.answered(answer, this.#reading);
      }),
  };

  #switchOff(marksOff: PanelView['marksOff']): void {
    this.#show({ marksOff });
    this.#marks.switchOff(marksOff);
  }

  /** As the reader has chosen here; the background tells the other tabs. */
  #choose(marksOff: PanelView['marksOff']): void {
    this.#switchOff(marksOff);
    this.#tell(() => this.#port.remember({ marksOff }));
  }

  #showMarks(): void {
    this.#marks.show(this.#reading, this.#source?.marks ?? []);
  }

  /** Has an article compared anew, and says so where that takes its time. */
  async #compareAgain(article: Article): Promise<CoverageAnswer | null> {
    const answering = this.#port.read(article);
    try {
      if (await isSlow(answering)) this.#show({ progress: { phase: 'comparing-again' } });
      return await answering;
    } finally {
      if (this.#view.progress.phase === 'comparing-again') this.#show({ progress: { phase: 'done' } });
    }
  }

  /** What there is to show has been compared, for the first time or anew. */
  answered({ coverage, card }: CoverageAnswer, reading: Reading): void {
    if (this.#stop.signal.aborted) return;
    this.#coverage = coverage;
    this.#reading = reading;
    const cards = new Set(this.#source?.cards.map(({ id }) => id));
    const kept = (card: string | null) => (card && cards.has(card) ? card : null);
    this.#show({
      source: this.#source?.source ?? '',
      progress: { phase: 'done' },
      openCard: kept(this.#view.openCard),
      at: null,
      floating: null,
    });
    this.#showMarks();
    if (card) this.#reveal(card);
  }

  #pointAt(at: string | null): void {
    if (at !== this.#view.at) this.#show({ at });
  }

  #float(card: string, focus: boolean): void {
    const boxes = this.#marks.boxes(card);
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) {
      this.#closeFloating();
      return;
    }
    const floating: FloatingCard = { card, anchor: { left: first.left, top: first.top, bottom: last.bottom }, focus };
    this.#show({ floating });
  }

  #closeFloating(): void {
    if (!this.#view.floating) return;
    const focused = this.#host.root.activeElement?.closest('[role="dialog"]');
    this.#pointer.closed();
    this.#show({ floating: null });
    if (focused) this.#returnFocus();
  }

  #showInArticle(card: string): void {
    const element = this.#marks.element(card);
    if (element) scrollTo(element, () => this.#marks.boxes(card)[0]?.top);
    this.#show({ at: card });
  }

  /** Opens a card in the panel, of whichever source it is, and leads to its passage. */
  #reveal(card: string): void {
    const source = this.#coverage.sources.find(({ cards }) => cards.some(({ id }) => id === card));
    if (!source) return;
    if (source.source !== this.#view.source) this.#actions.onSelectSource(source.source);
    this.#collapse(false);
    this.#show({ openCard: card });
    this.#showInArticle(card);
  }

  #collapse(collapsed: boolean): void {
    if (collapsed === this.#view.collapsed) return;
    const focused = this.#host.root.activeElement;
    this.#show({ collapsed, floating: null });
    if (collapsed && focused) this.#returnFocus();
    this.#tell(() => this.#port.remember({ collapsed }));
  }

  #returnFocus(): void {
    if (this.#cameFrom?.isConnected) this.#cameFrom.focus({ preventScroll: true });
    else (this.#host.root.activeElement as HTMLElement | null)?.blur();
  }

  #show(change: Partial<PanelView>): void {
    this.#view = { ...this.#view, ...change };
    this.#marks.pointAt(this.#view.at);
    this.#draw();
  }

  #draw(): void {
    if (this.#stop.signal.aborted) return;
    renderPanel(this.#host.root, { coverage: this.#coverage, view: this.#view, actions: this.#actions });
  }

  /** Tells the background. Where it has gone (updated, removed), the overlay goes too. */
  #tell(say: () => Promise<unknown>): void {
    say().catch(() => {
      if (!this.#port.isThere()) this.destroy();
    });
  }
}
