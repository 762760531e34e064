import type { BlockKind } from '@/engine/article/article';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Kinds that an element gives to the text inside it; the outermost that gives one wins, but for headings. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'blockquote',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** Whether an element stands on lines of its own, as far as its tag and its own style attribute tell. */
export function isBlock(element: Element): boolean {
  if (!BLOCKS.has(element.localName)) return false;
  const style = element.getAttribute('style');
  return style === null || !/(?:^|[;\s])display\s*:\s*inline(?:\s*[;!]|\s*$)/i.test(style);
}

/** The kind that an element gives to its text, or null where it gives none. */
export function kindOf(element: Element): BlockKind | null {
  return KINDS[element.localName] ?? null;
}
