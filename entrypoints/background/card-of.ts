import type { Card, Coverage, Side } from '@/engine/coverage/coverage';
import type { Dossier, DossierStatement } from '@/engine/dossier/dossier';

/** A statement of a dossier's source, and where it stands. */
export interface Wanted {
  readonly dossier: string;
  readonly source: string;
  readonly statement: string;
}

/** The statement that is wanted, if the dossier has it. */
export function statementOf(dossier: Dossier, { source, statement }: Wanted): DossierStatement | undefined {
  return dossier.sources.find((s) => s.id === source)?.statements.find((s) => s.id === statement);
}

/**
 * The card of a page that shows a dossier's statement, or null where none does.
 * Of another source it is known by its id. Of the source that the page itself is, the page was read anew, and its ids
 * are its own: there it is known by its words.
 */
export function cardOf(coverage: Coverage, dossier: Dossier, wanted: Wanted): string | null {
  if (coverage.dossier.id !== wanted.dossier) return null;
  const there = coverage.sources.find(({ source }) => source === wanted.source);
  if (there) return there.cards.find((card) => card.there?.statement === wanted.statement)?.id ?? null;
  const words = statementOf(dossier, wanted)?.text;
  if (coverage.pageIs !== wanted.source || !words) return null;
  const shows = (card: Card) => card.here !== null && sameWords(textOf(card.here), words);
  const cards = coverage.sources.flatMap((source) => source.cards);
  return (cards.find((card) => shows(card) && card.there) ?? cards.find(shows))?.id ?? null;
}

const textOf = (side: Side): string =>
  side.runs
    .filter(({ kind }) => kind !== 'frame' && kind !== 'gap')
    .map(({ text }) => text)
    .join('');

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A card may show one sentence of a longer statement. */
function sameWords(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x !== '' && (x.includes(y) || y.includes(x));
}
