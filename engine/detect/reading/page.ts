import type { Article } from '@/engine/article/article';
import type { Span } from '@/engine/text/span';

/** Why a page counts as coverage of a dossier's event. */
export interface Evidence {
  /** Statements of the dossier that the page also reports. */
  readonly statements: number;
  /** Names of the dossier that the page also names. */
  readonly names: readonly string[];
  /** The page's date fits the event's. */
  readonly date: boolean;
  /** The passages of the page that report statements of the dossier, in the order of the page. */
  readonly passages?: readonly Span[];
  /** Numbers, beyond small ones and years, that page and dossier share. */
  readonly numbers?: readonly number[];
  /** Days from the event's date to the page's; absent where one of them is not known. */
  readonly days?: number;
  /** The page is told in another language than the dossier: judged by names, numbers, dates and words that languages share. */
  readonly otherLanguage?: boolean;
}

export interface DetectedDossier {
  readonly dossier: string;
  /** 0..1, means the same across dossiers. */
  readonly score: number;
  readonly by: 'address' | 'content';
  readonly evidence: Evidence;
  /** Of a page that covers the event in a part only (a live blog, a long analysis): that part. Absent: the whole page. */
  readonly passages?: readonly Span[];
}

/** The part of a page that detection looks at. */
export type Page = Pick<Article, 'title' | 'url' | 'published' | 'language' | 'text' | 'blocks'>;
