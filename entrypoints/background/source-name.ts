import type { Source } from '@/engine/dossier/dossier';

/** A source as it is named on screen. */
export const nameOfSource = (source: Source): string => source.outlet ?? source.host ?? source.title ?? source.id;
