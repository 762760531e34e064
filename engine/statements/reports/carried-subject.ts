import { LEADS_UP } from '../grammar/clause';
import { isComma, isFiniteItem, isStop } from '../grammar/item-class';
import { phraseBefore } from '../grammar/phrase-before';
import type { Range } from '../grammar/range';
import { rolesOf } from '../grammar/role';
import { subjectBefore } from '../grammar/subject';
import { isTime } from '../grammar/time';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import type { Item } from '../reading/unit';
import type { Search } from './search';

/** Words that open a clause within another: its verb is not what the next one is joined to. */
const EMBEDS = /^(?:that|what|how|why|than)$/;
/** Verbs whose object does what “to …” tells: “forced the mayor to admit”. */
const CONTROLS =
  /^(?:forc|lead|led|leav|prompt|caus|allow|ask|urg|tell|told|expect|want|requir|compel|push|driv|drove|invit|encourag|convinc|persuad|order|press|permit|enabl|mov|spur|get|got|help|pressur)/;
/** Things that tell something, whose maker is the speaker: “issued a statement saying”. */
const DOCUMENT =
  /^(?:statement|letter|email|e-mail|tweet|report|message|post|video|ad|memo|note|order|speech|interview|release|op-ed|essay|article|piece|remark|comment|text|press|motion|brief|petition|complaint)s?$/;
/** Recordings show whoever stands behind “of”: “footage of Ann Lee saying”. */
const RECORDING = /^(?:footage|video|clip|recording|audio|tape|image|photo|picture|film)s?$/;
const NAMES_ITS_DOER =
  /^(?:with|of|as|alongside|include[sd]?|including|remember(?:s|ed)?|hear[ds]?|heard|see|saw|show[sn]?|showed|feature[sd]?|watch(?:ed)?)$/;

/**
 * The subject that a verb without its own takes over. A participle behind a noun is that noun's (“footage of Ann Lee
 * saying”), a wish behind an object the object's (“forced Ann Lee to admit”); a verb joined by “and” and a participle behind
 * a comma take that of the nearest verb to the left that is not itself part of what somebody is reported to say. `after`
 * is where the verb's own content ends: a clause in front (“Noting that …, Ann Lee said”) takes the subject behind it.
 */
export function carriedSubject(search: Search, verb: number, group: VerbGroup, after: number): Range | null {
  const { items } = search.unit;
  const before = items[group.first - 1];
  if (group.bare && before && (isHead(before) || isComma(before))) {
    const doer = items[group.first]?.class === 'to' ? controller(items, group.first) : doerBefore(items, group.first);
    if (doer) return doer;
  }
  return nearest(search, verb, group) ?? following(items, group.first, after) ?? null;
}

const isHead = (item: Item): boolean => item.class === 'name' || item.class === 'noun' || item.class === 'pronoun';

/** “forced Ann Lee to admit”: the object of a verb that makes somebody do something. */
function controller(items: readonly Item[], to: number): Range | null {
  const object = phraseBefore(items, 0, to);
  const verb = object && items[object.first - 1];
  return object && verb && /^(?:past|third|base|ing|participle)$/.test(verb.class) && CONTROLS.test(verb.lower)
    ? object
    : null;
}

/** “with Ann Lee saying”, “children yelling”: the noun that a participle without a comma belongs to, where it can speak. */
function doerBefore(items: readonly Item[], ing: number): Range | null {
  const phrase = phraseBefore(items, 0, ing);
  if (!phrase) return null;
  const inner = ofRecording(items, phrase);
  if (inner) return inner;
  const head = headOf(items, phrase);
  if (!head || DOCUMENT.test(head.lower)) return null;
  const link = items[phrase.first - 1];
  if (link && NAMES_ITS_DOER.test(link.lower)) return phrase;
  if (!link || link.class === 'preposition') return null;
  return head.class === 'name' || rolesOf(head.lower).length || rolesOf(head.lower.replace(/s$/, '')).length
    ? phrase
    : null;
}

function ofRecording(items: readonly Item[], phrase: Range): Range | null {
  for (let i = phrase.first; i < phrase.last - 1; i++)
    if (items[i]?.lower === 'of' && RECORDING.test(items[i - 1]?.lower ?? ''))
      return { first: i + 1, last: phrase.last };
  return null;
}

/** The last noun before what qualifies it: “statement” in “a statement on the delay”. */
function headOf(items: readonly Item[], phrase: Range): Item | null {
  let head: Item | null = null;
  for (let i = phrase.first; i < phrase.last; i++) {
    const item = items[i] as Item;
    if (item.class === 'preposition' && head) break;
    if (isHead(item) && !isTime(item)) head = item;
  }
  return head;
}

/** The subject of the nearest verb to the left, past verbs of reported clauses; a main clause goes before one that leads up to it. */
function nearest(search: Search, verb: number, group: VerbGroup): Range | null {
  const { items } = search.unit;
  const kind = items[verb]?.class;
  let led: Range | null = null;
  let other: Range | null = null;
  for (let i = group.first - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.quotation || !isFiniteItem(item) || isReported(search, i)) continue;
    // “said a driver who knows her, asking …”: a verb of what tells who speaks.
    const told = search.found.find(({ speaker }) => speaker && speaker.first < i && i < speaker.last);
    if (told && group.bare) return told.speaker;
    const report = search.found.find((f) => f.cue && f.cue.first <= i && i < f.cue.last);
    const own = verbGroup(items, 0, i);
    const subject = report ? report.speaker : own.bare ? null : subjectBefore(items, 0, own.first);
    if (!subject || items[subject.first]?.lower === 'there' || isClosedAside(items, subject, group.first)) continue;
    const link = items[subject.first - 1]?.lower ?? '';
    if (EMBEDS.test(link)) continue;
    if (LEADS_UP.test(link)) {
      led ??= subject;
      continue;
    }
    if (group.bare || item.class === kind || item.class === 'auxiliary' || report) return subject;
    other ??= subject;
  }
  return other ?? led;
}

/** Whether item `at` stands in the words of a report that was found before. */
const isReported = (search: Search, at: number): boolean =>
  search.found.some((f) => f.pieces.some((p) => p.first <= at && at < p.last));

/** “X, who lives there, went on and …”: an aside that a comma has closed before the verb. */
function isClosedAside(items: readonly Item[], subject: Range, verb: number): boolean {
  if (items[subject.first]?.class !== 'relative' || !isComma(items[subject.first - 1])) return false;
  for (let i = subject.last; i < verb - 1; i++)
    if (isComma(items[i]) && isFiniteItem(items[i + 1] as Item)) return true;
  return false;
}

/** “Noting that …, Ann Lee called for …”: the subject of the clause behind the comma. */
function following(items: readonly Item[], from: number, after: number): Range | null {
  let comma = Math.max(from, after - 1);
  while (comma < items.length && !isComma(items[comma]) && items[comma]?.quotation?.ending !== ',') comma++;
  for (let i = comma + 1; i < items.length && !isStop(items[i]); i++) {
    const item = items[i] as Item;
    if (item.quotation || !isFiniteItem(item)) continue;
    const own = verbGroup(items, comma + 1, i);
    return own.bare ? null : subjectBefore(items, comma + 1, own.first);
  }
  return null;
}
