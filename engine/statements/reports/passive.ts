import { clauseAt, LEADS_UP } from '../grammar/clause';
import { complementAfter } from '../grammar/complement';
import { isComma } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { subjectAfter, subjectBefore } from '../grammar/subject';
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
  if (!complement || (complement.form === 'thing' && !isMatter(items, cue, complement)))
    return matter(search, cue, at, group, by);
  return { pieces: [complement], cue: { first: group.first, last: at + 1 }, speaker: by };
}

/** Verbs that tell what their object names, so that the subject of their passive is what is told: “the merger was announced”. */
const TELLS = /^(?:announce|reveal|disclose|report)$/;
/** Those that judge it, where it is told who does: “the plan was condemned by farmers”. */
const JUDGED_BY =
  /^(?:acknowledge|confirm|condemn|criticise|criticize|denounce|dispute|propose|question|predict|dismiss|reject|outline|describe|blast|slam|detail|discuss|recommend|praise|mock)$/;

/** A passive that tells of once: what “is reported” or “would be announced” is so as a rule, or not yet. */
const HAPPENED = /^(?:was|were|has|have|had|being)$/;

/** “the merger was announced by Ann Lee”: what is told stands before the verb. */
function matter(
  { unit: { items }, floor }: Search,
  cue: CuePatterns,
  at: number,
  group: VerbGroup,
  by: Range | null,
): Found | null {
  if (!TELLS.test(cue.base) && !(by && JUDGED_BY.test(cue.base))) return null;
  // “three people were reported missing”
  if (/^(?:adjective|participle|ing|noun|name|to)$/.test(items[at + 1]?.class ?? '')) return null;
  const verbs = items.slice(group.first, at);
  if (
    !verbs.some((item) => HAPPENED.test(item.lower)) ||
    verbs.some((item) => item.class === 'not' || item.class === 'modal')
  )
    return null;
  const subject = subjectBefore(items, floor, group.first);
  if (!subject || /^(?:relative|pronoun)$/.test(items[subject.first]?.class ?? '')) return null;
  // “before the merger was announced”: when something was, not that it was.
  if (!by && LEADS_UP.test(items[subject.first - 1]?.lower ?? '')) return null;
  return { pieces: [subject], cue: { first: group.first, last: at + 1 }, speaker: by };
}

/** “asked about the closure”, “warned of the flood”: a matter, not a thing. */
const isMatter = (items: readonly Item[], cue: CuePatterns, content: Range): boolean =>
  cue.addressed && cue.about.includes(items[content.first]?.lower ?? '');

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
  if (!complement || (complement.form === 'thing' && !isMatter(items, cue, complement))) return null;
  const within = (x: Item, i: number): boolean =>
    i > complement.first && i < complement.last && (isComma(x) || items[i - 1]?.quotation?.ending === ',');
  // The main clause begins behind the comma that closes what was asked.
  const main = items.findIndex(
    (x, i) => within(x, i) && /^(?:name|pronoun|determiner)$/.test(items[i + 1]?.class ?? '') && clauseAt(items, i + 1),
  );
  const comma = main > 0 ? main : items.findIndex(within);
  return {
    pieces: [{ first: complement.first, last: comma > 0 ? comma : complement.last }],
    cue: { first: at, last: at + 1 },
    speaker: by,
  };
}
