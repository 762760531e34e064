import type { Item } from '../reading/unit';
import { isComma, isFiniteItem, isStop } from './item-class';
import { phraseAfter } from './phrase-after';
import { timePhrase } from './time';

/** How far a clause's verb is looked for behind its beginning, in items. */
export const REACH = 30;

export const QUESTION = new Set(['if', 'whether', 'how', 'why', 'what', 'when', 'where', 'who', 'which']);

export const OPENS_CLAUSE = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'name',
  'noun',
  'adjective',
  'number',
  'quotation',
  'ing',
  'adverb',
  'not',
]);

export const SUBJECT = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'there',
  'this',
  'that',
  'these',
  'those',
  'nobody',
  'nothing',
  'everyone',
  'everything',
  'no',
  'one',
  'some',
  'many',
  'most',
]);

/** Words that open a clause which leads up to another. */
export const LEADS_UP = /^(?:as|while|although|though|when|if|because|since|after|before|whereas|once|unless)$/;

/** “about 20”, “at least six”, “more than half”: words in front of a number that belong to it; gives where the number stands. */
export function behindApproximation(items: readonly Item[], at: number): number {
  let i = at;
  while (
    i < at + 3 &&
    /^(?:at|about|around|over|nearly|almost|up|to|as|many|few|more|less|fewer|least|most|than)$/.test(
      items[i]?.lower ?? '',
    )
  )
    i++;
  return i > at && items[i]?.class === 'number' ? i : at;
}

/** Whether a clause with a tensed verb begins at item `from`. */
export function clauseAt(items: readonly Item[], from: number): boolean {
  const at = behindApproximation(items, from);
  const head = items[at];
  if (!head) return false;
  if (
    head.class === 'subordinator' &&
    /^(?:if|because|while|although|though|when|as|since|unless|once)$/.test(head.lower)
  ) {
    return clauseBehindComma(items, at);
  }
  if (head.class === 'preposition' && items[at + 1]?.class === 'number' && clauseAt(items, at + 1)) return true;
  if (head.class === 'preposition' && !timePhrase(items, at + 1)) {
    if (items[at + 1]?.class === 'ing' || items[at + 1]?.lower === 'being' || items[at + 1]?.lower === 'having') {
      // “despite being a native, she …”
      return clauseBehindComma(items, at);
    }
    const end = phraseAfter(items, at + 1);
    return (
      end > at + 1 &&
      (isComma(items[end])
        ? clauseAt(items, end + 1)
        : SUBJECT.has(items[end]?.lower ?? '') && items[end]?.lower !== 'that')
    );
  }
  if (!OPENS_CLAUSE.has(head.class) && !/^(?:having|being)$/.test(head.lower)) return false;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i] as Item;
    if (isFiniteItem(item)) return true;
    if (isStop(item) || (item.class === 'subordinator' && item.lower !== 'that')) return false;
    if (item.class === 'conjunction' && item.lower !== 'and' && item.lower !== 'or') return false;
  }
  return false;
}

/** Whether a clause begins behind the next comma. */
function clauseBehindComma(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < Math.min(items.length, from + REACH); i++)
    if (isComma(items[i])) return clauseAt(items, i + 1);
  return false;
}
