import type { Alignment, Comparison, Relation } from '@/engine/compare/alignment';
import type { DossierName, Source } from '@/engine/dossier/dossier';
import type { ReadArticle, Statement } from '@/engine/statements/statement';
import type { Span } from '@/engine/text/span';
import type { CardRelation, Side } from './coverage';
import type { Pair } from './pair';
import { type Compared, runsOf } from './runs';

/** A page and one other source, compared: `a` of the comparison is the page, `b` the source. Null: not compared. */
export interface Compares {
  readonly page: ReadArticle;
  readonly source: Source;
  /** The source as it is named on screen. */
  readonly name: string;
  readonly names: readonly DossierName[];
  readonly comparison: Comparison | null;
  /** What was said was said in another language: each source gives its own translation. */
  readonly translated?: boolean;
  /** Names the page where “here” would not be understood: in a report of two articles side by side. */
  readonly pageName?: string;
}

/** Relations from the reader's place. */
export const relations: Record<Relation, CardRelation> = {
  same: 'same',
  reworded: 'reworded',
  conflict: 'conflict',
  'a-shorter': 'shorter-here',
  'b-shorter': 'longer-here',
};

export const statementOf = (article: ReadArticle, id: string) => article.statements.find((s) => s.id === id);

/** A pair as the sentences about it need it. */
export const pairOf = (it: Compares, here: Statement, there: Statement, alignment: Alignment): Pair => ({
  alignment,
  here,
  there,
  hereText: it.page.text,
  thereText: it.source.text,
  name: it.name,
  pageName: it.pageName,
  translated: it.translated,
});

/** The two sides of a pair, each with its words compared. */
export function pairSides(it: Compares, here: Statement, there: Statement, alignment: Alignment) {
  const { a, b, wording } = alignment;
  const [cutHere, cutThere] = [cutIn(here, alignment, 'a'), cutIn(there, alignment, 'b')];
  return {
    here: sideOf(it.page, here, a, { wording, side: 'a', otherText: it.source.text, cut: cutHere }),
    there: sideOf(it.source, there, b, { wording, side: 'b', otherText: it.page.text, cut: cutThere }),
  };
}

/** Whether a side gives fewer words than the other, rather than other words: what it leaves out gets a place. */
export const cutIn = (statement: Statement, { relation }: Alignment, side: 'a' | 'b'): boolean =>
  statement.quoteType === 'partial' || relation === `${side}-shorter`;

export function sideOf(article: ReadArticle, statement: Statement, passage: Span, compared: Compared | null): Side {
  const paragraphs = article.blocks.filter(
    (b) => b.kind !== 'heading' && b.kind !== 'caption' && b.kind !== 'furniture',
  );
  return {
    statement: statement.id,
    start: passage.start,
    end: passage.end,
    paragraph: paragraphs.length > 1 && statement.paragraph > 0 ? statement.paragraph : null,
    runs: runsOf(article, statement, passage, compared),
  };
}

export type At = (Span & { readonly statement: string }) | null;

/** Made of the places alone, so that it stays when wording, names or order change. */
export function cardId(it: Compares, here: At, there: At): string {
  const place = (passage: At) => (passage ? `${passage.statement}.${passage.start}` : '');
  return `${it.source.id}:${place(here)}:${place(there)}`;
}
