import { type CuePatterns, cueIn } from '../reading/cue';
import type { Item } from '../reading/unit';
import { addressee, behindAside, skipAdjunct } from './adjunct';
import { REACH } from './clause';
import { clauseEnd } from './clause-end';
import { openingAt } from './complement-opening';
import { isComma, isFiniteItem, isStop } from './item-class';
import type { Complement } from './range';
import { reportEnd } from './report-end';

/**
 * What is reported behind the cue at item `cue`: the quotation, clause, question, wish or thing, without the words that
 * tell to whom, when and where it was said. `from` is the first item behind the cue (and behind its inverted subject).
 */
export function complementAfter(items: readonly Item[], cue: CuePatterns, from: number): Complement | null {
  let at = from;
  if (items[at]?.lower === 'out' || items[at]?.lower === 'back') at++;
  if (cue.addressed && /^(?:tell|remind|inform|assure|advise|notify|convince)$/.test(cue.base)) {
    const first = items[at];
    if (!first || (first.class !== 'mark' && first.lower !== 'that' && first.class !== 'quotation'))
      at = addressee(items, at);
  }
  // “told the host, that …”
  if (cue.addressed && at > from && isComma(items[at]) && items[at + 1]?.lower === 'that') at++;
  const that = thatBehindAdjuncts(items, cue, at);
  if (that) return that;
  const matter = matterBehindAdjuncts(items, cue, at);
  if (matter) return matter;
  const direct = openingAt(items, cue, at, false);
  if (direct) return direct;
  for (let step = 0; step < 4; step++) {
    const next = skipAdjunct(items, at, cue);
    if (next === at) break;
    at = next;
    const found = openingAt(items, cue, at, true);
    // “pointed to the vote as the picture of a “rigged raffle””: quoted words that end a phrase.
    if (
      found?.form === 'quotation' &&
      /^(?:determiner|adjective|preposition)$/.test(items[found.first - 1]?.class ?? '')
    )
      return quotedThing(items, from) ?? found;
    if (found && (found.form !== 'thing' || cue.base === 'ask')) return found;
  }
  return quotedThing(items, from);
}

/** “called it ‘a disgrace’”: whatever stands behind the cue, where it holds a quotation before the clause breaks. */
function quotedThing(items: readonly Item[], at: number): Complement | null {
  const head = items[at];
  if (!head || head.class === 'mark' || head.class === 'conjunction' || isFiniteItem(head) || head.class === 'relative')
    return null;
  if (!quotationBeforeBreak(items, at)) {
    // “praised Okafor, whose term ends in June, for her “quiet skill””
    const behind = behindAside(items, at, /^(?:for|as)$/);
    if (behind < 0 || !quotationBeforeBreak(items, behind)) return null;
    return { first: at, last: reportEnd(items, behind, 'thing'), form: 'thing' };
  }
  return { first: at, last: reportEnd(items, at, 'thing'), form: 'thing' };
}

/** “argued for years that …” */
const SPAN = /^(?:days|weeks|months|years|decades)$/;

/** “said on Friday during a visit that …”: “that” behind words of time and place. */
function thatBehindAdjuncts(items: readonly Item[], cue: CuePatterns, from: number): Complement | null {
  if (!cue.clause && !cue.addressed) return null;
  // “warned of a storm that …”: what it warned of.
  if (cue.about.includes(items[from]?.lower ?? '') && !SPAN.test(items[from + 1]?.lower ?? '')) return null;
  let at = from;
  for (let step = 0; step < 6; step++) {
    const next = skipAdjunct(items, at, cue);
    if (next === at) break;
    at = next;
    if (items[at]?.lower === 'that') return { first: at, last: clauseEnd(items, at), form: 'clause' };
  }
  return null;
}

/** “wrote to the mayor about the delay”, “warned drivers on Friday against the ford”: the matter behind whom, when and where. */
function matterBehindAdjuncts(items: readonly Item[], cue: CuePatterns, from: number): Complement | null {
  if (!cue.about.includes('about') && !cue.about.includes('against')) return null;
  let at = from;
  for (let step = 0; step < 4; step++) {
    const next = skipAdjunct(items, at, cue);
    if (next === at) return null;
    // “asked at a meeting about the delay”, “wrote to the mayor about it”: not what the meeting was about.
    const open = cue.base === 'ask' || items[at]?.lower === 'to';
    const within = open ? items.findIndex((x, i) => i > at && i < next && x.lower === 'about') : -1;
    at = within > 0 ? within : next;
    const link = items[at]?.lower ?? '';
    if (/^(?:about|against)$/.test(link) && cue.about.includes(link) && items[at + 1])
      return { first: at, last: reportEnd(items, at, 'thing'), form: 'thing' };
  }
  return null;
}

/** Whether a quotation stands before the clause ends: “called it ‘a disgrace’”. */
function quotationBeforeBreak(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i] as Item;
    if (item.class === 'quotation') return true;
    if (isStop(item) || (isComma(item) && !items[i + 1]?.quotation)) return false;
    if (i > at && isFiniteItem(item) && cueIn(item)) return false;
  }
  return false;
}
