import type { Span } from '@/engine/text/span';
import type { Sentence } from '../reading/reading';

/** Where a denial's words point: right before, further back, or at whatever tells of an allegation. */
export type Reach = 'near' | 'far' | 'alleging';

/** A denial as its words show it, before its claim is looked for elsewhere. */
export interface FoundDenial {
  /** Index of its sentence in the reading. */
  readonly sentence: number;
  readonly cue: Span;
  readonly subject: Span | null;
  /** Where the denied claim is worded in the same sentence; null where the words only point back (“this information”). */
  readonly claim: Span | null;
  /** The words that deny or are denied, as what is reported; the claim where it is left out. */
  readonly report?: Span;
  /** How far the words point back where they word no claim: “it”, “this information” near, “the allegations” far. */
  readonly reach: Reach;
  /** The sentence elsewhere that words the claim, where it is known already. */
  readonly answers?: Sentence | null;
}
