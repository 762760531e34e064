import type { Span } from '@/engine/text/span';
import type { Quotation } from '../reading/quotation';

/** Something reported: what, in which quotations, who is named as its speaker, and the word that says so. */
export interface Attribution {
  /** The pieces of what is reported, in order: clauses and quotations with their marks. */
  readonly content: readonly Span[];
  /** Quotations that lie in the content. */
  readonly quotations: readonly Quotation[];
  readonly cue: Span | null;
  /** The mention as it stands; the name is resolved later. */
  readonly speaker: Span | null;
  readonly via: Span | null;
}

/** An attribution as it is found within one unit: ranges of items. */
export interface Found {
  readonly pieces: readonly { readonly first: number; readonly last: number }[];
  readonly cue: { readonly first: number; readonly last: number } | null;
  readonly speaker: { readonly first: number; readonly last: number } | null;
  readonly via?: { readonly first: number; readonly last: number } | null;
}

/** An attribution while quotations may still be added to it. */
export interface Building {
  readonly unit: number;
  readonly pieces: Span[];
  readonly quotations: Quotation[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly via: Span | null;
}
