import type { Article } from '@/engine/article/article';
import type { Dossier } from '@/engine/dossier/dossier';

/** Why a page counts as coverage of a dossier's event. */
export interface Evidence {
  /** Statements of the dossier that the page also reports. */
  readonly statements: number;
  /** Names of the dossier that the page also names. */
  readonly names: readonly string[];
  /** The page's date fits the event's. */
  readonly date: boolean;
}

export interface DetectedDossier {
  readonly dossier: string;
  /** 0..1, means the same across dossiers. */
  readonly score: number;
  readonly by: 'address' | 'content';
  readonly evidence: Evidence;
}

/** The part of a page that detection looks at. */
export type Page = Pick<Article, 'title' | 'url' | 'published' | 'language' | 'text' | 'blocks'>;

/** Knows many dossiers and tells which of them a page belongs to. */
export interface Detector {
  /** Best first; empty where the page belongs to none. */
  detect(page: Page): DetectedDossier[];
}

/** Makes a detector over the dossiers. */
export function createDetector(_dossiers: readonly Dossier[]): Detector {
  return { detect: () => [] };
}
