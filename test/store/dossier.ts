import { DOSSIER_VERSION, type Dossier } from '@/engine/dossier/dossier';

/** An invented dossier that says just enough. */
export const dossier = (id: string, facts: Partial<Dossier> = {}): Dossier => ({
  format: 'crossquote-dossier',
  version: DOSSIER_VERSION,
  id,
  title: `Event ${id}`,
  date: null,
  spokenLanguage: null,
  names: [],
  sources: [],
  alignments: [],
  possible: [],
  coverage: [],
  ...facts,
});
