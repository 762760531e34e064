import type { Article } from '@/engine/article/article';
import type { PositionMap } from './position-map';

/** An article as it was read from a document, with the way back from its text to the document. */
export interface Reading {
  readonly article: Article;
  /** What `<link rel=canonical>` or `og:url` names, absolute, without a fragment. */
  readonly canonical: string | null;
  /** The element that the text was read from. */
  readonly root: Element;
  readonly positions: PositionMap;
}
