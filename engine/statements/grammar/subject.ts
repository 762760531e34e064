import { cueOf } from '../reading/cue';
import type { Item } from '../reading/unit';
import { enumeration } from './enumeration';
import { isComma, isDash, isFiniteItem, isStop } from './item-class';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { postmodified } from './postmodifier';
import type { Range } from './range';
import { rolesOf } from './role';
import { onlyTime, timePhrase } from './time';

/** Most comma-parted pieces that a speaker's mention has: “Ann Lee, 42, a nurse from Ohio, …”. */
const MOST_PIECES = 4;

/**
 * The mention of who acts, before the verb group that starts at `group`, not reaching below `from`; with what stands in
 * commas behind it (“X, who replaced Y, said”). Null where the verb has no subject of its own there.
 */
export function subjectBefore(items: readonly Item[], from: number, group: number): Range | null {
  const before = items[group - 1];
  if (group <= from || !before) return null;
  if (before.class === 'relative' || (before.lower === 'that' && group - 2 >= from && !isComma(items[group - 2])))
    return before.class === 'relative' ? { first: group - 1, last: group } : null;
  if (!isComma(before) && !isDash(before)) return postmodified(items, from, group) ?? plainSubject(items, from, group);
  // A piece in commas stands between subject and verb.
  const mark = isComma(before) ? isComma : isDash;
  let close = group - 1;
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    let open = close - 1;
    while (open >= from && !mark(items[open]) && !isStop(items[open])) open--;
    if (open < from || !mark(items[open])) return null;
    const head = phraseBefore(items, from, open);
    const piecesHead = items[open + 1];
    if (!piecesHead || open + 1 >= close) return null;
    if (head && opensPiece(items, from, head, mark)) {
      close = open;
      continue;
    }
    if (head && !loneAge(items, head) && !isQuotation(items, head)) {
      const own = items[open + 1]?.class;
      if (own === 'quotation' || (own === 'conjunction' && piecesHead.lower !== 'and')) return null;
      // An adverbial in commas (“X, in a statement, said”) is not part of the mention.
      // The commas around it belong to a mention's piece, as those who label speakers have it; “who …” is the writer's aside.
      if (adverbial(items, open + 1, close) || (own === 'relative' && !introduces(items, head)))
        return fromName(items, from, head);
      return { first: fromName(items, from, head).first, last: group };
    }
    if (!head && !loneAge(items, { first: open + 1, last: close })) return null;
    close = open;
  }
  return null;
}

function plainSubject(items: readonly Item[], from: number, group: number): Range | null {
  const phrase = withName(items, from, phraseBefore(items, from, group));
  return phrase && enumeration(items, from, phrase);
}

/** “Ann Lee, of Derry, N.H., said”: whether a phrase is no head but opens a piece in commas with its preposition, or is an abbreviated region. */
function opensPiece(
  items: readonly Item[],
  from: number,
  head: Range,
  mark: (item: Item | undefined) => boolean,
): boolean {
  if (head.first - 2 <= from) return false;
  if (items[head.first - 1]?.class === 'preposition') return mark(items[head.first - 2]);
  const own = items[head.first];
  return head.last - head.first === 1 && mark(items[head.first - 1]) && own !== undefined && isAbbreviated(own);
}

/** “Md.”, “N.H.”: a name with a stop. */
const isAbbreviated = (item: Item): boolean =>
  item.class === 'name' && (item.lower.includes('.') || item.end - item.start > item.lower.length);

/** “…,” Ann Lee, a spokesman for the mayor said: takes in the name where the second comma is missing. */
function withName(items: readonly Item[], from: number, phrase: Range | null): Range | null {
  if (!phrase || items[phrase.first]?.class !== 'determiner' || !isComma(items[phrase.first - 1])) return phrase;
  const name = phraseBefore(items, from, phrase.first - 1);
  if (!name || items.slice(name.first, name.last).some((x) => x.class !== 'name')) return phrase;
  return items[name.first - 1]?.class === 'quotation' ? { first: name.first, last: phrase.last } : phrase;
}

/** “Ann Lee, the head of the union, a group that …, said”: from the description back to the name. */
function fromName(items: readonly Item[], from: number, head: Range): Range {
  let first = head.first;
  for (let step = 0; step < MOST_PIECES; step++) {
    const own = items[first];
    if (!isComma(items[first - 1]) || !own || own.class === 'pronoun') break;
    if (own.capital) {
      const description = descriptionBefore(items, from, first - 1);
      return { first: description?.first ?? first, last: head.last };
    }
    const name = phraseBefore(items, from, first - 1);
    if (!name || !items.slice(name.first, name.last).some((x) => x.class === 'name')) break;
    if (items[name.first - 1]?.class === 'preposition' || items[name.first - 1]?.class === 'subordinator') break;
    first = name.first;
  }
  return { first, last: head.last };
}

const PERSON_NOUN = /(?:er|or|ist|man|woman|ian|ee|ey|ant|ent)s?$/;

/** “One early supporter, Ann Lee, the mayor of Derry, said”: what the name in commas is introduced by, at the head of its clause. */
function descriptionBefore(items: readonly Item[], from: number, comma: number): Range | null {
  const phrase = phraseBefore(items, from, comma);
  const head = phrase && items[phrase.last - 1];
  if (!phrase || head?.class !== 'noun' || !(rolesOf(head.lower).length || PERSON_NOUN.test(head.lower))) return null;
  const link = items[phrase.first - 1];
  return phrase.first <= from || link?.class === 'conjunction' || isComma(link) ? phrase : null;
}

/**
 * Whether a mention names somebody in full: what “who …” tells behind it then introduces the speaker; behind a surname or a
 * description it is the writer's aside. PolNeAR's annotators mostly drew the line so.
 */
function introduces(items: readonly Item[], mention: Range): boolean {
  if (items[mention.last - 1]?.class === 'noun') return false;
  const names = items.slice(mention.first, mention.last).filter((item) => item.class === 'name');
  return names.filter((item) => !/^(?:mr|mrs|ms)\.?$/.test(item.lower)).length > 1;
}

const loneAge = (items: readonly Item[], range: Range): boolean =>
  range.last - range.first === 1 && items[range.first]?.class === 'number';
const isQuotation = (items: readonly Item[], range: Range): boolean =>
  range.last - range.first === 1 && items[range.first]?.class === 'quotation';

function adverbial(items: readonly Item[], first: number, last: number): boolean {
  const head = items[first] as Item;
  if (head.lower === 'including' || head.lower === 'now' || head.lower === 'once') return false;
  if (head.class === 'preposition' && head.lower !== 'of' && head.lower !== 'from') return true;
  if (head.class === 'subordinator' || head.class === 'adverb' || head.class === 'ing') return true;
  return head.class === 'participle' || onlyTime(items, first, last);
}

/**
 * The mention of who speaks behind the cue (“said Ann Lee, a nurse from Ohio”), from item `first`. Null where what
 * stands there is no person or body.
 */
export function subjectAfter(items: readonly Item[], first: number): Range | null {
  const head = items[first];
  if (
    !head ||
    head.class === 'mark' ||
    head.class === 'preposition' ||
    head.class === 'subordinator' ||
    head.class === 'conjunction' ||
    head.class === 'adverb' ||
    head.class === 'to' ||
    head.class === 'quotation' ||
    (isFiniteItem(head) && !(head.class === 'past' && /^(?:name|noun|adjective)$/.test(items[first + 1]?.class ?? '')))
  )
    return null;
  if (head.class === 'pronoun' && /^(?:me|him|them|us|himself|herself|themselves|it)$/.test(head.lower)) return null;
  let last = phraseAfter(items, first);
  if (last === first || onlyTime(items, first, last)) return null;
  if (head.class === 'pronoun') return { first, last };
  const named = last;
  last = apposition(items, first, last);
  // The comma that closes what is said of the speaker belongs to it: “said Ann Lee, a nurse, adding …”.
  if (isComma(items[named]) && last > named && isComma(items[last]) && last + 1 < items.length) last++;
  return { first, last };
}

/** The first item behind an inverted subject: a comma that closes what is said of it still parts it from what follows. */
export const behindSubject = (items: readonly Item[], subject: Range): number =>
  isComma(items[subject.last - 1]) ? subject.last - 1 : subject.last;

/** Takes in what is said of the person in commas behind the name, up to the end or the next clause. */
function apposition(items: readonly Item[], first: number, from: number): number {
  let last = from;
  while (isComma(items[last]) && last + 1 < items.length) {
    const head = items[last + 1] as Item;
    if (head.class === 'relative') {
      if (!introduces(items, { first, last: from })) break;
      const end = clauseTail(items, last + 1);
      if (end < items.length && !isStop(items[end])) break;
      return end;
    }
    if (head.class === 'number' && !isComma(items[last + 2]) && last + 2 < items.length) break;
    if (
      !['determiner', 'name', 'noun', 'number', 'adjective', 'possessive'].includes(head.class) &&
      !/^(?:of|from)$/.test(head.lower)
    )
      break;
    let end = phraseAfter(items, last + 1 + (head.class === 'preposition' ? 1 : 0));
    if (end <= last + 1 || timePhrase(items, last + 1)) break;
    // Within an apposition a relative or participle clause may follow: “a lawyer who represents …”.
    const behind = items[end];
    if (
      behind &&
      (behind.class === 'relative' ||
        behind.class === 'past' ||
        behind.class === 'participle' ||
        behind.class === 'ing' ||
        behind.class === 'preposition')
    )
      end = clauseTail(items, end);
    else if (behind && isFiniteItem(behind)) break;
    last = end;
  }
  const behind = items[last];
  if (behind?.class === 'relative' && last > from - 1 && !isComma(items[last - 1])) return clauseTail(items, last);
  return last;
}

/** End of a relative clause: the next mark that ends a clause. */
function clauseTail(items: readonly Item[], from: number): number {
  let i = from;
  while (i < items.length && !isStop(items[i]) && items[i]?.class !== 'quotation') {
    if (isComma(items[i])) {
      const next = items[i + 1];
      if (
        !next ||
        next.class === 'ing' ||
        next.class === 'conjunction' ||
        next.class === 'quotation' ||
        next.class === 'preposition' ||
        next.class === 'pronoun' ||
        next.class === 'adverb' ||
        next.class === 'subordinator' ||
        /^(?:which|whose|where)$/.test(next.lower)
      )
        break;
    }
    if (
      items[i]?.class === 'conjunction' &&
      i > from &&
      cueOf(items[i + 1]?.lower ?? '') &&
      isFiniteItem(items[i + 1] as Item)
    )
      break;
    i++;
  }
  return i;
}
