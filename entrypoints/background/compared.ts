import { describeCoverage } from '@/engine/coverage/describe';
import type { Dossier } from '@/engine/dossier/dossier';
import { firstSource } from './example';
import { knowledge } from './knowledge';
import { sourceSummary } from './list';
import type { ComparedDossier, DossiersCompared } from './messages';

/** A dossier whose first source is compared with the others; null where there is none of that id. */
export async function comparedDossier({ dossier: id }: DossiersCompared): Promise<ComparedDossier | null> {
  const dossier = await (await knowledge()).store.get(id);
  return dossier ? compared(dossier) : null;
}

function compared(dossier: Dossier): ComparedDossier {
  const { id, title, date, sources } = dossier;
  const first = firstSource(dossier);
  const others = sources.filter((source) => source !== first);
  const evidence = { statements: first?.statements.length ?? 0, names: [], date: true };
  return {
    id,
    title,
    date,
    sources: [...(first ? [first] : []), ...others].map(sourceSummary),
    coverage:
      first && others.length > 0
        ? describeCoverage(first, dossier, { dossier: id, score: 1, by: 'address', evidence })
        : null,
  };
}
