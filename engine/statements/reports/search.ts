import type { Unit } from '../reading/unit';
import type { Found } from './attribution';

/** What the search within one unit knows so far. */
export interface Search {
  readonly unit: Unit;
  readonly found: Found[];
  /** Items before this one are spoken for: a later cue's content does not reach below it. */
  floor: number;
}
