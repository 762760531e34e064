import { READ_ALSO } from '@/data/page/read-also';
import type { BlockFacts } from './prose-text';

/** Share of a block's letters in links above which the block leads away and says nothing itself. */
const MOSTLY_LINK = 0.8;
/** Loose text this short, outside any paragraph and not ending as a sentence does, is a label of the page. */
const LABEL = 80;
/** A line that begins like “Read also” is one up to this length; a longer one is prose that happens to begin so. */
const LEADS_AWAY = 220;

const escaped = READ_ALSO.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** The label alone, or followed by a colon, a dash or an arrow; the rest of the line is the other story's title. */
const READ_ALSO_LINE = new RegExp(`^\\W*(?:${escaped.join('|')})\\s*(?:$|[:：\\-–—>»|→…]|\\.\\.\\.)`, 'iu');
const READ_ALSO_START = new RegExp(`^\\W*(?:${escaped.join('|')})(?=[\\s:：]|$)`, 'iu');

/** Whether a block of text is no part of the article: a link to another story, a label, a stray sign. */
export function isFurniture({ text, linked }: BlockFacts, prose: boolean): boolean {
  const letters = text.replaceAll(' ', '').length;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const share = linked / letters;
  if (share >= MOSTLY_LINK && text.length < 2 * LEADS_AWAY) return true;
  if (text.length <= LEADS_AWAY) {
    if (READ_ALSO_LINE.test(text)) return true;
    if (share > 0.3 && READ_ALSO_START.test(text)) return true;
  }
  return !prose && text.length < LABEL && !/[.!?…。！？"”»’)\]]$/.test(text);
}
