import type { Item } from '../reading/unit';

/** A verb with its auxiliaries: “has repeatedly said”, “was quoted as saying”, “declined to say”. */
export interface VerbGroup {
  /** Its first item. */
  readonly first: number;
  readonly passive: boolean;
  /** No subject of its own: “to say”, “saying”. */
  readonly bare: boolean;
}

const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re|'m|isn't|aren't|wasn't|weren't|got|gets)$/;

const WITNESSED = /^(?:heard|seen|shown|filmed|overheard|recorded|caught)$/;

/** The verb group whose last word is item `verb`, not reaching below `from`. */
export function verbGroup(items: readonly Item[], from: number, verb: number): VerbGroup {
  let first = verb;
  let be = false;
  let bare = items[verb]?.class === 'ing';
  while (first > from) {
    const item = items[first - 1] as Item;
    if (item.class === 'auxiliary' || item.class === 'modal') {
      if (BE.test(item.lower) && !be && first === nextVerb(items, first, verb)) be = true;
      if (item.lower !== 'being' && item.lower !== 'having') bare = false;
      first--;
    } else if (item.class === 'adverb' || item.class === 'not') first--;
    // “can be heard asking”
    else if (item.class === 'participle' && first === verb && bare && WITNESSED.test(item.lower)) first--;
    // “has since said”
    else if (item.lower === 'since' && items[first - 2]?.class === 'auxiliary') first--;
    else if (item.class === 'to') {
      // “declined to say”, “went on to say”: the verb before carries the subject.
      const carrier = carrierBefore(items, from, first - 1);
      if (carrier < 0) return { first: first - 1, passive: false, bare: true };
      first = carrier;
      bare = items[carrier]?.class === 'ing';
    } else break;
  }
  // Adverbs at the head of the group belong to the clause where a mark stands before them.
  return { first, passive: be && items[verb]?.class === 'participle', bare };
}

function nextVerb(items: readonly Item[], first: number, verb: number): number {
  let i = first;
  while (i < verb && (items[i]?.class === 'adverb' || items[i]?.class === 'not')) i++;
  return i === verb ? first : items[i]?.lower === 'being' || items[i]?.lower === 'been' ? first : -1;
}

/** The verb that “to …” hangs on, right before it, or -1. */
function carrierBefore(items: readonly Item[], from: number, to: number): number {
  let i = to - 1;
  while (i >= from && (items[i]?.lower === 'on' || items[i]?.class === 'adverb' || items[i]?.class === 'not')) i--;
  const item = items[i];
  if (i < from || !item) return -1;
  return item.class === 'past' ||
    item.class === 'third' ||
    item.class === 'base' ||
    item.class === 'participle' ||
    item.class === 'ing' ||
    item.class === 'auxiliary'
    ? i
    : -1;
}
