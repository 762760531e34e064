import type { Dossier } from '@/engine/dossier/dossier';
import { decide } from './decide';
import { DetectorIndex, indexEntry, questionOf } from './index/detector-index';
import { type Profile, profileOf } from './profile/profile';
import type { DetectedDossier, Page } from './reading/page';
import { readForDetection } from './reading/reading';

/** Knows many dossiers and tells which of them a page belongs to. */
export interface Detector {
  /** Best first; empty where the page belongs to none. */
  detect(page: Page): DetectedDossier[];
}

/** Makes a detector over dossiers that are all at hand. Where they lie in a store: `store/kept-index.ts`. */
export function createDetector(dossiers: readonly Dossier[]): Detector {
  const byId = new Map(dossiers.map((d) => [d.id, d]));
  const { index, parts } = DetectorIndex.of([...byId.values()].map(indexEntry));
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
      const question = questionOf(page, reading);
      const held = question.parts.map((n) => parts.get(n) ?? '');
      const candidates = index.candidates(question, held).map(profile);
      return decide(
        page,
        reading,
        candidates.filter((p) => p !== null),
      );
    },
  };
}
