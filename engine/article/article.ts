import type { Span } from '@/engine/text/span';

/** What a block of an article is. Captions and furniture (“read also”, bylines) are read but hold no statements. */
export type BlockKind = 'heading' | 'paragraph' | 'blockquote' | 'list-item' | 'caption' | 'furniture';

/** A paragraph, heading, … of an article: a span of its text. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** One outlet's text about an event. What is not known is null, never guessed. */
export interface Article {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601 day (`2024-11-07`) or instant, as the article gives it. */
  readonly published: string | null;
  /** BCP 47, lower case primary tag: `en`. */
  readonly language: string | null;
  /** All prose; offsets of blocks and statements point into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What a caller knows of an article beside its text. */
export type ArticleFacts = Partial<Pick<Article, 'title' | 'outlet' | 'url' | 'published' | 'language'>>;
