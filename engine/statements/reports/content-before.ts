import { clauseAt, LEADS_UP } from '../grammar/clause';
import { isComma, isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Search } from './search';

/** Items from which words in front of “, she said” are taken for a clause in any case. */
const LONG_CLAUSE = 7;

/** Words of a quotation from which on it is taken for a clause, with what stands behind it: “We have no doubt” of it, she said. */
const QUOTED_CLAUSE = 4;

/** What is reported before a parenthetical cue whose words start at item `start`. */
export function contentBefore(search: Search, start: number): (Range & { quoted: boolean }) | null {
  const { items } = search.unit;
  let last = start;
  while (last > search.floor && (isComma(items[last - 1]) || isDash(items[last - 1]))) last--;
  if (last <= search.floor) return null;
  let first = search.floor;
  while (first < last && (isComma(items[first]) || isStop(items[first]) || isDash(items[first]))) first++;
  first = behindOther(search, first, last);
  // “(as low as 19 percent, Lee says)”: in a bracket a few words are enough.
  const bracket = openBracket(items, first, last);
  if (bracket >= 0 && bracket + 1 < last)
    return { first: bracket + 1, last, quoted: items.slice(bracket + 1, last).some((x) => x.quotation !== null) };
  const end = items[last - 1] as Item;
  if (end.quotation && !end.quotation.title) {
    // Words before the quotation belong to it where they make one sentence with it: But it is “ten times the size,” he said.
    const joint = items[last - 2];
    const apart = isDash(joint) || isStop(joint) || (isComma(joint) && end.quotation?.capital);
    return { first: apart ? last - 1 : first, last, quoted: true };
  }
  // Six words and more before a parenthetical cue are a clause, though its verb may not have been recognised.
  for (let i = first; i < last; i++)
    if (
      isFiniteItem(items[i] as Item) ||
      last - first >= LONG_CLAUSE ||
      (items[i]?.quotation?.words ?? 0) >= QUOTED_CLAUSE
    )
      return { first, last, quoted: items.slice(first, last).some((x) => x.class === 'quotation') };
  return null;
}

/** “Lee says she is not to blame — it takes two, they insist”: behind the dash or semicolon that closes another's report. */
function behindOther({ unit: { items }, found }: Search, first: number, last: number): number {
  const other = found.findLast(
    ({ cue }) => cue && cue.first >= first && cue.last <= last && items[cue.last - 1]?.class !== 'ing',
  )?.cue;
  if (!other) return first;
  for (let i = last - 1; i >= other.last; i--)
    if (isDash(items[i]) || items[i]?.lower === ';') return clauseAt(items, i + 1) ? i + 1 : first;
  return first;
}

/** The bracket that stands open before item `last`, or -1. */
function openBracket(items: readonly Item[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    if (items[i]?.lower === ')') return -1;
    if (items[i]?.lower === '(') return i;
  }
  return -1;
}

/** “Sometimes, they say, it means …”: words that open the clause which goes on behind the cue. */
export function openedBefore(
  search: Search,
  start: number,
  behind: number,
  cue: CuePatterns,
): (Range & { quoted: boolean }) | null {
  const { items } = search.unit;
  const next = items[behind + 1];
  if (
    !(cue.clause || cue.base === 'tell') ||
    start - 1 <= search.floor ||
    !isComma(items[start - 1]) ||
    !isComma(items[behind]) ||
    !next ||
    next.class === 'quotation' ||
    next.lower === 'that'
  )
    return null;
  if (!items.slice(behind + 1, behind + 30).some(isFiniteItem)) return null;
  return { first: search.floor, last: start - 1, quoted: false };
}

/** “Ann Lee, who calls it ‘a farce,’ said …”: the quotation ends an aside to the speaker's name. */
export function aside(items: readonly Item[], left: Range): boolean {
  for (let i = left.first; i < left.last; i++) {
    const item = items[i] as Item;
    if (item.quotation || isFiniteItem(item)) return false;
    if (item.class === 'relative' && isComma(items[i - 1]))
      return !items
        .slice(i, left.last)
        .some((x, k, rest) => isComma(x) && rest[k + 1] && isFiniteItem(rest[k + 1] as Item));
  }
  return false;
}

/** “If it rains, she said, …”: a clause that leads up to the one behind the cue, with no other behind it. */
export function leadsUp(items: readonly Item[], { first, last }: Range): boolean {
  if (items[first]?.class !== 'subordinator' || !LEADS_UP.test(items[first]?.lower ?? '')) return false;
  for (let i = first; i < last; i++) if (isComma(items[i]) && clauseAt(items, i + 1)) return false;
  return true;
}

/** “Those on the “far bank,” he said, end up wet”: words with a quotation in them whose verb is still to come behind the cue. */
export function lacksVerb(items: readonly Item[], { first, last }: Range, behind: number): boolean {
  const verb = items[behind];
  if (last - first < 2 || !verb || !/^(?:third|base|auxiliary|modal)$/.test(verb.class)) return false;
  for (let i = first; i < last; i++)
    if (isFiniteItem(items[i] as Item) && items[i - 1]?.class !== 'relative') return false;
  return true;
}
