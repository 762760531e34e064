import { isComma, isDash, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { behindSubject, subjectAfter, subjectBefore } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import type { Item } from '../reading/unit';
import type { Search } from './search';

/** A quotation, a comma or a dash. */
const parts = (item: Item | undefined): boolean => isComma(item) || isDash(item) || item?.class === 'quotation';

/** Whether words before a cue can be parted from it at all: in “Brandt said …” nothing is. */
function partedBefore(items: readonly Item[], floor: number, cue: number): boolean {
  for (let i = floor; i < cue; i++) if (parts(items[i])) return true;
  return false;
}

/** Who speaks in a parenthetical cue, and where its words start: behind a quotation, a comma or a dash. */
export function namedBeside(
  search: Search,
  at: number,
  group: VerbGroup,
): { subject: Range; start: number; inverted: boolean } | null {
  const { items } = search.unit;
  if (!partedBefore(items, search.floor, group.first)) return null;
  const afterQuotation =
    items[group.first - 1]?.class === 'quotation' ||
    (isComma(items[group.first - 1]) && items[group.first - 2]?.class === 'quotation');
  if (!afterQuotation && !namedBehind(items, at, group)) {
    const subject = subjectBefore(items, search.floor, group.first);
    if (subject)
      return subject.first > search.floor && parts(items[subject.first - 1])
        ? { subject, start: subject.first, inverted: false }
        : null;
  }
  if (group.first <= search.floor || !parts(items[group.first - 1])) return null;
  const subject = subjectAfter(items, at + 1);
  // “…, said he would”: what follows is a clause with its own subject, not who speaks.
  const verb = subject && items[behindSubject(items, subject)];
  if (verb && (verb.class === 'auxiliary' || verb.class === 'modal' || verb.class === 'third')) return null;
  if (!subject || (search.unit.heading && isVerbless(items, subject))) return null;
  return { subject, start: group.first, inverted: true };
}

/** “Mayor Opens Bridge, Says Town Ready for Traffic”: in a heading, words that are a clause without its verb, an adjective behind its noun. */
const isVerbless = (items: readonly Item[], { first, last }: Range): boolean =>
  items
    .slice(first + 1, last)
    .some((x, i) => x.class === 'adjective' && /^(?:name|noun)$/.test(items[first + i]?.class ?? ''));

/** “…, said Ann Lee, a nurse.”: nothing but who speaks stands behind the cue, so that the comma before it ends the content. */
function namedBehind(items: readonly Item[], at: number, group: VerbGroup): boolean {
  const verb = items[at]?.lower;
  if (group.first !== at || verb === 'told' || verb === 'tells') return false;
  if (!isComma(items[at - 1]) || !(items[at + 1]?.class === 'name' || verb === 'said' || verb === 'says')) return false;
  const subject = subjectAfter(items, at + 1);
  return (
    subject !== null &&
    items[subject.first]?.class !== 'pronoun' &&
    (subject.last >= items.length || isStop(items[subject.last]))
  );
}
