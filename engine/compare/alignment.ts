import type { Span } from '@/engine/text/span';

/** How two aligned passages relate. `a-shorter`: a gives fewer of the words. */
export type Relation = 'same' | 'reworded' | 'a-shorter' | 'b-shorter' | 'conflict';

/** The one thing two passages that otherwise agree differ in. */
export type ConflictReason = 'number' | 'negation' | 'speaker' | 'time';

/** A passage of a statement: offsets into its article's text. */
export interface Passage extends Span {
  readonly statement: string;
}

/** One step of a word-level comparison; spans are `[start, end]` into each article's text. */
export interface WordingStep {
  readonly op: 'same' | 'changed' | 'only-a' | 'only-b';
  readonly a: readonly [number, number] | null;
  readonly b: readonly [number, number] | null;
  /** The same words at another place: told once, where a has them, so that its span of b is out of order. */
  readonly moved?: true;
}

/** Two passages of two articles that report the same words or the same fact. */
export interface Alignment {
  readonly a: Passage;
  readonly b: Passage;
  /** 0..1, calibrated: comparable across pairs and articles. */
  readonly score: number;
  readonly relation: Relation;
  /** Of a conflict only. */
  readonly reason?: ConflictReason;
  /** Which side gives the words as a quotation; the other reports them in its own. */
  readonly quoted?: { readonly a: boolean; readonly b: boolean };
  /** Which side says itself, by “…” or brackets, that words were left out or put in. Absent where both are the same. */
  readonly marked?: { readonly a: boolean; readonly b: boolean };
  readonly wording: readonly WordingStep[];
  /** What speaks for the pair, computed facts only; for “why are these paired”. */
  readonly evidence: AlignmentEvidence;
}

export interface AlignmentEvidence {
  readonly sameSpeaker: boolean;
  /** Words of the shorter passage, and how many of them stand in the other in the same order. */
  readonly words: number;
  readonly wordsInOrder: number;
  /** The neighbouring statements are aligned too. */
  readonly sameChain: boolean;
}

/** What the other article has of a denial's claim. */
export interface DenialAnswer {
  readonly in: 'a' | 'b';
  readonly statement: string;
  readonly claimInOther: 'absent' | 'reported' | 'denied';
  /** The other article's statement that reports the claim, or that denies it too; null where it has neither. */
  readonly counterpart: string | null;
}

/** Statements (whole, by id) or parts of one (by span) without a counterpart. */
export type Unmatched = string | Passage;

export interface Comparison {
  readonly alignments: readonly Alignment[];
  /** Pairs too uncertain to count, which a person may confirm. */
  readonly possible: readonly Alignment[];
  readonly onlyA: readonly Unmatched[];
  readonly onlyB: readonly Unmatched[];
  readonly denials: readonly DenialAnswer[];
  /** The two texts are mostly one: one is a reprint of the other. */
  readonly reprint: boolean;
  /** Why nothing was compared: then the lists are empty and say nothing. */
  readonly notCompared?: 'language';
}
