import type { Block } from '@/engine/article/article';
import type { Alignment } from '@/engine/compare/alignment';
import type { Statement } from '@/engine/statements/statement';

/** Format version this program writes; older ones are migrated, newer ones refused. */
export const DOSSIER_VERSION = 1;

/** W3C Web Annotation selectors: the quote with its surroundings, and its position in the source's text. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
export type Selector = TextQuoteSelector | TextPositionSelector;

export interface DossierStatement extends Statement {
  readonly selector: readonly Selector[];
}

/** A person, place or organisation of the event, with the other ways it is written, other scripts included. */
export interface DossierName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** An article inside a dossier, as it was captured. */
export interface Source {
  readonly id: string;
  readonly outlet: string | null;
  /** Host name of the outlet, where it is known and `url` is not. */
  readonly host: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** ISO instant or day the text was captured; null where unknown. */
  readonly captured: string | null;
  /** Who the source says it has it from: news agencies and papers it names. */
  readonly cites: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly statements: readonly DossierStatement[];
}

/** A pair of passages of two sources; `a` and `b` of the alignment are those of `sources[0]` and `sources[1]` here. */
export interface DossierAlignment extends Alignment {
  readonly sources: readonly [string, string];
  /** A person has looked at it. */
  readonly reviewed?: boolean;
}

/** Known coverage of the event beyond the sources. */
export interface KnownCoverage {
  readonly outlet: string | null;
  readonly url: string;
  readonly language: string | null;
  readonly published: string | null;
}

/** An event with two or more sources (one, while it is being collected). */
export interface Dossier {
  readonly format: 'crossquote-dossier';
  readonly version: typeof DOSSIER_VERSION;
  readonly id: string;
  readonly title: string;
  /** Day of the event, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  /** Language the utterances were made in, where known (BCP 47). */
  readonly spokenLanguage: string | null;
  readonly names: readonly DossierName[];
  readonly sources: readonly Source[];
  readonly alignments: readonly DossierAlignment[];
  readonly possible: readonly DossierAlignment[];
  readonly coverage: readonly KnownCoverage[];
}
