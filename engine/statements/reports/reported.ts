import { clauseAt, LEADS_UP } from '../grammar/clause';
import { clauseEnd } from '../grammar/clause-end';
import { complementAfter } from '../grammar/complement';
import { isComma, isDash, isFiniteItem, isStop } from '../grammar/item-class';
import { phraseAfter } from '../grammar/phrase-after';
import { phraseBefore } from '../grammar/phrase-before';
import type { Complement } from '../grammar/range';
import { subjectAfter, subjectBefore } from '../grammar/subject';
import { isDay } from '../grammar/time';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import { type CuePatterns, cueIn, cueOf, reportsAlone } from '../reading/cue';
import { cueAt, type PlacedCue } from '../reading/cue-phrase';
import type { Item } from '../reading/unit';
import { asSaid } from './as-said';
import type { Found } from './attribution';
import { carriedSubject } from './carried-subject';
import { JUDGES } from './charge';
import { besideQuotation, parenthetical } from './parenthetical';
import { hasSaid, passive, reduced } from './passive';
import type { Search } from './search';
import { quotedBy } from './via';

const VERBAL = new Set(['past', 'third', 'base', 'participle', 'ing']);

/** Tries the word at `at` as a cue; returns what it reports, or null. */
export function reportAt(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const item = items[at] as Item;
  if (item.quotation || !(VERBAL.has(item.class) || closesQuotation(search, at))) return null;
  const placed = cueAt(items, at);
  const group = verbGroup(items, search.floor, at);
  if (!placed) return item.class === 'past' || item.class === 'third' ? besideQuotation(search, at, group) : null;
  // “the word is used to describe …”: nobody in particular does.
  if (item.class === 'base' && isUsedTo(items, at)) return null;
  const cue = placed.patterns;
  if (item.class === 'participle' && group.first === at) return reduced(search, cue, at);
  if (group.passive && !hasSaid(items, cue, at)) return passive(search, cue, at, group);
  const found =
    parenthetical(search, cue, at, group) ?? inverted(search, cue, at, group) ?? introduced(search, placed, at, group);
  return found?.cue?.last === at + 1 ? { ...found, cue: { first: found.cue.first, last: placed.behind } } : found;
}

/** “is used to describe”, not “used to describe”. */
const isUsedTo = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.class === 'to' &&
  items[at - 2]?.lower === 'used' &&
  /^(?:auxiliary|adverb)$/.test(items[at - 3]?.class ?? '');

/** “Said Ann Lee: “…””: the cue opens the sentence. */
function inverted(search: Search, cue: CuePatterns, at: number, group: VerbGroup): Found | null {
  const { items } = search.unit;
  if (!opensClause(items, group.first) || !cue.clause || !/^(?:past|third)$/.test(items[at]?.class ?? '')) return null;
  const speaker = subjectAfter(items, at + 1);
  const mark = items[speaker?.last ?? -1];
  if (!speaker || !(mark?.lower === ':' || isComma(mark)) || !items[speaker.last + 1]?.quotation) return null;
  const piece = { first: speaker.last + 1, last: speaker.last + 2 };
  return { pieces: [piece], cue: { first: at, last: at + 1 }, speaker };
}

/** The first word, or behind words in front of the clause: “In other words, …”. */
const opensClause = (items: readonly Item[], first: number): boolean =>
  first === 0 ||
  (isComma(items[first - 1]) && !items.slice(0, first).some((item) => item.quotation || isFiniteItem(item)));

/** “…,” the document states, …: a word that may be a noun is the verb where it stands behind a quotation and who speaks, and a mark behind it. */
function closesQuotation(search: Search, at: number): boolean {
  const { items } = search.unit;
  const item = items[at] as Item;
  const next = items[at + 1];
  if (item.class !== 'noun' || !item.lower.endsWith('s') || !cueIn(item)?.clause) return false;
  if (next && !isComma(next) && !isStop(next)) return false;
  const speaker = phraseBefore(items, search.floor, at);
  return speaker !== null && items[speaker.first - 1]?.quotation?.terminal === true;
}

/** “X said (that) …”, “saying …”, “declined to say whether …”: the report stands behind its cue. */
function introduced(search: Search, { patterns: cue, behind }: PlacedCue, at: number, group: VerbGroup): Found | null {
  const { items } = search.unit;
  let complement = likened(items, cue, at, group) ?? complementAfter(items, cue, behind) ?? gap(items, cue, at, group);
  if (!complement) return asSaid(search, cue, at, group);
  const main = group.bare && isComma(items[group.first - 1]) ? mainVerb(items, complement) : -1;
  if (main > 0) complement = { ...complement, last: main - 1 };
  if (
    group.bare &&
    items[group.first]?.class === 'to' &&
    items[complement.first]?.lower !== 'that' &&
    !saysTo(items, at, group, complement) &&
    !items.slice(complement.first, complement.last).some((x) => x.quotation && !x.quotation.title)
  )
    return null;
  if (names(items, cue, at) || isSoCalled(items, at) || allTold(items, at) || refusesComment(items, cue, complement))
    return null;
  if (
    (summons(items, cue, complement) && !callsWhat(items, group)) ||
    items[at - 1]?.lower === 'worth' ||
    isNotice(items, at)
  )
    return null;
  if (complement.form === 'infinitive' && carries(items, complement.first)) return null;
  if (!reportsAlone(cue) && !quotesHimself(items, at, complement)) return null;
  if (resumes(search, complement)) return null;
  const quoted = quotedBy(items, at);
  if (quoted) return { pieces: [complement], cue: { first: at, last: at + 1 }, ...quoted };
  const own = main > 0 ? subjectBefore(items, 0, main) : group.bare ? null : subjectBefore(items, 0, group.first);
  if (group.bare && opensUnit(items, group.first)) complement = upToComma(items, complement);
  if (own && complement.form === 'thing' && items[own.first]?.class === 'relative' && !isComma(items[own.first - 1]))
    complement = beforeMainVerb(items, complement);
  const speaker = own ?? carriedSubject(search, at, group, complement.last);
  return {
    pieces: [complement],
    cue: { first: group.first, last: Math.min(complement.first, at + 1) },
    speaker,
  };
}

/** “wrote on Friday to say she had left”: what a message was for. */
function saysTo(items: readonly Item[], at: number, group: VerbGroup, complement: Complement): boolean {
  if (complement.form !== 'clause' || items[complement.first]?.class !== 'pronoun' || items[at]?.lower !== 'say')
    return false;
  return items.slice(0, group.first).some((x) => !x.quotation && MESSAGE.test(x.lower));
}
const MESSAGE =
  /^(?:wrote|writ(?:es?|ing)|tweet(?:ed|s|ing)?|call(?:ed|s|ing)|phon(?:ed|es|ing)|post(?:ed|s)|email(?:ed|s)|text(?:ed|s)|came|spoke|returned)$/;

/** “shrugged it off as “talk””, not “shrugged it off, telling them “…””, nor “sang on “Morning in Melrose””: quoted words that are the verb's own. */
function quotesHimself(items: readonly Item[], at: number, complement: Complement): boolean {
  const between = items.slice(at + 1, complement.first);
  return (
    items.slice(complement.first, complement.last).some((x) => x.quotation && !x.quotation.title) &&
    !between.some((x) => x.class === 'ing' && cueOf(x.lower)?.clause)
  );
}

/** “…,” she said, pointing to the river, “…”: the quotation behind goes on with what her cue reported. */
const resumes = ({ found }: Search, complement: Complement): boolean =>
  found.some(({ pieces }) =>
    pieces.some((p, i) => i > 0 && p.last - p.first === 1 && complement.first <= p.first && p.first < complement.last),
  );

/** “declined to say whether …”: the report is that of the verb behind “to”. */
function carries(items: readonly Item[], to: number): boolean {
  let verb = to + 1;
  while (items[verb]?.class === 'adverb' || items[verb]?.class === 'to') verb++;
  const cue = cueOf(items[verb]?.lower ?? '');
  return cue?.clause === true && complementAfter(items, cue, verb + 1) !== null;
}

/** “declined to comment”, “did not respond to requests for comment”: nothing is reported. */
function refusesComment(items: readonly Item[], cue: CuePatterns, complement: Complement): boolean {
  // “rejected a request to open the files”
  if (cue.thing) return false;
  const words = items.slice(complement.first, Math.min(complement.last, complement.first + 6));
  return (
    words.some((x) => x.lower === 'comment' || x.lower === 'request' || x.lower === 'requests') &&
    complement.form !== 'clause'
  );
}

/** “the so-called “loop””, “rules relating to “gross neglect””: nobody says so. */
const isSoCalled = (items: readonly Item[], at: number): boolean =>
  (items[at]?.lower === 'called' && items.slice(Math.max(0, at - 2), at).some((x) => /^so-?$/.test(x.lower))) ||
  (items[at]?.lower === 'relating' && items[at + 1]?.lower === 'to');

/** “All told, …”: in sum. */
const allTold = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'told' && items[at - 1]?.lower === 'all' && isComma(items[at + 1]);

/** “Warning: the pictures are graphic”: a notice of the house, nobody's words. */
const isNotice = (items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'ing' && (at === 0 || items[at - 1]?.lower === '(') && items[at + 1]?.lower === ':';

/** “what critics called a stunt”: what is called one stands before. */
function callsWhat(items: readonly Item[], group: VerbGroup): boolean {
  const subject = subjectBefore(items, 0, group.first);
  return subject !== null && items[subject.first - 1]?.lower === 'what';
}

/** “called a meeting”, “called her on Friday”, not “called the charges false”: nothing is said of what is called. */
function summons(items: readonly Item[], cue: CuePatterns, { form, first, last }: Complement): boolean {
  const before = items[first - 1];
  if (cue.base !== 'call' || form !== 'thing' || before?.class === 'preposition' || before?.lower === 'out')
    return false;
  if (items.slice(first, last).some((x) => x.quotation)) return false;
  const pronoun = items[first]?.class === 'pronoun';
  const end = pronoun ? first + 1 : phraseAfter(items, first);
  if (end >= last) return !/^(?:adjective|participle|adverb)$/.test(items[last - 1]?.class ?? '');
  const behind = items[end] as Item;
  if (/^(?:determiner|possessive|adjective|participle|adverb)$/.test(behind.class)) return false;
  if (pronoun && /^(?:noun|name)$/.test(behind.class)) return false;
  // “called the miner turned mayor a phony”
  const second = items.findIndex((x, i) => i > first + 1 && i < last && /^an?$/.test(x.lower));
  return second < 0 || !/^(?:noun|name)$/.test(items[second - 1]?.class ?? '');
}

/** “a group called Citizens”: what bears a name says nothing. */
function names(items: readonly Item[], cue: CuePatterns, at: number): boolean {
  const next = items[at + 1];
  // “calls” and “calling” do it themselves, and so does who called a name's something, or a name something in quotation marks.
  if (items[at]?.lower !== 'called' || /^['’]s?$/.test(items[at + 2]?.lower ?? '')) return false;
  return (
    cue.base === 'call' &&
    (items[at - 1]?.class === 'noun' || isComma(items[at - 1])) &&
    (next?.quotation?.capital === true ||
      (next?.class === 'name' && !isDay(next) && !quotedSoon(items, at) && !judged(items, at + 1)))
  );
}

/** “the engineer who wrote it called Brandt a fool”: a name with what it is called behind it. */
function judged(items: readonly Item[], name: number): boolean {
  let behind = name;
  while (items[behind]?.class === 'name') behind++;
  return /^an?$/.test(items[behind]?.lower ?? '');
}

/** Whether a participle is the first word, or behind “after”, “while”: its clause leads up to another. */
/** “Drivers who praised the plan warned …”: a thing in a relative clause ends before the main verb. */
function beforeMainVerb(items: readonly Item[], complement: Complement): Complement {
  const phrase = phraseAfter(items, complement.first);
  const verb = items[phrase];
  return verb && phrase < complement.last && phrase > complement.first && isFiniteItem(verb)
    ? { ...complement, last: phrase }
    : complement;
}

const opensUnit = (items: readonly Item[], first: number): boolean =>
  first === 0 || (first === 1 && (LEADS_UP.test(items[0]?.lower ?? '') || items[0]?.class === 'preposition'));

/** “Noting that …, X …”: what leads up to a main clause ends with the comma before it. */
function upToComma(items: readonly Item[], complement: Complement): Complement {
  for (let i = complement.first; i < complement.last; i++) {
    // “…,” she …: the comma within the marks
    const inMarks = items[i]?.quotation?.ending === ',';
    if ((inMarks || (i > complement.first && isComma(items[i]))) && clauseAt(items, i + 1))
      return { ...complement, last: inMarks ? i + 1 : i };
  }
  return complement;
}

/** “X, noting the size of the crowd, said …”: the main verb behind the comma that ends what a piece in commas reports, or -1. */
function mainVerb(items: readonly Item[], { first, last }: Complement): number {
  for (let i = first + 2; i < last; i++)
    if (isComma(items[i - 1]) && /^(?:past|third)$/.test(items[i]?.class ?? '') && cueOf(items[i]?.lower ?? ''))
      return i;
  return -1;
}

/** “Brandt, on the radio, called Okafor a “liar””: whether quoted words stand before the next mark. */
const quotedSoon = (items: readonly Item[], at: number): boolean =>
  items.find((x, i) => i > at && (x.class === 'mark' || x.quotation))?.quotation?.title === false;

const NO_OBJECT = /^(?:say|argue|insist|contend|complain|warn)$/;

/** “in what critics describe as a stunt”: what is described stands before. */
const likened = (items: readonly Item[], cue: CuePatterns, at: number, group: VerbGroup): Complement | null =>
  items[at + 1]?.lower === 'as' && JUDGES.test(cue.base) && callsWhat(items, group)
    ? { first: at + 2, last: clauseEnd(items, at + 2, 'thing'), form: 'thing' }
    : null;

/** “the plan, which he said had failed”: the clause's own subject stands before the cue. */
function gap(items: readonly Item[], cue: CuePatterns, at: number, group: VerbGroup): Complement | null {
  if (!cue.clause) return null;
  let next = items[at + 1];
  if (next?.class === 'adverb') next = items[at + 2];
  if (!next || !isFiniteItem(next)) return null;
  const clause: Complement = { first: at + 1, last: clauseEnd(items, at + 1), form: 'clause' };
  // “a tax, which she favors but says would never pass”
  if (items[group.first - 1]?.class === 'conjunction')
    return /^(?:auxiliary|modal)$/.test(next.class) && inRelative(items, group.first) ? clause : null;
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
  return clause;
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
