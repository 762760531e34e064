import type { Pair } from './pair';
import type { Unit } from './unit';

/** Units of both articles that belong together: one with one, or several neighbours with one. */
export interface Aligned extends Pair {
  /** All units of the passage, in the order of the text; `a` and `b` are those that were found first. */
  readonly unitsA: readonly Unit[];
  readonly unitsB: readonly Unit[];
  /** The neighbours in the text go together too. */
  readonly chain: boolean;
}
