import type { Alignment } from '@/engine/compare/alignment';
import type { Statement } from '@/engine/statements/statement';

/** The two sides of a pair, as the sentences about it need them. */
export interface Pair {
  readonly alignment: Alignment;
  readonly here: Statement;
  readonly there: Statement;
  readonly hereText: string;
  readonly thereText: string;
  /** The other source as it is named on screen. */
  readonly name: string;
  /** The page's name, where it is not called “this page”. */
  readonly pageName?: string;
  /** Each source gives its own translation of the words. */
  readonly translated?: boolean;
}
