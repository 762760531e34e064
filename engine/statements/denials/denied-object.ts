import type { Token } from '@/engine/text/tokens';
import { isTensed } from '@/engine/text/word-class';
import { clauseEnd, hasContent, headOf, isDeterminer, objectAt } from './denial-clause';
import { blamedEvents, claimNouns, deniedEvents, grantedNouns } from './denial-lexicon';
import type { Voice } from './denial-voice';
import { falsehoodAt } from './falsehood';

/** From word `[0]` up to but without word `[1]` of a sentence. */
export type WordRange = [number, number];

const POINTING = new Set('it this that these those them everything so'.split(' '));
const RECIPIENT = new Set('him her me us you them people anyone women children workers'.split(' '));
/** What is denied as such, without an article. */
export const WRONGDOING = new Set(
  'wrongdoing involvement knowledge responsibility what having being knowing any that it he she they there'.split(' '),
);
/** What is said with “of” rather than “that”: “dismissed talk of a sale”. */
const TALK = new Set('talk suggestion suggestions'.split(' '));
const RELATIVE = new Set(
  'which something charge charges allegation allegations claim claims accusation accusations reports report rumor rumors assertion'.split(
    ' ',
  ),
);

/** A verb that denies, at its place. */
export interface DenialVerb {
  readonly kind: 'deny' | 'refute' | 'dismiss';
  /** Disputes or contests: what somebody said can be its object. */
  readonly disputes?: boolean;
  /** Nouns that are claims as its object: “disputed the figures”, “disavowed the message”. */
  readonly nouns?: ReadonlySet<string>;
  /** Words it is written in. */
  readonly length: number;
}

/** What the words behind the verb say is denied; null where this is no denial. */
export function claimOf(
  words: readonly Token[],
  from: number,
  verb: DenialVerb,
  group: Voice,
  subject: WordRange | null,
): { readonly span: WordRange | null } | null {
  const first = words[from];
  const end = clauseEnd(words, from);
  if (
    !first ||
    end <= from ||
    /^(?:and|or|but|to)$/.test(first.lower) ||
    (first.kind === 'mark' && !/["“']/.test(first.lower))
  )
    return relativeClaim(words, group, verb, subject);
  const object = objectAt(words, from, verb.nouns);
  const next = words[from + 1];
  const falsehood = falsehoodAt(words, object.end, end);
  if (
    first.lower === 'that' &&
    !claimNouns.has(next?.lower ?? '') &&
    object.end > from + 1 &&
    (verb.kind !== 'dismiss' || verb.disputes)
  ) {
    return { span: [from + 1, end] };
  }
  const pointing = pointsBack(words, from, object.end, object.noun);
  if (first.lower === 'what' && !falsehood)
    return verb.kind !== 'dismiss' || verb.disputes ? { span: [from, end] } : null;
  if (verb.kind === 'dismiss') {
    const talk = TALK.has(words[object.end - 1]?.lower ?? '') && /^(?:of|about)$/.test(words[object.end]?.lower ?? '');
    if (!object.claims && !talk && !(falsehood && !RECIPIENT.has(first.lower))) return null;
    return { span: pointing ? null : [from, end] };
  }
  if (verb.kind === 'refute' && !object.claims && !POINTING.has(first.lower) && !clauseAt(words, from)) return null;
  if (
    RECIPIENT.has(first.lower) &&
    next &&
    next.kind !== 'mark' &&
    !/^(?:of|that|and|in|on|to|when|as|at|during)$/.test(next.lower)
  )
    return null;
  if (givenTo(words, from, object.end)) return null;
  const head = headOf(words, from, object.end);
  if (head && verb.kind === 'deny' && !object.claims && isKeptFrom(words, from, object.end, end, head)) return null;
  if (head && grantedNouns.has(head.lower) && !object.claims && !/^(?:any|that)$/.test(first.lower)) return null;
  return { span: pointing ? null : [from, end] };
}

/** “denied the striker from close range”, “denied a phone call”: a thing or a chance that somebody did not get. */
function isKeptFrom(words: readonly Token[], from: number, objectEnd: number, end: number, head: Token): boolean {
  if (words.slice(from, end).some(isTensed)) return false; // “denied a bomb had gone off”
  if (words[objectEnd]?.lower === 'from') return true;
  if (!/^an?$/.test((words[from] as Token).lower)) return false;
  return head.lower === 'call' || (!deniedEvents.has(head.lower) && !blamedEvents.has(head.lower));
}

/** “denied it”, “denied the allegations”, “denied this information”: the object does not word the claim. */
function pointsBack(words: readonly Token[], from: number, end: number, noun: number): boolean {
  const first = (words[from] as Token).lower;
  if (noun < 0) return POINTING.has(first) && end - from <= 1;
  const after = words[noun + 1]?.lower ?? '.';
  if (
    /^(?:of|about|he|she|they|it|against|claiming|alleging|saying|suggesting)$/.test(after) ||
    hasContent(words, noun + 1)
  )
    return false;
  const owned = words.slice(from, noun).some((w) => w.class === 'possessive');
  return noun - from <= (owned ? 4 : 2) && (claimNouns.has(first) || isDeterminer(words[from]) || owned);
}

/** “…, which he has denied”, “something he denied”: the claim stands before. */
function relativeClaim(
  words: readonly Token[],
  group: Voice,
  verb: DenialVerb,
  subject: WordRange | null,
): { readonly span: WordRange | null } | null {
  const dash =
    /^[:–—-]+$/.test(words[group.start + 1]?.lower ?? '') &&
    words[subject?.[0] ? subject[0] - 1 : 0]?.lower !== 'which';
  if (verb.kind === 'dismiss' || !subject || dash) return null;
  for (let i = group.start - 1; i >= Math.max(0, subject[0] - 3); i--) {
    if (!RELATIVE.has((words[i] as Token).lower)) continue;
    let end = i;
    while (end > 0 && ((words[end - 1] as Token).kind === 'mark' || isDeterminer(words[end - 1]))) end--;
    return { span: end > 0 ? [claimStart(words, end), end] : null };
  }
  return { span: null };
}

/** A claim that ends at `end` begins at its noun (“*allegations* that he …”), else at the clause's comma. */
export function claimStart(words: readonly Token[], end: number): number {
  let start = end;
  for (let i = end - 1; i >= 0; i--) {
    const word = words[i] as Token;
    if (claimNouns.has(word.lower)) return isDeterminer(words[i - 1]) ? i - 1 : i;
    if (word.lower === ',' || word.lower === ';') return end - i > 4 ? i + 1 : start;
    start = i;
  }
  return start;
}

/** “The firm was said to be for sale, but its owner denied it”: the claim is the clause ahead of the subject. */
export function claimAhead(words: readonly Token[], subject: WordRange | null, object: number): WordRange | null {
  if (!subject || subject[0] < 5 || !POINTING.has(words[object]?.lower ?? '')) return null;
  let end = subject[0];
  while (end > 0 && /^(?:but|and|though|although|while|which|however|,|;|—|–)$/.test((words[end - 1] as Token).lower))
    end--;
  if (end === subject[0] || end < 4 || !opensClause(words[0] as Token)) return null;
  return words.slice(0, end).some(isTensed) ? [/^(?:but|and)$/.test((words[0] as Token).lower) ? 1 : 0, end] : null;
}

const opensClause = (word: Token): boolean =>
  word.class !== 'subordinator' &&
  word.class !== 'preposition' &&
  word.class !== 'past' &&
  word.class !== 'participle' &&
  word.class !== 'ing';

/** Whether the words behind “denying” word a claim rather than name a thing. */
export function wordsClaim(words: readonly Token[], from: number): boolean {
  const object = objectAt(words, from);
  return object.claims || WRONGDOING.has((words[from] as Token).lower);
}

/** “denied Lee a seat”, “denied Lee, the owner, a permit”: something was refused to somebody. */
function givenTo(words: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++)
    if (
      /^(?:a|an|the|any|their|his|her)$/.test((words[i] as Token).lower) &&
      !FINITE_BEFORE.test((words[i - 1] as Token).lower)
    )
      return !words.slice(from, i).some((w) => FINITE_BEFORE.test(w.lower));
  return words.slice(from, end).every((w) => w.capital || w.lower === '.') && words[end]?.lower === ',';
}
const FINITE_BEFORE = /^(?:is|are|was|were|had|has|have|did|would|will|could|'s|all|of|.*ed|.*ing)$/;

const PRONOUN_VERB = new Set('he she they it there i we'.split(' '));
const clauseAt = (words: readonly Token[], from: number): boolean =>
  PRONOUN_VERB.has((words[from] as Token).lower) || (words[from] as Token).lower === 'that';
