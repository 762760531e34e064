import { complementAfter } from '../grammar/complement';
import { isComma, isFiniteItem, isStop } from '../grammar/item-class';
import { phraseBefore } from '../grammar/phrase-before';
import type { Complement } from '../grammar/range';
import { subjectAfter, subjectBefore } from '../grammar/subject';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import { type CuePatterns, cueIn, cueOf, reportsAlone } from '../reading/cue';
import { cueAt, type PlacedCue } from '../reading/cue-phrase';
import type { Item } from '../reading/unit';
import { asSaid } from './as-said';
import type { Found } from './attribution';
import { carriedSubject } from './carried-subject';
import { asFinding, closesFinding } from './finding';
import { gap, likened } from './gap';
import { beforeMainVerb, mainVerb, opensUnit, upToComma } from './main-clause';
import { reportsNothing } from './other-senses';
import { besideQuotation, parenthetical } from './parenthetical';
import { hasSaid, passive, reduced } from './passive';
import type { Search } from './search';
import { quotedBy } from './via';

const VERBAL = new Set(['past', 'third', 'base', 'participle', 'ing']);

/** Tries the word at `at` as a cue; returns what it reports, or null. */
export function reportAt(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const item = items[at] as Item;
  if (
    item.quotation ||
    !(VERBAL.has(item.class) || closesQuotation(search, at) || closesFinding(items, search.floor, at))
  )
    return null;
  const placed = cueAt(items, at);
  const group = verbGroup(items, search.floor, at);
  if (!placed) return item.class === 'past' || item.class === 'third' ? besideQuotation(search, at, group) : null;
  // “the word is used to describe …”: nobody in particular does.
  if (item.class === 'base' && isUsedTo(items, at)) return null;
  const cue = asFinding(items, placed.patterns, group);
  if (item.class === 'participle' && group.first === at) return reduced(search, cue, at);
  if (group.passive && !hasSaid(items, cue, at)) return passive(search, cue, at, group);
  const told = parenthetical(search, cue, at, group);
  // “…, shows Okafor with 47 percent”: what a poll shows, not who does.
  const ahead = told && (cue === placed.patterns || (told.speaker?.first ?? 0) < at) ? told : null;
  const found =
    ahead ?? inverted(search, cue, at, group) ?? introduced(search, { ...placed, patterns: cue }, at, group);
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
  if (reportsNothing(items, cue, at, group, complement)) return null;
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
