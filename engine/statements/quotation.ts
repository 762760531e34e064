import type { Block } from '@/engine/article/article';
import type { QuotedRun } from '@/engine/text/quotation-marks';

/** Words between quotation marks, in their place in the article. */
export interface Quotation extends QuotedRun {
  readonly block: Block;
  readonly paragraph: number;
  /** How many words it has. */
  readonly words: number;
}
