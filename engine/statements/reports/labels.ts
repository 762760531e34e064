import { isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Item, Unit } from '../reading/unit';
import type { Found } from './attribution';

/** Most words of a label: “Prime Minister Ann Lee:”. */
const LONGEST_LABEL = 6;
/** Labels in capitals from which on an article is a transcript; a lone “NOTE:” makes none. */
const FEWEST_IN_CAPITALS = 2;

/** Where the speaker's label of a unit begins: behind the mark that opens a transcript's line. */
const labelStart = (items: readonly Item[]): number => (/^(?:["“«]|'')$/.test(items[0]?.lower ?? '') ? 1 : 0);

const quotes = (items: readonly Item[]): boolean => items.some((item) => item.quotation);

/** Where the speaker's label of a unit ends (its colon), or -1. */
function labelEnd(items: readonly Item[]): number {
  const first = labelStart(items);
  if (/^[qa]$/.test(items[first]?.lower ?? '') && items[first]?.capital && items[first + 1]?.lower === ':')
    return first + 1;
  for (let i = first; i <= Math.min(first + LONGEST_LABEL, items.length - 2); i++) {
    const item = items[i] as Item;
    if (item.lower === ':') return i > first ? i : -1;
    // A name may be no “name” at the head of a line: “Engineer Ann Lee:”.
    const opens = i === first && item.capital && !isFiniteItem(item) && items[i + 1]?.class === 'name' && quotes(items);
    const named = item.class === 'name' || opens || (item.capital && i > first && !isFiniteItem(item));
    if (!named && item.class !== 'number') return -1;
  }
  return -1;
}

/** “Ann Lee and Tom Oka”: two speakers of one label. */
const isBetweenNames = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'and' && items[at - 1]?.class === 'name' && items[at + 1]?.class === 'name';

/**
 * Whether the article is a transcript: somebody's label comes back, or several are set in capitals. Names that each head
 * one paragraph (“Lee: Win at last.”) are the writer's headings.
 */
export function isTranscript(text: string, units: readonly Unit[]): boolean {
  const seen = new Set<string>();
  let capitals = 0;
  for (const { items, opens, heading } of units) {
    const colon = opens && !heading ? labelEnd(items) : -1;
    if (colon < 0) continue;
    const name = text.slice(items[labelStart(items)]?.start, items[colon]?.start).trim();
    if (seen.has(name)) return true;
    seen.add(name);
    if (!/\p{Ll}/u.test(name) && ++capitals >= FEWEST_IN_CAPITALS) return true;
  }
  return false;
}

/** “Ann Lee: “…””, and in transcripts “LEE: We will …”: the label is the speaker, its colon the cue; “Q:” names nobody. */
export function labelled(unit: Unit, transcript: boolean): Found | null {
  const { items } = unit;
  const colon = labelEnd(items);
  if (colon > 0) {
    const quoted = items[colon + 1]?.class === 'quotation';
    // “Brandt: the bridge is ‘a ruin’”: what a heading says with quoted words in it is the label's.
    const heads = unit.heading && items.slice(colon + 2).some((item) => item.quotation && !item.quotation.title);
    if (!quoted && !heads && !(transcript && unit.opens)) return null;
    return {
      pieces: [{ first: colon + 1, last: quoted && !heads ? colon + 2 : items.length }],
      cue: { first: colon, last: colon + 1 },
      speaker: items[colon - 1]?.lower.length === 1 ? null : { first: labelStart(items), last: colon },
    };
  }
  // “… — Ann Lee: “…””: a label at the end of a line, before the only quotation.
  const quotation = unit.quoted[0] ?? -1;
  if (quotation < 2 || items[quotation - 1]?.lower !== ':') return null;
  let first = quotation - 1;
  while (first > 0 && (items[first - 1]?.class === 'name' || isBetweenNames(items, first - 1))) first--;
  const joint = items[first - 1];
  if (first === quotation - 1 || !(isDash(joint) || isStop(joint))) return null;
  return {
    pieces: [{ first: quotation, last: quotation + 1 }],
    cue: { first: quotation - 1, last: quotation },
    speaker: { first, last: quotation - 1 },
  };
}
