import type { Article } from '@/engine/article/article';
import type { Dossier } from '@/engine/dossier/dossier';
import type { Span } from '@/engine/text/span';
import { decide } from './decide';
import { DetectorIndex, indexEntry } from './detector-index';
import { type Profile, profileOf } from './profile';
import { readForDetection } from './reading';

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

/** Knows many dossiers and tells which of them a page belongs to. */
export interface Detector {
  /** Best first; empty where the page belongs to none. */
  detect(page: Page): DetectedDossier[];
}

/** Makes a detector over dossiers that are all at hand. Where they lie in a store: `DetectorIndex.candidates`, then `decide`. */
export function createDetector(dossiers: readonly Dossier[]): Detector {
  const byId = new Map(dossiers.map((d) => [d.id, d]));
  const index = DetectorIndex.of([...byId.values()].map(indexEntry));
  const profiles = new Map<string, Profile>();
  const profile = (id: string): Profile | null => {
    const dossier = byId.get(id);
    const known = profiles.get(id) ?? (dossier ? profileOf(dossier) : null);
    if (known) profiles.set(id, known);
    return known;
  };
  return {
    detect(page) {
      const reading = readForDetection(page);
      const candidates = index.candidates(page, reading).map(profile);
      return decide(
        page,
        reading,
        candidates.filter((p) => p !== null),
      );
    },
  };
}
