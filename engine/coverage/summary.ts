import type { Dossier, Source } from '../dossier/dossier';
import { nameOfSource } from './source-name';

/** A dossier in short, as lists of dossiers show it. */
export interface DossierSummary {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly statements: number;
  readonly sources: readonly SourceSummary[];
}

export interface SourceSummary {
  readonly id: string;
  /** As it is named on screen. */
  readonly name: string;
  readonly host: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly captured: string | null;
}

export const summaryOf = ({ id, title, date, sources }: Dossier): DossierSummary => ({
  id,
  title,
  date,
  statements: sources.reduce((sum, source) => sum + source.statements.length, 0),
  sources: sources.map(sourceSummary),
});

export const sourceSummary = (source: Source): SourceSummary => ({
  id: source.id,
  name: nameOfSource(source),
  host: source.host,
  url: source.url,
  published: source.published,
  captured: source.captured,
});
