import type { DetectedDossier } from '@/engine/detect/reading/page';
import type { Span } from '@/engine/text/span';

/**
 * How a passage of the page relates to the other source's. Named from the reader's place: “here” is the page.
 * What one side alone has is `only-here` or `only-there` where both were compared; where they were not, what the
 * source has is `not-compared`, and nothing is said of the page.
 */
export type CardRelation =
  | 'same'
  | 'reworded'
  | 'shorter-here'
  | 'longer-here'
  | 'conflict'
  | 'only-here'
  | 'only-there'
  | 'not-compared'
  | 'possible';

/**
 * A run of words as a card shows it, verbatim; a side's runs follow one another as in its article, white space included.
 * Quotation marks are in no run: they are set around each stretch of `quoted` runs, gaps inside it included.
 * `same` in both, or nothing to compare with (a card with one side alone is all `same` and `frame`); `changed` replaced by other words; `only` this side alone has them;
 * `gap` stands for `words` words of the other side which this quote leaves out (its text is empty);
 * `frame` reporting clause around a partial quote, set in grey; it starts with “…” where it is cut from its sentence.
 */
export interface Run {
  readonly kind: 'same' | 'changed' | 'only' | 'gap' | 'frame';
  readonly text: string;
  readonly words?: number;
  /** The run lies between the source's quotation marks. */
  readonly quoted: boolean;
}

/** One side of a card. */
export interface Side extends Span {
  /** Id of the statement in its article. */
  readonly statement: string;
  /** ¶ number, or null where the source has no paragraphs or the statement is its headline. */
  readonly paragraph: number | null;
  readonly runs: readonly Run[];
}

/**
 * What the other side has of a denial: neither; the claim alone, reported as it stands in that side of the card; or
 * both; or the two were not compared.
 */
export type DenialElsewhere = 'neither' | 'claim' | 'both' | 'not-compared';

export interface DenialDetail {
  /** The denied claim, verbatim; empty where the article does not word it. */
  readonly claim: string;
  readonly deniedBy: string | null;
  readonly reportedBy: string | null;
  /** Which side has the denial; `here` where both have it (`elsewhere` is then `both`). */
  readonly in: 'here' | 'there';
  readonly elsewhere: DenialElsewhere;
}

/** One row of the panel. */
export interface Card {
  /** Stable within a coverage: the same page and dossier give the same id. */
  readonly id: string;
  readonly kind: 'quote' | 'denial' | 'context';
  readonly relation: CardRelation;
  /** What each side has of it. Of a denial that one side alone has, the other may have the claim: see `denial`. */
  readonly here: Side | null;
  readonly there: Side | null;
  readonly speaker: string | null;
  /** Neither side quotes it: both report it in their own words. */
  readonly reported: boolean;
  /** The one side that gives the words as a quote, where the other reports them in its own; else null. */
  readonly quotedBy: 'here' | 'there' | null;
  /** Why the two were aligned: computed facts, in words; empty where there is no pair. */
  readonly why: string;
  /** Of a conflict: the one thing named (“Another number: 13 July here, 14 July in Harbour Post.”). */
  readonly conflict: string | null;
  readonly denial: DenialDetail | null;
  /** The other source's section, for context. */
  readonly heading: string | null;
  /** Address of the passage in the other source (with a text fragment), of its host, or null. */
  readonly link: string | null;
}

/** The five marks, in the order of the key. A reader can switch off each. */
export const MARK_STYLES = ['same', 'reworded', 'length', 'only', 'denial'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** What is marked in the page: spans of the page's text. */
export interface Mark extends Span {
  readonly card: string;
  readonly style: MarkStyle;
}

/** A text that another source has mostly taken over. */
export interface Reprinted {
  /** Id of the source; null where it is the page. */
  readonly source: string | null;
  /** As it is named on screen. */
  readonly name: string;
}

/** The page compared with one source of the dossier. */
export interface SourceComparison {
  readonly source: string;
  /** Outlet as it is named on screen. */
  readonly name: string;
  readonly host: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly captured: string | null;
  /** Whose text this source's mostly is, the page's or that of a source before it: both count as one origin. Else null. */
  readonly reprintOf: Reprinted | null;
  /**
   * Why the wording can't be compared, or null where it is. If it can't, the cards list what the source has
   * (`not-compared`), but nothing is said of what the page has or has not.
   */
  readonly notCompared: 'language' | null;
  /**
   * In the order of the panel: in both (page order), denials, only there (source order), possible, context (source
   * order), only here. `sectionOf` tells which a card belongs to. Context: what the source reports without a quote and
   * the page does not have. What the page alone reports without a quote is not listed: the reader has it before them.
   */
  readonly cards: readonly Card[];
  readonly marks: readonly Mark[];
  readonly counts: {
    /** Pairs, denials and possible ones not counted. */
    readonly both: number;
    /** Of those, the ones quoted on either side. */
    readonly bothQuotes: number;
    /** Of the quotes in both, the ones labelled “Reworded”. */
    readonly bothReworded: number;
    readonly denials: number;
    /** Of the denials, the ones the page does not have. */
    readonly denialsThere: number;
    readonly onlyThere: number;
    readonly context: number;
    readonly onlyHere: number;
  };
}

/** All that is told to the reader of one page about one dossier. Plain data: it crosses from background to page. */
export interface Coverage {
  readonly dossier: {
    readonly id: string;
    readonly title: string;
    readonly date: string | null;
    readonly spokenLanguage: string | null;
  };
  /** The source of the dossier that the page itself is, or null where it is another article. */
  readonly pageIs: string | null;
  readonly pageName: string;
  readonly pagePublished: string | null;
  readonly detected: DetectedDossier;
  /** The other sources; never the one that the page itself is. At least one. */
  readonly sources: readonly SourceComparison[];
}

export type Section = 'both' | 'denials' | 'only-there' | 'possible' | 'context' | 'only-here';

/** The section of the panel a card is listed in. */
export function sectionOf({ kind, relation }: Pick<Card, 'kind' | 'relation'>): Section {
  if (kind === 'denial') return 'denials';
  if (relation === 'possible' || relation === 'only-here') return relation;
  if (relation !== 'only-there' && relation !== 'not-compared') return 'both';
  return kind === 'quote' ? 'only-there' : 'context';
}
