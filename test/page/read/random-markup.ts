import fc from 'fast-check';
import type { Span } from '@/engine/text/span';
import type { PositionMap, Stretch } from '@/page/read/position-map';

const word = fc.constantFrom(
  'sea',
  'the',
  '“wind',
  'rose”',
  'at',
  'four,',
  'über',
  'ночь',
  'win\u00adter',
  'fo\u200bg',
  '«cold',
  'sand»',
  'it’s',
);
const space = fc.constantFrom(' ', '  ', '\n\t', '\u00a0', '&nbsp; ', '<br>', '<!-- c -->', '');
const leaf = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 5 }).map((pairs) => pairs.flat().join(''));

/** Prose in paragraphs with inline elements inside one another, and white space of every kind. */
export const markup = fc
  .array(
    fc.letrec<{ inline: string }>((tie) => ({
      inline: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(fc.constantFrom('em', 'a', 'span', 'b', 'q'), tie('inline'), tie('inline'))
          .map(([tag, a, b]) => `${a}<${tag}>${b}</${tag}>`),
      ),
    })).inline,
    { minLength: 1, maxLength: 4 },
  )
  .map((paragraphs) =>
    paragraphs
      .map((inner) => `<p>Prose that is long enough to be read as prose, by any measure: ${inner} end.</p>`)
      .join('\n'),
  );

/** The characters of the document that a span of the text is said to stand on, white space and what is never drawn left out. */
export const located = (positions: PositionMap, span: Span): string =>
  positions
    .locate(span)
    .map(between)
    .join('')
    .replace(/[\s\u00ad\u200b]/g, '');

/** All text from one place in a document to another. */
function between({ start, end }: Stretch): string {
  if (start.node === end.node) return start.node.data.slice(start.offset, end.offset);
  let text = start.node.data.slice(start.offset);
  for (let node = next(start.node); node && node !== end.node; node = next(node)) {
    if (node.nodeType === 3) text += (node as Text).data;
  }
  return text + end.node.data.slice(0, end.offset);
}

function next(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let one: Node | null = node;
  while (one && !one.nextSibling) one = one.parentNode;
  return one?.nextSibling ?? null;
}
