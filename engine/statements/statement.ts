import type { Article } from '@/engine/article/article';
import type { Span, TextSpan } from '@/engine/text/span';

export type StatementKind = 'quote' | 'indirect' | 'denial' | 'claim' | 'context';

/** Who speaks: the mention as it stands in the text, and the name it was resolved to within the article. */
export interface Speaker extends TextSpan {
  readonly name: string;
}

/** A passage of an article with a job. The contract of every field is the command's (docs: `crossquote extract`). */
export interface Statement extends TextSpan {
  /** Unique within the article, in the order of the text: `s1`, `s2`, … */
  readonly id: string;
  readonly kind: StatementKind;
  /** Of a quote: `direct` (whole sentences) or `partial` (words inside a reporting sentence). */
  readonly quoteType?: 'direct' | 'partial';
  /** The whole of what is reported: the clause around a partial quote, a direct quote with its marks, the clause of indirect speech. */
  readonly report?: Span;
  readonly speaker: Speaker | null;
  readonly cue: TextSpan | null;
  /** Who passed it on: “as reported by …”. */
  readonly via: TextSpan | null;
  /** Of a denial: id of the claim's statement; null where the claim stands in the denial itself. */
  readonly denies?: string | null;
  /** Of a denial: where the denied claim is worded. */
  readonly claim?: Span | null;
  /** The section it stands under. */
  readonly heading: string | null;
  /** Number of its paragraph, from 1; headings, captions and furniture are not counted. 0 for what a heading says. */
  readonly paragraph: number;
}

/** A statement before it is numbered: the rule families make these. A denial names its claim by the draft itself. */
export type Draft = Omit<Statement, 'id' | 'denies'> & { readonly denies?: Draft | null };

/** An article with the statements found in it. */
export interface ReadArticle extends Article {
  readonly statements: readonly Statement[];
}
