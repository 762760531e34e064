import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';

/** How plainly reported words deny: `plain` by themselves, `answer` only where they answer a claim of the article. */
type Strength = 'plain' | 'answer';

export interface DenyingClause {
  readonly strength: Strength;
  /** The clause that denies, as offsets. */
  readonly clause: Span;
  /** The word whose affirmation elsewhere it answers: “did not *resign*”. */
  readonly key?: Token;
  /** “That is not true”: the clause calls untrue what others said. */
  readonly pointsBack?: boolean;
}

/** Pronouns that point back to what was said. */
export const IT = new Set('it this that them these those'.split(' '));
/** Subjects that speak of themselves. */
export const PERSON = new Set('he she they i we'.split(' '));
export const BE = new Set("is are was were be been 's 're 'm am".split(' '));
/** Words that make a clause's matter uncertain or another clause's. */
export const CONDITIONS = new Set('if when whether because who which will would'.split(' '));

/** Words of a reported clause before its verb; a negation further on belongs to another clause. */
export const SUBJECT_WORDS = 9;

/** A reported clause while it is judged. */
export interface Clause {
  readonly words: readonly Token[];
  /** End of the clause among the words. */
  readonly end: number;
  /** A question asks and denies nothing. */
  readonly asks: boolean;
  /** The cue insists: the negation answers somebody. */
  readonly insisting: boolean;
}

export type Judgement = Omit<DenyingClause, 'clause'>;
export const PLAIN: Judgement = { strength: 'plain' };
export const answer = (key: Token): Judgement => ({ strength: 'answer', key });
