import type { Article } from '@/engine/article/article';
import type { Coverage } from '@/engine/coverage/coverage';
import { comparedStatements, describeCoverage, outlineCoverage } from '@/engine/coverage/describe';
import { extract } from '@/engine/statements/extract';
import type { Knowledge } from './knowledge';

export interface Covered {
  readonly coverage: Coverage;
  /** Of the text that the coverage's spans point into. */
  readonly textLength: number;
}

/** A page that is coverage, before it is compared. */
export interface Recognised {
  /** The event and its sources, without a card. */
  readonly outline: Coverage;
  /** How many statements of the page are compared. */
  readonly statements: number;
  readonly compare: () => Covered;
}

/** Which dossier an article belongs to most surely, or null where it belongs to none. */
export async function recognise(article: Article, known: Knowledge): Promise<Recognised | null> {
  for (const detected of await known.detect(article)) {
    const dossier = await known.store.get(detected.dossier);
    if (!dossier) continue;
    const page = extract(article);
    const outline = outlineCoverage(page, dossier, detected);
    // A dossier that is being collected may hold this very page and nothing to compare it with.
    if (outline.sources.length === 0) continue;
    return {
      outline,
      statements: comparedStatements(page, detected),
      compare: () => ({
        coverage: describeCoverage(page, dossier, detected, outline),
        textLength: article.text.length,
      }),
    };
  }
  return null;
}

/** What there is to tell about an article, or null where it belongs to no dossier. */
export const cover = async (article: Article, known: Knowledge): Promise<Covered | null> =>
  (await recognise(article, known))?.compare() ?? null;
