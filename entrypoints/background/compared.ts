import { sourceSummary } from '@/engine/coverage/summary';
import { describeSynopsis } from '@/engine/coverage/synopsis/synopsis';
import { firstSource } from './example';
import { knowledge } from './knowledge';
import type { ComparedDossier, DossiersCompared } from './messages';

/** A dossier with its sources side by side; null where there is none of that id. */
export async function comparedDossier({ dossier: id }: DossiersCompared): Promise<ComparedDossier | null> {
  const dossier = await (await knowledge()).store.get(id);
  if (!dossier) return null;
  const first = firstSource(dossier);
  const sources = [...(first ? [first] : []), ...dossier.sources.filter((source) => source !== first)];
  return {
    id,
    title: dossier.title,
    date: dossier.date,
    spokenLanguage: dossier.spokenLanguage,
    sources: sources.map(sourceSummary),
    synopsis: sources.length > 1 ? describeSynopsis(dossier, sources) : null,
  };
}
