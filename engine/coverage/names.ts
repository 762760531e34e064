import type { DossierName } from '@/engine/dossier/dossier';

/** One name for one person across sources: the dossier's where it knows the mention, else the fuller of the two. */
export function speakerName(
  names: readonly DossierName[],
  here: string | null,
  there: string | null = null,
): string | null {
  const fuller = here && there && there.length > here.length && there.endsWith(` ${here}`) ? there : (here ?? there);
  if (fuller === null) return null;
  const folded = fuller.toLowerCase();
  const known = names.find((n) => [n.name, ...n.aliases].some((alias) => alias.toLowerCase() === folded));
  return known?.name ?? fuller;
}
