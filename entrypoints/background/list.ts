import { nameOfSource } from '@/engine/coverage/source-name';
import type { Dossier, Source } from '@/engine/dossier/dossier';
import { knowledge } from './knowledge';
import type { DossierSummary, DossiersAnswer, SourceSummary } from './messages';

/** All dossiers in short. */
export async function listDossiers(): Promise<DossiersAnswer> {
  const { store } = await knowledge();
  const dossiers: DossierSummary[] = [];
  await store.each((dossier) => void dossiers.push(summaryOf(dossier)));
  dossiers.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title));
  return { dossiers, storeFault: store.fault };
}

const summaryOf = ({ id, title, date, sources }: Dossier): DossierSummary => ({
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
