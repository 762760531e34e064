import type { SourceComparison } from '@/engine/coverage/coverage';
import type { SearchHit } from '@/engine/search/hits';
import type { SearchAnswer } from '@/engine/search/search';

/** What the popup says of the page. The background answers with the same shape. */
export type PageStatus = (
  | {
      readonly state: 'covered';
      readonly dossier: { readonly id: string; readonly title: string };
      readonly pageName: string;
      readonly panelShown: boolean;
      readonly sources: readonly CoveredSource[];
    }
  | { readonly state: 'not-covered' | 'unreadable' | 'closed' | 'paused' }
  /** Without origins there is nothing to ask the browser for: access is given in its settings. */
  | { readonly state: 'no-access'; readonly host: string; readonly origins: readonly string[] }
  | { readonly state: 'hidden'; readonly host: string }
) & {
  /** How many dossiers are on this device. */
  readonly dossiers: number;
  /** Why only the dossiers that ship can be used, in a sentence; else null. */
  readonly storeFault: string | null;
};

export type CoveredSource = Pick<SourceComparison, 'name' | 'counts' | 'notCompared' | 'reprintOf'>;

export interface PopupProps {
  readonly status: PageStatus;
  readonly query: string;
  /** What the query found; null until it is answered, and without a query. */
  readonly answer: SearchAnswer | null;
  readonly actions: PopupActions;
}

export interface PopupActions {
  readonly onPanel: (show: boolean) => void;
  readonly onHideSite: (hidden: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  /** Ask the browser for access to these origins. Called right in the click, as browsers demand. */
  readonly onAllow: (origins: readonly string[]) => void;
  readonly onSearch: (query: string) => void;
  readonly onReveal: (hit: SearchHit) => void;
  /** Left out while there is no page of all dossiers. */
  readonly onAllDossiers?: () => void;
}
