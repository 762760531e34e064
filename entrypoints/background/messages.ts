import type { Article } from '@/engine/article/article';
import type { Coverage, MarkStyle } from '@/engine/coverage/coverage';
import type { DossierSummary, SourceSummary } from '@/engine/coverage/summary';
import type { Synopsis } from '@/engine/coverage/synopsis/synopsis';
import type { SearchAnswer } from '@/engine/search/search';
import type { SiteRules } from '@/store/site-rules';

/**
 * What the parts of the extension say to each other. Types only, so that the gate can import them for nothing;
 * what comes in is checked at the border: `border.ts` in the background, `tab-messages.ts` in the page.
 */
export type ToBackground =
  | GateCandidate
  | OverlayCoverage
  | OverlayRead
  | OverlaySettings
  | OverlayHideSite
  | OverlayGone
  | PopupStatus
  | PopupSearch
  | PopupReveal
  | PopupPanel
  | PopupSite
  | PopupPause
  | ExampleArticles
  | WelcomeCoverage
  | DossiersList
  | DossiersCompared
  | SitesRead
  | SitesMode
  | SitesList;

/** The gate could not rule the page out. Nothing is answered: if the page is coverage, the overlay is injected. */
export interface GateCandidate {
  readonly type: 'gate/candidate';
  /** Address of the page now; of a navigation inside the page, its new address. */
  readonly url: string;
  readonly canonical: string | null;
  readonly title: string;
  /** Why the gate let it through, in a word or two; counted on the diagnostics page. */
  readonly reason: string;
}

/** The overlay has started and asks what it shall show. */
export interface OverlayCoverage {
  readonly type: 'overlay/coverage';
}

/**
 * The overlay has read its page (again): after more text came, on “Compare again”, and in the example, which the
 * background cannot read. Answered like `overlay/coverage`; null where the text is no coverage.
 */
export interface OverlayRead {
  readonly type: 'overlay/read';
  readonly article: Article;
}

export interface OverlaySettings extends Partial<PanelSettings> {
  readonly type: 'overlay/settings';
}

/** The reader wants no marks on this page's site. The background answers with `tab/remove`. */
export interface OverlayHideSite {
  readonly type: 'overlay/hide-site';
}

/** The overlay has taken itself away: the page was left, or a navigation inside it led elsewhere. */
export interface OverlayGone {
  readonly type: 'overlay/gone';
}

export interface PopupStatus {
  readonly type: 'popup/status';
  readonly tab: number;
}
export interface PopupSearch {
  readonly type: 'popup/search';
  readonly query: string;
}
/** Leads to a statement: its card where the tab is coverage with it, else its source's page, else the example. */
export interface PopupReveal {
  readonly type: 'popup/reveal';
  readonly tab: number;
  readonly dossier: string;
  readonly source: string;
  readonly statement: string;
}
export interface PopupPanel {
  readonly type: 'popup/panel';
  readonly tab: number;
  readonly show: boolean;
}
/** Hides Crossquote on the tab's site, or lets it come back. */
export interface PopupSite {
  readonly type: 'popup/site';
  readonly tab: number;
  readonly hidden: boolean;
}
export interface PopupPause {
  readonly type: 'popup/pause';
  readonly tab: number;
  readonly paused: boolean;
}

/** The articles of a dossier, to be read inside the extension: of the one named, or of the first that ships. */
export interface ExampleArticles {
  readonly type: 'example/articles';
  readonly dossier?: string;
}
/** Coverage of the example, for the first page a reader sees. */
export interface WelcomeCoverage {
  readonly type: 'welcome/coverage';
}

/** What dossiers are on this device. */
export interface DossiersList {
  readonly type: 'dossiers/list';
}
/** One of them, its sources side by side. */
export interface DossiersCompared {
  readonly type: 'dossiers/compared';
  readonly dossier: string;
}

/** Where Crossquote may run. The messages that change it are answered with how it is then. */
export interface SitesRead {
  readonly type: 'sites/read';
}
export interface SitesMode {
  readonly type: 'sites/mode';
  readonly mode: SiteRules['mode'];
}
/** Puts a site on a list, or takes it off. */
export interface SitesList {
  readonly type: 'sites/list';
  readonly list: 'hidden' | 'chosen';
  readonly site: string;
  readonly listed: boolean;
}

/** What each message is answered with. */
export interface Answers {
  'gate/candidate': null;
  'overlay/coverage': CoverageAnswer | null;
  'overlay/read': CoverageAnswer | null;
  'overlay/settings': null;
  'overlay/hide-site': null;
  'overlay/gone': null;
  'popup/status': PageStatus;
  'popup/search': SearchAnswer;
  'popup/reveal': null;
  'popup/panel': PageStatus;
  'popup/site': PageStatus;
  'popup/pause': PageStatus;
  'example/articles': ExampleAnswer | null;
  'welcome/coverage': Coverage | null;
  'dossiers/list': DossiersAnswer;
  'dossiers/compared': ComparedDossier | null;
  'sites/read': SiteRules;
  'sites/mode': SiteRules;
  'sites/list': SiteRules;
}

/** What is remembered of the panel, on every site. */
export interface PanelSettings {
  /** Shown as the pill. */
  readonly collapsed: boolean;
  /** CSS px. */
  readonly width: number;
  /** Marks that the reader has switched off in the key. */
  readonly marksOff: readonly MarkStyle[];
}

/** What the overlay is given before the comparison is done. */
export interface Pending {
  /** The event and its sources, without a card. */
  readonly outline: Coverage;
  /** How many statements of the page are compared. */
  readonly statements: number;
  readonly panel: PanelSettings;
}

export interface CoverageAnswer {
  readonly coverage: Coverage;
  readonly panel: PanelSettings;
  /** Length of the text that the spans point into: an overlay that holds another text must read again, not mark. */
  readonly textLength: number;
  /** Card to open and scroll to at once: the reader was led here from a search. Else null. */
  readonly card: string | null;
}

export interface ExampleAnswer {
  readonly dossier: string;
  /** Source that is shown where none is asked for. */
  readonly first: string;
  readonly articles: readonly ExampleArticle[];
}

export interface ExampleArticle extends Article {
  /** Of the source. */
  readonly id: string;
  /** As it is named on screen. */
  readonly outlet: string;
}

export interface DossiersAnswer {
  /** By their date, newest first; those without one at the end. */
  readonly dossiers: readonly DossierSummary[];
  /** Why only the dossiers that ship can be used, in a sentence; else null. */
  readonly storeFault: string | null;
}

export interface ComparedDossier {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly spokenLanguage: string | null;
  /** In the order of the synopsis. */
  readonly sources: readonly SourceSummary[];
  /** Null where there is one source, and nothing to compare. */
  readonly synopsis: Synopsis | null;
}

/** What the popup says of a page. */
export type PageStatus = (
  | {
      readonly state: 'covered';
      readonly dossier: { readonly id: string; readonly title: string };
      readonly pageName: string;
      readonly panelShown: boolean;
      readonly sources: readonly CoveredSource[];
    }
  /** Read or ruled out by the gate, and coverage of none of `dossiers`. */
  | { readonly state: 'not-covered' }
  /** Let through by the gate, but no text could be read. */
  | { readonly state: 'unreadable' }
  /** The browser keeps the page closed to every extension. */
  | { readonly state: 'closed' }
  /** The browser keeps Crossquote from the site; `origins` can be asked for, in a click, unless it is empty. */
  | { readonly state: 'no-access'; readonly origins: readonly string[] }
  | { readonly state: 'hidden' }
  | { readonly state: 'paused' }
) & {
  /** Site of the page (its host without `www.`); null where it has none: files, closed pages. */
  readonly host: string | null;
  /** How many dossiers are known on this device. */
  readonly dossiers: number;
  /** Why only the dossiers that ship can be used (the browser refused the database), in a sentence; else null. */
  readonly storeFault: string | null;
};

export interface CoveredSource {
  readonly name: string;
  readonly counts: Coverage['sources'][number]['counts'];
  readonly notCompared: Coverage['sources'][number]['notCompared'];
  readonly reprintOf: Coverage['sources'][number]['reprintOf'];
}

/** From the background to the overlay of a tab. */
export type ToTab =
  /** Is the overlay there, and is its panel open? Answered with `TabState`. */
  | { readonly type: 'tab/state' }
  /** Opens the panel. */
  | { readonly type: 'tab/show' }
  /** Collapses it to the pill. */
  | { readonly type: 'tab/hide' }
  | { readonly type: 'tab/toggle' }
  /** Opens a card, and scrolls to its passage where the page has it. */
  | { readonly type: 'tab/card'; readonly card: string }
  /** The reader has switched marks off or on, in another tab. */
  | { readonly type: 'tab/marks'; readonly marksOff: readonly MarkStyle[] }
  /** Takes everything away: the page is no longer coverage, hidden or paused. */
  | { readonly type: 'tab/remove' };

export interface TabState {
  /** The panel is open, not the pill. */
  readonly shown: boolean;
}
