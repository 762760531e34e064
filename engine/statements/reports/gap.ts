import { clauseEnd } from '../grammar/clause-end';
import { isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Complement } from '../grammar/range';
import { subjectBefore } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';
import { JUDGES } from './charge';
import { callsWhat } from './other-senses';

const NO_OBJECT = /^(?:say|argue|insist|contend|complain|warn)$/;

/** “in what critics describe as a stunt”: what is described stands before. */
export const likened = (items: readonly Item[], cue: CuePatterns, at: number, group: VerbGroup): Complement | null =>
  items[at + 1]?.lower === 'as' && JUDGES.test(cue.base) && callsWhat(items, group)
    ? { first: at + 2, last: clauseEnd(items, at + 2, 'thing'), form: 'thing' }
    : null;

/** “the plan, which he said had failed”: the clause's own subject stands before the cue. */
export function gap(items: readonly Item[], cue: CuePatterns, at: number, group: VerbGroup): Complement | null {
  if (!cue.clause) return null;
  let next = items[at + 1];
  if (next?.class === 'adverb') next = items[at + 2];
  if (!next || !isFiniteItem(next)) return null;
  const clause = (): Complement => ({ first: at + 1, last: clauseEnd(items, at + 1), form: 'clause' });
  // “a tax, which she favors but says would never pass”
  if (items[group.first - 1]?.class === 'conjunction')
    return /^(?:auxiliary|modal)$/.test(next.class) && inRelative(items, group.first) ? clause() : null;
  const subject = subjectBefore(items, 0, group.first);
  if (!subject) return null;
  let before = subject.first - 1;
  while (items[before]?.class === 'adverb') before--;
  const link = items[before];
  if (!link) return null;
  // “the plan she said would fail”: no word links it; verbs that take no thing can have nothing but its clause.
  const contact =
    /^(?:noun|ing)$/.test(link.class) && NO_OBJECT.test(cue.base) && /^(?:auxiliary|modal)$/.test(next?.class ?? '');
  if (!contact && !(link.class === 'relative' || link.lower === 'that' || link.lower === 'what')) return null;
  return clause();
}

/** Most items between “which” and a verb that “and” joins to its clause's. */
const JOINED = 12;

/** Whether the verb at `at` is joined to that of a relative clause: “which she favors but says …”. */
function inRelative(items: readonly Item[], at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - JOINED); i--) {
    const item = items[i] as Item;
    if (item.class === 'relative') return true;
    if (isStop(item) || isDash(item) || item.quotation) return false;
  }
  return false;
}
