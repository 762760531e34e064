import type { Item } from '../reading/unit';
import { isComma } from './item-class';
import { phraseBefore } from './phrase-before';
import type { Range } from './range';

/** Most members of an enumeration: farther back a comma more likely parts clauses. */
const MOST = 6;

/**
 * The whole enumeration whose last members `last` are: from “Reed and Dunne” back over “Brandt, Okafor, Reed and Dunne”.
 * `last` itself where nothing is enumerated. An enumeration opens its clause: in “after meeting Brandt, Okafor and Reed
 * said” the first is not one of those who say it.
 */
export function enumeration(items: readonly Item[], from: number, last: Range): Range {
  let first = last.first;
  if (!joins(items, last)) {
    const link = items[first - 1];
    if (!link || !/^(?:and|or)$/.test(link.lower) || first - 2 < from) return last;
    // “Ann Lee (Ohio) and Paul Reed (Iowa)”, “Ann Lee, Tom Dunne, and Paul Reed”: “the bridge, and Paul Reed” are two clauses.
    const apart = isComma(items[first - 2]);
    if (!apart && items[first - 2]?.lower !== ')') return last;
    const member = phraseBefore(items, from, apart ? first - 2 : first - 1);
    if (!member || !isMember(items, member) || (apart && !isComma(items[member.first - 1]))) return last;
    first = member.first;
  }
  for (let count = 0; count < MOST && isComma(items[first - 1]); count++) {
    const member = phraseBefore(items, from, first - 1);
    if (!member || !isMember(items, member)) break;
    first = member.first;
  }
  return first === last.first || !opensClause(items, from, first) ? last : { first, last: last.last };
}

const joins = (items: readonly Item[], range: Range): boolean =>
  items.slice(range.first, range.last).some((item) => item.lower === 'and' || item.lower === 'or');

const isMember = (items: readonly Item[], range: Range): boolean => {
  const last = items[range.last - 1];
  return last !== undefined && (last.class === 'name' || last.class === 'noun' || last.lower === ')');
};

function opensClause(items: readonly Item[], from: number, first: number): boolean {
  const before = items[first - 1];
  if (first <= from || !before) return true;
  return before.class === 'mark' || before.class === 'quotation' || before.class === 'subordinator';
}
