import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import type { Sentence } from '../reading/reading';

/** Reported words that deny. */
export interface DenyingClause {
  /** The clause that denies, as offsets. */
  readonly clause: Span;
  /** “That is not true”: the clause calls untrue what others said. */
  readonly pointsBack?: boolean;
  /** The sentence that words the claim it answers, where one does. */
  readonly answers?: Sentence | null;
}

/** Pronouns that point back to what was said. */
export const IT = new Set('it this that them these those'.split(' '));
export const BE = new Set("is are was were be been 's 're 'm am".split(' '));
/** Words that make a clause's matter uncertain or another clause's. */
export const CONDITIONS = new Set('if when whether because who which will would'.split(' '));

/** Words of a reported clause before its verb; what stands further on belongs to another clause. */
export const SUBJECT_WORDS = 9;

/** A reported clause while it is judged. */
export interface Clause {
  readonly words: readonly Token[];
  /** End of the clause among the words. */
  readonly end: number;
  /** A question asks and denies nothing. */
  readonly asks: boolean;
}

export type Judgement = Omit<DenyingClause, 'clause'>;
