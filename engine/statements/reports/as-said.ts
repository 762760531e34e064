import { clauseEnd } from '../grammar/clause-end';
import { isComma, isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { subjectAfter, subjectBefore } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';
import { beforeClause } from './according-to';
import type { Found } from './attribution';
import type { Search } from './search';

/** Items between the cue and the mark that closes “as X said in a letter”. */
const NEAR = 14;
/** Items from which the words in front are taken for what was said. */
const SHORTEST = 2;

/** “As X has pointed out, …”, “…, as X has said”, “The delay, as X noted, will cost …”. */
export function asSaid(search: Search, cue: CuePatterns, at: number, group: VerbGroup): Found | null {
  const { items } = search.unit;
  if (!cue.clause) return null;
  const subject = subjectBefore(items, 0, group.first);
  const as = subject ? subject.first - 1 : -1;
  if (!subject || items[as]?.lower !== 'as') return null;
  let close = at + 1;
  while (close < items.length && close < at + NEAR && !closes(items[close]) && !isFiniteItem(items[close] as Item))
    close++;
  const ends = close === items.length || isStop(items[close]);
  if (!ends && !closes(items[close])) return null;
  const pieces = [...before(search, as), ...(ends ? [] : behind(items, close + 1))];
  const [first] = pieces;
  if (!first || (!ends && pieces.length > 1 && items.slice(first.first, first.last).some(isFiniteItem)))
    pieces.splice(1);
  return pieces.length ? { pieces, cue: { first: group.first, last: at + 1 }, speaker: subject } : null;
}

/** “As reported by the Gazette, …”, “…, as noted in the letter”: told in a passive without its verb. */
export function asToldBy(search: Search, cue: CuePatterns, at: number): Found | null {
  const { items } = search.unit;
  if (!cue.clause || items[at - 1]?.lower !== 'as' || !/^(?:by|in)$/.test(items[at + 1]?.lower ?? '')) return null;
  const source = (at === 1 ? beforeClause(search, 0, at + 2) : null) ?? subjectAfter(items, at + 2);
  if (!source || !(source.last >= items.length || closes(items[source.last]))) return null;
  const pieces = at - 1 > search.floor ? before(search, at - 1) : behind(items, source.last + 1);
  return pieces.length ? { pieces, cue: { first: at, last: at + 1 }, speaker: source } : null;
}

const closes = (item: Item | undefined): boolean => isComma(item) || isDash(item) || isStop(item);

/** The words in front of “, as”, where they are enough for a clause or its subject. */
function before(search: Search, as: number): Range[] {
  const { items } = search.unit;
  const quoted = items[as - 1]?.quotation?.terminal === true;
  if (!quoted && !isComma(items[as - 1]) && !isDash(items[as - 1])) return [];
  // “given that, as Lee noted, …”: what follows is the clause.
  if (/^(?:subordinator|conjunction|preposition)$/.test(items[as - 2]?.class ?? '')) return [];
  let first = search.floor;
  while (first < as && (isComma(items[first]) || isStop(items[first]) || items[first]?.class === 'conjunction'))
    first++;
  const last = quoted ? as : as - 1;
  return last - first >= (quoted ? 1 : SHORTEST) ? [{ first, last }] : [];
}

/** The clause that goes on behind. */
function behind(items: readonly Item[], first: number): Range[] {
  const last = first < items.length ? clauseEnd(items, first) : first;
  return last - first > SHORTEST ? [{ first, last }] : [];
}
