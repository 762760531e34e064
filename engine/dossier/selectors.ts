import type { Span } from '@/engine/text/span';
import type { Selector } from './dossier';

/** Characters kept on either side: enough to tell one occurrence of the words from another. */
const surroundings = 32;

/**
 * The selectors of a passage, as the W3C Web Annotation model has them.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function selectorsOf(text: string, { start, end }: Span): Selector[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - surroundings), start),
      suffix: text.slice(end, end + surroundings),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
