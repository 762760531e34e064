import { behindApproximation, clauseAt, LEADS_UP } from '../grammar/clause';
import { clauseEnd } from '../grammar/clause-end';
import { complementAfter } from '../grammar/complement';
import { isComma, isDash, isFiniteItem, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { behindSubject } from '../grammar/subject';
import { timePhrase } from '../grammar/time';
import type { VerbGroup } from '../grammar/verb-group';
import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { aside, contentBefore, lacksVerb, leadsUp, openedBefore } from './content-before';
import { contentBehind, NEAR, restBehind } from './resumption';
import type { Search } from './search';
import { namedBeside } from './speaker-beside';

/** Classes that open words of time, place or circumstance in front of a clause: “Asked about it, …”. */
const OPENS_ADVERBIAL = new Set(['preposition', 'subordinator', 'participle', 'ing']);

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
  const other = right ?? sentenceBehind(items, behind);
  if (other) pieces.push(other);
  return { pieces, cue: { first: group.first, last: at + 1 }, speaker: subject };
}

/** “…,” Brandt said: The bridge stays shut. */
const sentenceBehind = (items: readonly Item[], colon: number): Range | null =>
  items[colon]?.lower === ':' && items[colon + 1]?.capital && clauseAt(items, colon + 1)
    ? { first: colon + 1, last: clauseEnd(items, colon + 1) }
    : null;

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
