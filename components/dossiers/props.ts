import type { SynopsisSource } from '../synopsis/SourceHead';

/** A dossier in short. */
export interface DossierSummary {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly statements: number;
  readonly sources: readonly SynopsisSource[];
}

/** Where Crossquote runs. */
export interface SitesProps {
  readonly mode: 'everywhere' | 'chosen';
  readonly hidden: readonly string[];
  readonly chosen: readonly string[];
  readonly actions: {
    readonly onMode: (mode: 'everywhere' | 'chosen') => void;
    readonly onList: (list: 'hidden' | 'chosen', site: string, listed: boolean) => void;
    /** The site that is meant by what was typed; null where it is none. */
    readonly siteOf: (typed: string) => string | null;
  };
}

export interface DossiersProps {
  readonly dossiers: readonly DossierSummary[];
  readonly storeFault: string | null;
  readonly sites: SitesProps;
  /** Address of a source's text inside the extension, compared with the others. */
  readonly readHref: (dossier: string, source: string) => string;
  /** Address of a dossier's sources side by side. */
  readonly comparedHref: (dossier: string) => string;
  readonly diagnosticsHref: string;
}
