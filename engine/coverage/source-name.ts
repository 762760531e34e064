import type { Source } from '@/engine/dossier/dossier';

/** A source as it is named on screen. */
export const nameOfSource = ({ outlet, host, title, id }: Source): string => outlet ?? host ?? title ?? id;
