import { complementAfter } from '../grammar/complement';
import { isComma } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { subjectAfter } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';
import { asToldBy } from './as-said';
import type { Found } from './attribution';
import { charge } from './charge';
import type { Search } from './search';
import { quotedBehind } from './via';

/** “who's called for a vote”, “she's said that …”: a contracted “has”. */
export const hasSaid = (items: readonly Item[], cue: CuePatterns, at: number): boolean =>
  items[at - 1]?.lower === "'s" &&
  (cue.clause || cue.about.includes(items[at + 1]?.lower ?? '')) &&
  cue.base !== 'accuse';

/** “X was told that …”, “was quoted as saying”, “it was reported that …”, “reported by Y”. */
export function passive(search: Search, cue: CuePatterns, at: number, group: VerbGroup): Found | null {
  const { items } = search.unit;
  const by = byAgent(items, at + 1);
  if (cue.base === 'quote' || cue.base === 'cite') return quotedBehind(items, at, group);
  const from = by ? by.last : at + 1;
  const charged = charge(items, cue, from);
  if (charged) return { ...charged, cue: { first: group.first, last: at + 1 }, speaker: by ?? charged.speaker };
  const complement = complementAfter(items, cue, from);
  if (!complement || (complement.form === 'thing' && !asksAbout(items, cue, complement))) return null;
  return { pieces: [complement], cue: { first: group.first, last: at + 1 }, speaker: by };
}

/** “asked about the closure”: a matter, not a thing. */
const asksAbout = (items: readonly Item[], cue: CuePatterns, content: Range): boolean =>
  cue.base === 'ask' && cue.about.includes(items[content.first]?.lower ?? '');

function byAgent(items: readonly Item[], at: number): Range | null {
  if (items[at]?.lower !== 'by') return null;
  const subject = subjectAfter(items, at + 1);
  return subject;
}

/** A participle without auxiliary: “asked whether …, she said”. */
export function reduced(search: Search, cue: CuePatterns, at: number): Found | null {
  const { items } = search.unit;
  if (cue.base !== 'ask') return asToldBy(search, cue, at);
  const by = byAgent(items, at + 1);
  const complement = complementAfter(items, cue, by ? by.last : at + 1);
  if (!complement || (complement.form === 'thing' && !asksAbout(items, cue, complement))) return null;
  const comma = items.findIndex(
    (x, i) => i > complement.first && i < complement.last && (isComma(x) || items[i - 1]?.quotation?.ending === ','),
  );
  return {
    pieces: [{ first: complement.first, last: comma > 0 ? comma : complement.last }],
    cue: { first: at, last: at + 1 },
    speaker: by,
  };
}
