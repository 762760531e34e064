import type { Article } from '@/engine/article/article';
import type { CoverageAnswer, PanelSettings, TabState, ToTab } from '../background/messages';

/** How the overlay speaks with the background, and the background with it. */
export interface OverlayPort {
  /** What shall be shown of this page; null where it is no coverage any more. */
  coverage(): Promise<CoverageAnswer | null>;
  /** The same for an article that was read anew. */
  read(article: Article): Promise<CoverageAnswer | null>;
  remember(settings: Partial<PanelSettings>): Promise<unknown>;
  hideSite(): Promise<unknown>;
  /** The overlay has taken itself away. */
  gone(): Promise<unknown>;
  /** False once the extension was updated or removed while the page stood: nothing will be answered any more. */
  isThere(): boolean;
  /** Hears what the background says, and answers `tab/state`. */
  listen(hear: (message: ToTab) => TabState | undefined, signal: AbortSignal): void;
}
