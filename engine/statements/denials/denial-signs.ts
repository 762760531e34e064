import type { Token } from '@/engine/text/tokens';
import { objectAt } from './denial-clause';
import {
  acts,
  baseOf,
  blamedActs,
  blamedEvents,
  blamedWords,
  blameWords,
  deniedEvents,
  emphaticWords,
  insistingVerbs,
} from './denial-lexicon';
import type { Negation } from './negation';

/**
 * What is looked at to tell a reported negation that denies (“had never met the owner”) from one that only tells (“had
 * not met the deadline yet”), each 0 to 1. None is a word of a matter: how it is negated, in which tense, of whom, of
 * what kind of deed, and whether the article tells before that somebody claims it.
 */
export const SIGNS = [
  // how
  'never',
  'did', // “did not”, “had not”, “has not”
  'was',
  'is',
  'does',
  'thereNo', // “there was no …”
  'hadNo', // “had no …”
  'noSubject', // “no order was given”
  'nobody', // “nobody”, “none of the four”, “not one line”
  'nothing', // “nothing to do with”, “nothing improper”
  'noSuch', // “no such call”, “never gave such an order”
  'emphatic',
  // of what
  'act',
  'blamedAct', // nobody owns up to it
  'doing', // “was not hiding”
  'event',
  'blamedEvent',
  'blame', // “was not involved”
  'blamed', // “was not racist”
  'back', // “did not say that”
  // by and of whom
  'I',
  'we',
  'person', // “he”, “she”, “they”
  'it',
  'you',
  'name', // begins with a name
  'insists',
  'replies',
  'quote',
  'short',
  'no', // “No, I did not”
  // to what
  'allegedHere', // the words around it tell of an allegation
  'askedHere',
  'allegedNear',
  'allegedFar',
  'deniesNear', // the same speaker denies outright close by
  'denies', // … anywhere
  'sharedNear', // share of its telling words that a sentence close by has
  'shared', // … any sentence before, by another speaker
  'sharedAlleged', // … one that tells of an allegation
  'key', // what it negates is told close by
  'accused', // its subject or speaker is named in an allegation
  // together
  'plain', // denies by itself: “never bribed anyone”, “there was no cover-up”
  'deed', // a deed or state told as not done: no wish, no plan, nothing unfinished
  'deedAlleged', // … with an allegation close by
  'deedShared', // … told close by
  'deedDenies', // … beside an outright denial
  'deedEmphatic',
  'deedAccused',
  'thingAlleged', // “there was no …” with an allegation close by
  'thingShared',
  'thingEmphatic',
  'stateAlleged', // “is not …”
  'stateShared',
  // by their words, whatever they tell of
  'wording', // what those of the clause lean to: “bribed”, “met”, not “enough”, “agree”
  'before', // what those before it lean to: “accused”, “documents”
] as const;

export type Sign = (typeof SIGNS)[number];
export type Signs = Record<Sign, number>;

const PAST = /^(?:did|had|has|have|'d|'ve)$/;
const WAS = /^(?:was|were)$/;
const IS = /^(?:is|are|am|'s|'re|'m|ai)$/;
const REPLIES = /^(?:retort|counter|shot|hit|shoot|rejoin|snap|fum)/;
const EXISTS = /^(?:is|are|was|were|has|have|had|took|exists?|existed|happened|ever)$/;
const SHORT = 6;

/** The signs that a negation's own words show. */
export function clauseSigns(words: readonly Token[], n: Negation): Signs {
  const signs = Object.fromEntries(SIGNS.map((s) => [s, 0])) as Signs;
  const predicate = words[n.predicate] as Token;
  const base = baseOf(predicate.lower);
  const clause = words.slice(n.first, n.last);
  const behind = words.slice(n.at + 1, n.last);
  const { auxiliary } = n;
  const set = (sign: Sign, test: boolean) => {
    if (test) signs[sign] = 1;
  };
  const verbal = n.kind === 'never' || n.kind === 'not';
  set('never', n.kind === 'never');
  set('did', verbal && PAST.test(auxiliary));
  set('was', verbal && WAS.test(auxiliary));
  set('is', verbal && IS.test(auxiliary));
  set('does', verbal && /^do(?:es)?$/.test(auxiliary));
  if (n.kind === 'no') noEvent(words, n, signs);
  set('nobody', n.kind === 'nobody');
  set('nothing', n.kind === 'nothing' && nothingWrong(behind));
  set(
    'noSuch',
    signs.noSuch > 0 || (verbal && words.slice(n.predicate + 1, n.predicate + 3).some((w) => w.lower === 'such')),
  );
  set('emphatic', clause.some((w) => emphaticWords.has(w.lower)) || /\bat all\b|\bfull stop\b/.test(textOf(clause)));

  const be = WAS.test(auxiliary) || IS.test(auxiliary);
  const verb = verbal || n.kind === 'nobody';
  set('act', verb && acts.has(base));
  set('blamedAct', verb && blamedActs.has(base));
  set('doing', verbal && be && predicate.class === 'ing');
  set('event', verbal && !be && words.slice(n.predicate + 1, n.predicate + 4).some((w) => deniedEvents.has(w.lower)));
  if (n.kind === 'no')
    set(
      'event',
      words.slice(n.at + 1, n.at + 5).some((w) => deniedEvents.has(w.lower)),
    );
  set(
    'blamedEvent',
    words.slice(n.at + 1, n.at + 5).some((w) => blamedEvents.has(w.lower)),
  );
  const judged = words.slice(n.predicate, n.predicate + 3);
  set('blame', verbal && be && judged.some((w) => blameWords.has(w.lower)));
  set('blamed', verbal && be && judged.some((w) => blamedWords.has(w.lower)));
  set(
    'back',
    verbal && /^(?:it|that|this|so|anything)$/.test(words[n.predicate + 1]?.lower ?? '') && n.predicate + 2 >= n.last,
  );

  const subject = words[n.subject] as Token;
  set('I', subject.lower === 'i');
  set('we', subject.lower === 'we');
  set('person', /^(?:he|she|they)$/.test(subject.lower));
  set('it', /^(?:it|that|this)$/.test(subject.lower));
  set('you', /^(?:you|people|everyone|somebody|anyone)$/.test(subject.lower));
  set('name', subject.class === 'name');
  set('short', n.last - n.first <= SHORT);
  return signs;
}

/** “there was no conversation”, “had no contact”, “no such order was given”. */
function noEvent(words: readonly Token[], n: Negation, signs: Signs): void {
  const before = words[n.at - 1]?.lower ?? '';
  const there = words.slice(n.first, n.at).some((w) => w.lower === 'there');
  const { end } = objectAt(words, n.at + 1);
  if (there) signs.thereNo = 1;
  else if (/^(?:had|has|have|played|saw|took|'ve|received|made|gave|given)$/.test(before)) signs.hadNo = 1;
  const such = words[n.at + 1]?.lower === 'such';
  const exists = words.slice(n.at + 2, n.at + 6).some((w) => EXISTS.test(w.lower));
  if (such && words[n.at + 2]?.lower !== 'thing' && (there || exists)) signs.noSuch = 1;
  if (such && words[n.at + 2]?.lower === 'thing' && /^(?:did|done|do|said|said)$/.test(before)) signs.noSuch = 1;
  if (!there && n.at === n.first && words.slice(n.at + 1, Math.max(end, n.last)).some((w) => EXISTS.test(w.lower)))
    signs.noSubject = 1;
}

/** “nothing to do with”, “nothing wrong”, “nothing of the sort”. */
const nothingWrong = (behind: readonly Token[]): boolean =>
  /^(?:to do with (?!each\b|one\b)|(?:\w+ )?(?:wrong|improper|illegal|inappropriate|unlawful|unethical|untoward|secret|sinister)\b|of the (?:sort|kind)\b|to hide\b)/.test(
    textOf(behind.slice(0, 6)),
  );

const textOf = (words: readonly Token[]): string => words.map((w) => w.lower).join(' ');

/** The signs that tell more together than each does alone. */
export function combinedSigns(signs: Signs): void {
  const s = signs;
  const alleged = Math.max(s.allegedHere, s.allegedNear, s.askedHere, s.deniesNear);
  const shared = Math.max(s.sharedNear, s.key / 2);
  const personal = Math.max(s.I, s.we, s.person);
  const plainDeed = s.blamedAct * Math.max(s.did, s.never, s.was * s.doing);
  const ownDeed = s.never * personal * Math.max(s.act, s.event);
  const thingPlain = s.blamedEvent * Math.max(s.thereNo, s.hadNo, s.did, s.never);
  const pointedAt = s.back * s.act * personal * Math.max(s.did, s.never); // “I did not write it”
  const insisted = s.insists * Math.max(s.act * Math.max(s.did, s.never), s.event, s.blame);
  s.plain = Math.max(plainDeed, ownDeed, thingPlain, pointedAt, s.nothing, s.noSuch, s.blamed * s.was, insisted);
  s.deed = Math.max(s.did, s.was, s.never, s.nobody, s.noSubject);
  s.deedAlleged = s.deed * alleged;
  s.deedShared = s.deed * shared;
  s.deedDenies = s.deed * s.denies;
  s.deedEmphatic = s.deed * s.emphatic;
  s.deedAccused = s.deed * s.accused * Math.max(personal, s.name);
  const thing = Math.max(s.thereNo, s.hadNo);
  s.thingAlleged = thing * alleged;
  s.thingShared = thing * shared;
  s.thingEmphatic = thing * s.emphatic;
  const state = s.is;
  s.stateAlleged = state * alleged;
  s.stateShared = state * shared;
}

/** What the cue tells of how the speaker speaks. */
export function cueSigns(signs: Signs, cue: string, quote: boolean): void {
  const words = cue.toLowerCase().split(/\s+/);
  if (words.some((w) => insistingVerbs.has(baseOf(w)))) signs.insists = 1;
  if (words.some((w) => REPLIES.test(w))) signs.replies = 1;
  if (quote) signs.quote = 1;
}
