import { isComma, isFiniteItem } from '../grammar/item-class';
import { phraseAfter } from '../grammar/phrase-after';
import { phraseBefore } from '../grammar/phrase-before';
import type { Range } from '../grammar/range';
import { subjectBefore } from '../grammar/subject';
import { isDay } from '../grammar/time';
import { verbGroup } from '../grammar/verb-group';
import { cueIn } from '../reading/cue';
import type { Item, Unit } from '../reading/unit';
import type { Found } from './attribution';
import type { Search } from './search';

/** “She has since apologised for it: “…””: whatever the verb is, what the colon opens is reported. */
export function afterColon(search: Search): Found | null {
  const { items, quoted } = search.unit;
  const quotation = quoted.find((at) => items[at - 1]?.lower === ':') ?? -1;
  if (quotation < 2 || search.found.some((f) => f.pieces.some((p) => p.first <= quotation && quotation < p.last)))
    return null;
  const teller = tellerBefore(items, quotation - 1) ?? sourceBefore(items, quotation - 1);
  return teller && { pieces: [{ first: quotation, last: quotation + 1 }], ...teller };
}

/** The first verb before a colon that has a subject, as cue and speaker of what the colon opens. */
export function tellerBefore(items: readonly Item[], colon: number): { cue: Range; speaker: Range } | null {
  for (let i = 1; i < colon; i++) {
    const item = items[i] as Item;
    if (item.quotation || !isFiniteItem(item) || item.class === 'modal') continue;
    const group = verbGroup(items, 0, i);
    const speaker = group.bare ? null : subjectBefore(items, 0, group.first);
    if (speaker) return { cue: { first: group.first, last: i + 1 }, speaker };
  }
  // “The Melrose Times reports:”: a word that may be a noun is the verb where no other is.
  const last = items[colon - 1];
  if (last?.class !== 'noun' || !last.lower.endsWith('s') || !cueIn(last)?.clause) return null;
  const speaker = phraseBefore(items, 0, colon - 1);
  return speaker?.first === 0 ? { cue: { first: colon - 1, last: colon }, speaker } : null;
}

/** Most items between a verb of speech and a colon that ends its paragraph: “added on Friday at the harbour:”. */
const NEAR = 8;

/** “The governor added:” at the end of a paragraph: who tells what the next one holds, and by which verb. */
export function opensBlock({ items }: Unit): { cue: Range; speaker: Range } | null {
  const colon = items.length - 1;
  if (items[colon]?.lower !== ':') return null;
  for (let i = colon - 1; i > Math.max(0, colon - NEAR); i--) {
    const item = items[i] as Item;
    if (item.quotation || isComma(item)) return null;
    if (!isFiniteItem(item)) continue;
    const behind = items[i + 1] as Item;
    const speaks = /^(?:past|third)$/.test(item.class) && cueIn(item)?.clause;
    if (!speaks || !(i + 1 === colon || /^(?:preposition|adverb)$/.test(behind.class) || isDay(behind))) return null;
    const group = verbGroup(items, 0, i);
    const speaker = group.bare || group.passive ? null : subjectBefore(items, 0, group.first);
    return speaker && { cue: { first: group.first, last: i + 1 }, speaker };
  }
  return null;
}

/** Most items of a heading that names where the words are from: “More from the annual report on the bridges:”. */
const LONGEST = 12;

/** “More from the report: “…””, “Here’s Ann Lee in May: “…””: whom words before a colon name where none of them is a verb; the colon is the cue. */
function sourceBefore(items: readonly Item[], colon: number): { cue: Range; speaker: Range } | null {
  let first = -1;
  for (let i = Math.max(0, colon - LONGEST); i < colon; i++) {
    const item = items[i] as Item;
    if (item.lower === 'from') first = i + 1;
    else if (item.lower === 'here' && /^(?:'s|’s|is|are)$/.test(items[i + 1]?.lower ?? '')) first = i + 2;
    else if (item.quotation || (isFiniteItem(item) && i !== first - 1)) return null;
  }
  const last = first < 0 ? -1 : Math.min(phraseAfter(items, first), colon);
  return last > first ? { cue: { first: colon, last: colon + 1 }, speaker: { first, last } } : null;
}
