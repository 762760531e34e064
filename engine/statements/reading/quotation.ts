import type { Block } from '@/engine/article/article';
import type { QuotedRun } from '@/engine/text/quotation-marks';

/** Words between quotation marks, in their place in the article. */
export interface Quotation extends QuotedRun {
  readonly block: Block;
  readonly paragraph: number;
  /** How many words it has. */
  readonly words: number;
  /** Its last word is followed by a mark within the quotation: it ends a clause. */
  readonly terminal: boolean;
  /** The mark within the quotation that ends it, or an empty string. */
  readonly ending: string;
  /** It is set like the title of a work or a name, in a place where such stand: the film “Back in Town”. */
  readonly title: boolean;
  /** All its words have a capital, but for the small ones, as in a title or a name. */
  readonly titleCase: boolean;
  /** It begins like a sentence. */
  readonly capital: boolean;
  /** It is written in capitals throughout. */
  readonly capitals: boolean;
  /** Nothing but a remark in brackets: “(applause)”. */
  readonly remark: boolean;
}
