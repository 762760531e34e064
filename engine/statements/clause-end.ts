import { type CuePatterns, cueOf } from './cue';
import { isComma, isDash, isFiniteItem, isStop, phraseAfter, phraseBefore, timePhrase } from './noun-phrase';
import type { Item } from './unit';

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

/** Whether a clause with a tensed verb begins at item `at`. */
export function clauseAt(items: readonly Item[], at: number): boolean {
  const head = items[at];
  if (!head) return false;
  if (
    head.class === 'subordinator' &&
    /^(?:if|because|while|although|though|when|as|since|unless|once)$/.test(head.lower)
  ) {
    const comma = items.findIndex((x, i) => i > at && i < at + REACH && isComma(x));
    return comma > 0 && clauseAt(items, comma + 1);
  }
  if (head.class === 'preposition' && !timePhrase(items, at + 1)) {
    const end = phraseAfter(items, at + 1);
    return (
      end > at + 1 &&
      (isComma(items[end])
        ? clauseAt(items, end + 1)
        : SUBJECT.has(items[end]?.lower ?? '') && items[end]?.lower !== 'that')
    );
  }
  if (!OPENS_CLAUSE.has(head.class)) return false;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i] as Item;
    if (isFiniteItem(item)) return true;
    if (isStop(item) || (item.class === 'subordinator' && item.lower !== 'that')) return false;
    if (item.class === 'conjunction' && item.lower !== 'and' && item.lower !== 'or') return false;
  }
  return false;
}

/**
 * Where a reported clause ends: with its sentence, unless another report begins before (“…, adding that”, “… and said”,
 * “…, according to”).
 */
export function clauseEnd(items: readonly Item[], first: number): number {
  let end = items.length;
  while (end > first && isStop(items[end - 1])) end--;
  for (let i = first + 1; i < end; i++) {
    const item = items[i] as Item;
    if (item.lower === 'according' && items[i + 1]?.lower === 'to' && i > first + 1)
      return isComma(items[i - 1]) ? i - 1 : i;
    if ((isComma(item) || isDash(item)) && breaksOff(items, i, end)) return i;
    const cue = item.quotation ? null : cueOf(item.lower);
    if (!cue) continue;
    const border = borderBefore(items, first, i);
    if (border > first) return border;
  }
  return end;
}

/**
 * Whether the writer goes on by himself behind the comma or dash at `at`: “…, adding pressure on”, “…, but the plan failed”,
 * and a remark that runs to the end of the sentence, “…, a practice that …”, “…, which …”. In between such a remark
 * belongs to the clause, which goes on behind it. On PolNeAR's training part each of these is cut off more often than not.
 */
function breaksOff(items: readonly Item[], at: number, end: number): boolean {
  const next = items[at + 1];
  if (!next || at + 1 >= end) return false;
  if (items.slice(at, end).some((x) => x.class === 'quotation'))
    return next.class === 'ing' && next.lower !== 'including' && (cueOf(next.lower)?.clause ?? false);
  if (next.class === 'ing') return next.lower !== 'including' && next.lower !== 'being';
  const trailing = !items.slice(at + 1, end).some((x) => isComma(x) || isDash(x));
  if (!trailing) return false;
  if (next.lower === 'but') return clauseAt(items, at + 2);
  if (next.lower === 'which' || next.lower === 'who' || next.lower === 'where') return true;
  if (next.lower === 'while' || next.lower === 'though' || next.lower === 'although') return clauseAt(items, at + 2);
  if (next.lower === 'a' || next.lower === 'an' || next.lower === 'the') {
    const phrase = phraseAfter(items, at + 1);
    return !listed(items, at) && (phrase >= end || !isFiniteItem(items[phrase] as Item));
  }
  return false;
}

/** Whether the comma at `at` parts a list: “a, b and c”. */
const listed = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 12).some((x) => x.lower === 'and' || x.lower === 'or');

/** Where the report of the cue at `cue` cuts off the clause that began at `first`; -1 where it belongs to the clause. */
function borderBefore(items: readonly Item[], first: number, cue: number): number {
  const item = items[cue] as Item;
  let i = cue - 1;
  while (i > first && (items[i]?.class === 'adverb' || items[i]?.class === 'auxiliary' || items[i]?.class === 'not'))
    i--;
  const before = items[i];
  if (item.class === 'ing') {
    if (isComma(before) && reportsHere(items, cue)) return i;
    if (
      before &&
      /^(?:while|before|after|and|by|but)$/.test(before.lower) &&
      isComma(items[i - 1]) &&
      reportsHere(items, cue)
    )
      return i - 1;
    return -1;
  }
  if (item.class !== 'past' && item.class !== 'third') return -1;
  if (before?.class === 'conjunction' && reportsHere(items, cue)) return isComma(items[i - 1]) ? i - 1 : i;
  const subject = phraseBefore(items, first, i + 1);
  if (!subject || subject.first <= first) return -1;
  const link = items[subject.first - 1];
  if (!link || !reportsHere(items, cue)) return -1;
  if (
    link.class === 'conjunction' ||
    (link.class === 'subordinator' &&
      isComma(items[subject.first - 2]) &&
      /^(?:while|although|though|as|whereas)$/.test(link.lower))
  )
    return isComma(items[subject.first - 2]) ? subject.first - 2 : subject.first - 1;
  if (link.lower === ';') return subject.first - 1;
  return -1;
}

function reportsHere(items: readonly Item[], cue: number): boolean {
  const patterns = cueOf((items[cue] as Item).lower);
  if (!patterns) return false;
  const next = items[cue + 1];
  if (!next || isStop(next)) return true;
  if (isComma(next)) return items[cue + 2]?.class === 'quotation';
  return complementStarts(items, patterns, cue + 1);
}

const complementStarts = (items: readonly Item[], cue: CuePatterns, at: number): boolean => {
  const item = items[at] as Item;
  if (item.class === 'quotation' || item.lower === 'that' || item.lower === ':') return true;
  if (cue.question && QUESTION.has(item.lower)) return true;
  if (cue.infinitive && item.class === 'to') return true;
  if (cue.about.includes(item.lower)) return true;
  return cue.clause || cue.thing || cue.addressed
    ? OPENS_CLAUSE.has(item.class) || item.class === 'preposition'
    : false;
};
