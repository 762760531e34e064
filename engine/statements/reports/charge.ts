import { clauseEnd } from '../grammar/clause-end';
import { isFiniteItem } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { subjectAfter } from '../grammar/subject';
import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';

/** “was accused of …”, “has been criticised for …”: what somebody is said to have done. */
const CHARGES = /^(?:blame|blast|condemn|criticise|criticize|denounce|mock|praise|rebuke|ridicule|slam)$/;
/** “is said to have …”, “was reported to be …”. */
const HEARSAY = /^(?:allege|report|rumor|rumour|say)$/;
/** “was described as …”: what somebody is said to be. */
export const JUDGES =
  /^(?:characterise|characterize|condemn|criticise|criticize|denounce|deride|describe|dismiss|mock|portray|ridicule)$/;

/** “was dubbed “the wall””: what somebody is called in quotation marks. */
const NAMES = /^(?:brand|call|deem|dub|label|nickname|term)$/;

/** What is said of a passive verb's subject, behind the verb at item `at`, and by whom: “was called a crook by her rivals”. */
export function charge(
  items: readonly Item[],
  cue: CuePatterns,
  at: number,
): { pieces: Range[]; speaker: Range | null } | null {
  const first = chargeAt(items, cue, at);
  if (first < 0) return null;
  const last = clauseEnd(items, first, items[first]?.class === 'to' ? 'infinitive' : 'thing');
  const by = agentIn(items, first, last);
  const speaker = by > 0 ? subjectAfter(items, by + 1) : null;
  return { pieces: [{ first, last: speaker ? by : last }], speaker };
}

/** Where the charge begins behind a passive verb, or -1. */
function chargeAt(items: readonly Item[], { base }: CuePatterns, at: number): number {
  const link = items[at];
  if (!link || !items[at + 1]) return -1;
  if (link.class === 'to') return HEARSAY.test(base) ? at : -1;
  if (link.lower === 'of') return base === 'accuse' ? at + 1 : -1;
  if (link.lower === 'for') return CHARGES.test(base) ? at + 1 : -1;
  if (link.lower === 'as') return JUDGES.test(base) ? at + 1 : -1;
  if (base === 'call' && /^an?$/.test(link.lower)) return at;
  const name = link.class === 'determiner' ? items[at + 1]?.quotation : link.quotation;
  return name && !name.title && NAMES.test(base) ? at : -1;
}

/** The “by” before who says so, where no verb of the charge stands before it; -1 without one. */
function agentIn(items: readonly Item[], first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if (items[i]?.lower === 'by') return i;
    if (isFiniteItem(items[i] as Item) || items[i]?.class === 'ing') return -1;
  }
  return -1;
}
