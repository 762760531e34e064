import type { DetectedDossier } from '@/engine/detect/detect';
import type { Dossier } from '@/engine/dossier/dossier';
import type { ReadArticle } from '@/engine/statements/statement';
import type { Coverage } from './coverage';

/** Compares a page that is coverage of a dossier with each of the dossier's other sources. */
export function describeCoverage(page: ReadArticle, dossier: Dossier, detected: DetectedDossier): Coverage {
  return {
    dossier: { id: dossier.id, title: dossier.title, date: dossier.date, spokenLanguage: dossier.spokenLanguage },
    pageIs: null,
    pageName: page.outlet ?? '',
    pagePublished: page.published,
    detected,
    sources: [],
  };
}
