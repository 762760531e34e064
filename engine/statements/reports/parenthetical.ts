import { behindApproximation, clauseAt, LEADS_UP } from '../grammar/clause';
import { complementAfter } from '../grammar/complement';
import { isComma, isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { behindSubject, subjectAfter, subjectBefore } from '../grammar/subject';
import { timePhrase } from '../grammar/time';
import type { VerbGroup } from '../grammar/verb-group';
import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { contentBehind, NEAR, restBehind } from './resumption';
import type { Search } from './search';

/** Classes that open words of time, place or circumstance in front of a clause: “Asked about it, …”. */
const OPENS_ADVERBIAL = new Set(['preposition', 'subordinator', 'participle', 'ing']);

/** Items from which words in front of “, she said” are taken for a clause in any case. */
const LONG_CLAUSE = 7;

/** Words of a quotation from which on it is taken for a clause, with what stands behind it: “We have no doubt” of it, she said. */
const QUOTED_CLAUSE = 4;

/** “Content, X said” and “content, said X”: the report stands before its cue, and may go on behind it. */
export function parenthetical(search: Search, cue: CuePatterns, at: number, group: VerbGroup): Found | null {
  const { items } = search.unit;
  if (group.bare) return null;
  const named = namedBeside(search, at, group);
  if (!named) return null;
  const { subject, start, inverted } = named;
  // “…, and Okafor, who joked, “…””: a relative clause says what its own noun said.
  if (items[subject.first]?.class === 'relative') return null;
  if (!inverted && introducesQuotation(search, at + 1)) return null;
  const behind = inverted ? behindSubject(items, subject) : at + 1;
  const before = contentBefore(search, start);
  const close = closingComma(items, cue, behind);
  const opened = before ? null : openedBefore(search, start, close, cue);
  const left = before ?? opened;
  if (!left) return null;
  if (left.quoted && aside(items, left)) return null;
  // “Bemoaning the “rigged” count, Ann Lee accused him of lying”: words that lead up to what the cue has behind it.
  if (left.quoted && !inverted && items[left.first]?.class === 'ing' && complementAfter(items, cue, at + 1))
    return null;
  const closing = items[left.last - 1]?.quotation;
  const atQuotation = closing?.terminal === true && !closing.title;
  // “A guard who is “always late” compared the lists”: no comma, and no verb of saying.
  if (inverted && !atQuotation && items[group.first - 1]?.quotation && !cue.clause) return null;
  const closed = closes(items, behind, cue);
  if (!atQuotation && !(closed && (cue.clause || cue.base === 'tell' || left.quoted))) return null;
  // “Because it is “not a bridge,” he feels free to …”: a clause that leads up to the next is no content of its verb.
  const opener = items[left.first]?.class === 'conjunction' ? left.first + 1 : left.first;
  if (!inverted && !closed && LEADS_UP.test(items[opener]?.lower ?? '')) return null;
  // A whole sentence in marks is what the cue tells, whatever clause tells of whom it was told.
  const whole = left.last - left.first === 1 && items[left.first]?.quotation?.capital;
  if (left.quoted && !inverted && !whole && introducesOther(items, cue, at + 1)) return null;
  // “… - “Why?” - Lee said she was …”: a question in dashes, and a clause of the cue's own.
  if (left.quoted && !inverted && isDash(items[start - 1]) && isDash(items[left.first - 1]) && clauseAt(items, at + 1))
    return null;
  const pieces: Range[] = [left];
  const right =
    opened || (isComma(items[behind]) && (left.quoted ? lacksVerb(items, left, behind + 1) : leadsUp(items, left)))
      ? restBehind(items, close)
      : contentBehind(items, behindHearer(items, cue, behind), left.quoted);
  if (right) pieces.push(right);
  return { pieces, cue: { first: group.first, last: at + 1 }, speaker: subject };
}

/** “If it rains, she said, …”: a clause that leads up to the one behind the cue, with no other behind it. */
function leadsUp(items: readonly Item[], { first, last }: Range): boolean {
  if (items[first]?.class !== 'subordinator' || !LEADS_UP.test(items[first]?.lower ?? '')) return false;
  for (let i = first; i < last; i++) if (isComma(items[i]) && clauseAt(items, i + 1)) return false;
  return true;
}

/** “Those on the “far bank,” he said, end up wet”: words with a quotation in them whose verb is still to come behind the cue. */
function lacksVerb(items: readonly Item[], { first, last }: Range, behind: number): boolean {
  const verb = items[behind];
  if (last - first < 2 || !verb || !/^(?:third|base|auxiliary|modal)$/.test(verb.class)) return false;
  for (let i = first; i < last; i++)
    if (isFiniteItem(items[i] as Item) && items[i - 1]?.class !== 'relative') return false;
  return true;
}

/** “…,” she told “Melrose Today”: a name in marks right behind “told” is who was told. */
const behindHearer = (items: readonly Item[], cue: CuePatterns, behind: number): number => {
  const quotation = cue.base === 'tell' ? items[behind]?.quotation : null;
  return quotation?.titleCase ? behind + 1 : behind;
};

/** “After the vote, she said: “…””: the quotation behind is what is reported, not the words before. */
function introducesQuotation(search: Search, at: number): boolean {
  const { items } = search.unit;
  const next = items[at];
  if (next?.lower === ':') return items[at + 1]?.quotation != null;
  let first = search.floor;
  while (items[first]?.class === 'conjunction' || isComma(items[first])) first++;
  const opener = items[first];
  return isComma(next) && items[at + 1]?.class === 'quotation' && OPENS_ADVERBIAL.has(opener?.class ?? '');
}

/** A quotation, a comma or a dash. */
const parts = (item: Item | undefined): boolean => isComma(item) || isDash(item) || item?.class === 'quotation';

/** Whether words before a cue can be parted from it at all: in “Brandt said …” nothing is. */
function partedBefore(items: readonly Item[], floor: number, cue: number): boolean {
  for (let i = floor; i < cue; i++) if (parts(items[i])) return true;
  return false;
}

/** Who speaks in a parenthetical cue, and where its words start: behind a quotation, a comma or a dash. */
function namedBeside(
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

/** “Ann Lee, who calls it ‘a farce,’ said …”: the quotation ends an aside to the speaker's name. */
function aside(items: readonly Item[], left: Range): boolean {
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

/** “…,” the host pressed: a quotation that ends a clause makes any verb beside it one of speech. */
export function besideQuotation(search: Search, at: number, group: VerbGroup): Found | null {
  const { items, quoted } = search.unit;
  if ((quoted[0] ?? at) >= at) return null;
  const named = namedBeside(search, at, group);
  const quotation =
    named && items[named.subject.first]?.class !== 'relative' ? items[named.start - 1]?.quotation : null;
  if (!named || !quotation?.terminal || named.start - 1 < search.floor) return null;
  const left = contentBefore(search, named.start);
  if (!left?.quoted || aside(items, left) || OPENS_ADVERBIAL.has(items[left.first]?.class ?? '')) return null;
  const pieces: Range[] = [left];
  const right = contentBehind(items, named.inverted ? behindSubject(items, named.subject) : at + 1, true);
  if (right) pieces.push(right);
  return { pieces, cue: { first: group.first, last: at + 1 }, speaker: named.subject };
}

/** “…,” he said, that …: whether the cue has a clause of its own behind it rather than closing the one before. */
function introducesOther(items: readonly Item[], cue: CuePatterns, at: number): boolean {
  const that = items.findIndex(
    (x, i) => i >= at && i < at + NEAR && (x.lower === 'that' || x.class === 'mark' || x.quotation || isFiniteItem(x)),
  );
  if (items[that]?.lower !== 'that') return false;
  return that === at ? cue.clause : cue.addressed && items[at]?.class !== 'preposition';
}

/** What is reported before a parenthetical cue whose words start at item `start`. */
function contentBefore(search: Search, start: number): (Range & { quoted: boolean }) | null {
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

/** Items between “told” and the comma that closes “he told me on Friday,”. */
const HEARER = 8;

/** The comma that closes a parenthetical cue: behind who was told, and when; the item behind the cue where none does. */
function closingComma(items: readonly Item[], cue: CuePatterns, behind: number): number {
  if (cue.base !== 'tell') return behind;
  for (let i = behind; i < Math.min(items.length, behind + HEARER); i++) {
    if (isComma(items[i])) return i;
    if (!/^(?:pronoun|name|noun|determiner|possessive|preposition|adjective)$/.test(items[i]?.class ?? '')) break;
  }
  return behind;
}

/** “Sometimes, they say, it means …”: words that open the clause which goes on behind the cue. */
function openedBefore(
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

/** Whether the clause closes behind the cue: a stop, a comma, or a word of time or place and then one. */
function closes(items: readonly Item[], behind: number, cue: CuePatterns): boolean {
  // “…, the paper reported at least six boats sank”
  if (behindApproximation(items, behind) > behind && clauseAt(items, behind)) return false;
  for (let i = behind; i < Math.min(items.length, behind + NEAR); i++) {
    const item = items[i] as Item;
    if (isStop(item) || isComma(item) || isDash(item) || item.lower === ')') return true;
    if (i === behind && cue.addressed && item.class !== 'subordinator') continue;
    if (
      i === behind &&
      !(
        item.class === 'preposition' ||
        item.class === 'adverb' ||
        item.class === 'name' ||
        timePhrase(items, behind) ||
        item.class === 'to' ||
        item.class === 'number' ||
        (item.class === 'noun' && item.lower.endsWith('day')) ||
        item.lower === 'when' ||
        item.lower === 'as' ||
        item.lower === 'last'
      )
    )
      return false;
    if (isFiniteItem(item) && item.class !== 'past') return false;
    if (item.lower === 'that') return false;
  }
  return behind >= items.length || items.length - behind < NEAR;
}
