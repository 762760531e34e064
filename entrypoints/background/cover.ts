import type { Article } from '@/engine/article/article';
import type { Coverage } from '@/engine/coverage/coverage';
import { describeCoverage } from '@/engine/coverage/describe';
import { extract } from '@/engine/statements/extract';
import type { Knowledge } from './knowledge';

export interface Covered {
  readonly coverage: Coverage;
  /** Of the text that the coverage's spans point into. */
  readonly textLength: number;
}

/** What there is to tell about an article: of the dossier it belongs to most surely, or null where it belongs to none. */
export async function cover(article: Article, known: Knowledge): Promise<Covered | null> {
  for (const detected of await known.detect(article)) {
    const dossier = await known.store.get(detected.dossier);
    if (!dossier) continue;
    const coverage = describeCoverage(extract(article), dossier, detected);
    // A dossier that is being collected may hold this very page and nothing to compare it with.
    if (coverage.sources.length) return { coverage, textLength: article.text.length };
  }
  return null;
}
