import type { BlockKind } from '@/engine/article/article';
import { isNever } from './beside';
import { isBlock, kindOf } from './block-elements';
import type { PageFacts } from './facts';
import { isFurniture } from './furniture';
import { type BlockFacts, ProseText } from './prose-text';
import type { ProseWeights } from './prose-weight';

/** A bold line of its own, this short and without a full stop, is a heading: many sites have no other. */
const LONGEST_BOLD_HEADING = 90;

/** What the elements around a text node say of it. */
interface Context {
  readonly kind: BlockKind | null;
  /** Inside a paragraph element: its text is prose even where it is short. */
  readonly paragraph: boolean;
  readonly linked: boolean;
  readonly bold: boolean;
}

/** Reads the prose below `root` in document order. */
export function readProse(root: Element, facts: PageFacts, weights: ProseWeights): ProseText {
  const prose = new ProseText();
  const seen = new Set<string>();
  let breaks = 0;

  const close = (context: Context) => {
    prose.close((block) => {
      const kind = blockKind(block, context);
      // The same paragraph twice: once for small screens, or as a pull quote.
      if (kind && block.text.length >= 40) {
        if (seen.has(block.text)) return null;
        seen.add(block.text);
      }
      return kind;
    });
  };

  const walk = (parent: Element, context: Context) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        if (breaks > 0 && (node as Text).data.trim()) {
          // Two line breaks in a row part paragraphs; one is white space.
          if (breaks > 1) close(context);
          else prose.lineBreak();
          breaks = 0;
        }
        prose.add(node as Text, context);
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (element.localName === 'br') {
        breaks++;
        continue;
      }
      if (isNever(element) || isFootnote(element)) {
        if (SEEN.has(element.localName)) prose.gap();
        continue;
      }
      if (weights.skips(element) || isOtherStory(element, root, facts) || isLinkList(element)) {
        if (isBlock(element)) {
          close(context);
          breaks = 0;
          // “Read also” as a heading over a list that was passed over would become the next paragraph's heading.
          if (element.querySelector('a') && prose.blocks.at(-1)?.kind === 'heading') prose.dropLast();
        }
        prose.gap();
        continue;
      }
      const inner = contextOf(element, context);
      if (!isBlock(element)) {
        walk(element, inner);
        continue;
      }
      close(context);
      breaks = 0;
      if (element !== facts.heading && element.localName !== 'hr') walk(element, inner);
      close(inner);
      breaks = 0;
    }
  };

  const outer: Context = { kind: null, paragraph: false, linked: false, bold: false };
  walk(root, contextOf(root, outer));
  close(outer);
  while (prose.blocks.at(-1)?.kind === 'heading') prose.dropLast();
  return prose;
}

/** Elements without text of ours that a reader sees: a mark must not run across them. */
const SEEN = new Set([
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'video',
  'audio',
  'form',
  'button',
  'select',
  'textarea',
  'input',
]);

function contextOf(element: Element, outer: Context): Context {
  const own = kindOf(element);
  const tag = element.localName;
  return {
    kind: own === 'heading' ? own : (outer.kind ?? own),
    paragraph: tag === 'p' || (outer.paragraph && !isBlock(element)),
    linked: outer.linked || tag === 'a',
    bold: outer.bold || tag === 'b' || tag === 'strong',
  };
}

/** A raised number that leads to a note. */
const isFootnote = (element: Element): boolean =>
  element.localName === 'sup' &&
  /^\s*\[?[\d*†]{1,3}\]?\s*$/.test(element.textContent ?? '') &&
  element.querySelector('a') !== null;

/** The kind of a finished block, or null where it is no part of the article. */
function blockKind(block: BlockFacts, context: Context): BlockKind | null {
  const { text } = block;
  const allBold = block.bold >= text.replaceAll(' ', '').length;
  const bold = allBold && text.length <= LONGEST_BOLD_HEADING && !/[.!?…:;,"”»’)]$/.test(text);
  if (isFurniture(block, context.paragraph || context.kind !== null || bold)) return null;
  return context.kind ?? (bold ? 'heading' : 'paragraph');
}

/** An article inside the article: a teaser of another story, which leads to it, or one that stands by itself. */
function isOtherStory(element: Element, root: Element, facts: PageFacts): boolean {
  if (element.localName !== 'article' && element.getAttribute('role') !== 'article') return false;
  if (facts.heading && element.contains(facts.heading)) return false;
  if (root.localName === 'article') return true;
  const lead = element.querySelector('h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4');
  const href = (lead?.closest('a') ?? lead)?.getAttribute('href');
  return href !== null && href !== undefined && !href.startsWith('#');
}

/** A list whose entries are links: other stories, tags, sections. A list with prose of its own is read. */
function isLinkList(element: Element): boolean {
  if (element.localName !== 'ul' && element.localName !== 'ol') return false;
  let all = 0;
  let linked = 0;
  for (const item of element.children) {
    all += item.textContent?.trim().length ?? 0;
    for (const link of item.getElementsByTagName('a')) linked += link.textContent?.trim().length ?? 0;
  }
  return linked > 0 && linked >= all * 0.7;
}
