import { FEELINGS } from '@/data/cues';
import { type CuePatterns, cueIn } from '../reading/cue';
import type { Item } from '../reading/unit';
import { clauseAt, OPENS_CLAUSE, QUESTION, REACH, SUBJECT } from './clause';
import { clauseEnd } from './clause-end';
import { isComma, isDash, isFiniteItem, isStop } from './item-class';
import { phraseAfter } from './phrase-after';
import type { Complement } from './range';
import { isDay, isTime, timePhrase } from './time';

/** Verbs behind which a noun phrase can only be the beginning of what was said. */
const ONLY_CLAUSE = new Set([
  'say',
  'argue',
  'insist',
  'contend',
  'assert',
  'claim',
  'warn',
  'think',
  'tell',
  'complain',
  'joke',
  'concede',
]);

const NO_CLAUSE = new Set([
  'so',
  'nothing',
  'something',
  'anything',
  'yes',
  'no',
  'goodbye',
  'hello',
  'it',
  'much',
  'more',
  'little',
]);

/**
 * What is reported behind the cue at item `cue`: the quotation, clause, question, wish or thing, without the words that
 * tell to whom, when and where it was said. `from` is the first item behind the cue (and behind its inverted subject).
 */
export function complementAfter(items: readonly Item[], cue: CuePatterns, from: number): Complement | null {
  let at = from;
  if (items[at]?.lower === 'out' || items[at]?.lower === 'back') at++;
  if (cue.addressed && /^(?:tell|remind|inform|assure|advise|notify|convince)$/.test(cue.base)) {
    const first = items[at];
    if (!first || (first.class !== 'mark' && first.lower !== 'that' && first.class !== 'quotation'))
      at = addressee(items, at);
  }
  // “told the host, that …”
  if (cue.addressed && at > from && isComma(items[at]) && items[at + 1]?.lower === 'that') at++;
  const that = thatBehindAdjuncts(items, cue, at);
  if (that) return that;
  const matter = matterBehindAdjuncts(items, cue, at);
  if (matter) return matter;
  const direct = openingAt(items, cue, at, false);
  if (direct) return direct;
  for (let step = 0; step < 4; step++) {
    const next = skipAdjunct(items, at, cue);
    if (next === at) break;
    at = next;
    const found = openingAt(items, cue, at, true);
    // “pointed to the vote as the picture of a “rigged raffle””: quoted words that end a phrase.
    if (
      found?.form === 'quotation' &&
      /^(?:determiner|adjective|preposition)$/.test(items[found.first - 1]?.class ?? '')
    )
      return quotedThing(items, from) ?? found;
    if (found && (found.form !== 'thing' || cue.base === 'ask')) return found;
  }
  return quotedThing(items, from);
}

/** “called it ‘a disgrace’”: whatever stands behind the cue, where it holds a quotation before the clause breaks. */
function quotedThing(items: readonly Item[], at: number): Complement | null {
  const head = items[at];
  if (!head || head.class === 'mark' || head.class === 'conjunction' || isFiniteItem(head) || head.class === 'relative')
    return null;
  if (!quotationBeforeBreak(items, at)) {
    // “praised Okafor, whose term ends in June, for her “quiet skill””
    const behind = behindAside(items, at, /^(?:for|as)$/);
    if (behind < 0 || !quotationBeforeBreak(items, behind)) return null;
    return { first: at, last: reportEnd(items, behind, 'thing'), form: 'thing' };
  }
  return { first: at, last: reportEnd(items, at, 'thing'), form: 'thing' };
}

/** Where a report of this form ends. Words quoted up to a mark of their own end there. */
function reportEnd(items: readonly Item[], first: number, form: Complement['form']): number {
  const end = clauseEnd(items, first, form);
  if (form === 'quotation' && items[first]?.quotation?.terminal) {
    const joined = items[first + 1]?.class === 'conjunction' && items[first + 2]?.class === 'quotation';
    return joined ? Math.min(end, first + 3) : first + 1;
  }
  return end;
}

/** “argued for years that …” */
const SPAN = /^(?:days|weeks|months|years|decades)$/;

/** “said on Friday during a visit that …”: “that” behind words of time and place. */
function thatBehindAdjuncts(items: readonly Item[], cue: CuePatterns, from: number): Complement | null {
  if (!cue.clause && !cue.addressed) return null;
  // “warned of a storm that …”: what it warned of.
  if (cue.about.includes(items[from]?.lower ?? '') && !SPAN.test(items[from + 1]?.lower ?? '')) return null;
  let at = from;
  for (let step = 0; step < 6; step++) {
    const next = skipAdjunct(items, at, cue);
    if (next === at) break;
    at = next;
    if (items[at]?.lower === 'that') return { first: at, last: clauseEnd(items, at), form: 'clause' };
  }
  return null;
}

/** “wrote to the mayor about the delay”, “warned drivers on Friday against the ford”: the matter behind whom, when and where. */
function matterBehindAdjuncts(items: readonly Item[], cue: CuePatterns, from: number): Complement | null {
  if (!cue.about.includes('about') && !cue.about.includes('against')) return null;
  let at = from;
  for (let step = 0; step < 4; step++) {
    const next = skipAdjunct(items, at, cue);
    if (next === at) return null;
    // “asked at a meeting about the delay”, “wrote to the mayor about it”: not what the meeting was about.
    const open = cue.base === 'ask' || items[at]?.lower === 'to';
    const within = open ? items.findIndex((x, i) => i > at && i < next && x.lower === 'about') : -1;
    at = within > 0 ? within : next;
    const link = items[at]?.lower ?? '';
    if (/^(?:about|against)$/.test(link) && cue.about.includes(link) && items[at + 1])
      return { first: at, last: reportEnd(items, at, 'thing'), form: 'thing' };
  }
  return null;
}

const feelings = new Set(FEELINGS);
const isFeeling = (item: Item): boolean => feelings.has(item.lower);

const OBJECT = /^(?:it|him|her|them|me|us|you)$/;
/** Verbs of which “for …” tells what somebody is judged for: “praised Okafor, the engineer, for her skill”. */
const JUDGES =
  /^(?:applaud|blame|blast|commend|condemn|credit|criticise|criticize|denounce|deride|fault|laud|mock|praise|ridicule|slam|thank)$/;

/** The complement that begins right at `at`. Behind an adjunct only what can't be part of it counts. */
function openingAt(items: readonly Item[], cue: CuePatterns, at: number, adjunct: boolean): Complement | null {
  const item = items[at];
  if (!item) return null;
  // “a message posted Friday, she said …”: the time is the verb's, and what follows is another's.
  if (isTime(item) && isComma(items[at + 1])) return null;
  const clause = (first: number, form: Complement['form']): Complement => ({
    first,
    last: reportEnd(items, first, form),
    form,
  });
  const quoted = (first: number): Complement | null =>
    items[first]?.class === 'quotation' ? clause(first, 'quotation') : null;
  // “budget reforms” and taxes would pay for it: quoted words may be the subject of a clause.
  if (item.quotation && !item.quotation.terminal && cue.clause && !adjunct && clauseAt(items, at))
    return clause(at, 'clause');
  if (item.class === 'quotation') return quoted(at);
  if (isComma(item) || isDash(item) || item.lower === ':') {
    const behind = quoted(at + 1);
    if (behind) return behind;
    // “told me, it rained”, “reported, The ferry has sunk”
    const opens = cue.base === 'tell' || (cue.clause && items[at + 1]?.capital && items[at + 1]?.class !== 'name');
    if (isComma(item) && !adjunct && opens && at > 0 && clauseAt(items, at + 1)) return clause(at + 1, 'clause');
    return item.lower === ':' && !adjunct && items.length - at > 3 && cue.clause ? clause(at + 1, 'clause') : null;
  }
  const speaks = cue.clause || cue.addressed;
  const done = deedOf(items, cue, at);
  if (done > at) {
    const deed = clause(done, 'infinitive');
    return cue.thing || REQUESTS.test(cue.base) ? { ...deed, first: at } : deed;
  }
  const matter = cue.addressed && !adjunct ? phraseAfter(items, at, false) : at;
  if (
    matter > at &&
    /^(?:for|about|against)$/.test(items[matter]?.lower ?? '') &&
    cue.about.includes(items[matter]?.lower ?? '')
  )
    return clause(matter, 'thing');
  if (item.lower === 'that' && speaks && items.length - at > 3) return clause(at, 'clause');
  if (cue.question && QUESTION.has(item.lower) && (item.class !== 'determiner' || item.lower === 'which'))
    return clause(at, 'question');
  if (speaks && !adjunct && cue.base !== 'ask' && clauseAt(items, at)) return clause(at, 'clause');
  if (
    speaks &&
    !adjunct &&
    ONLY_CLAUSE.has(cue.base) &&
    OPENS_CLAUSE.has(item.class) &&
    items.length - at > 3 &&
    !timePhrase(items, at) &&
    !(NO_CLAUSE.has(item.lower) && !clauseAt(items, at))
  )
    return clause(at, 'clause');
  if (
    speaks &&
    adjunct &&
    cue.base !== 'ask' &&
    (SUBJECT.has(item.lower) || item.class === 'name' || item.class === 'determiner' || item.class === 'possessive') &&
    item.lower !== 'that' &&
    clauseAt(items, at)
  )
    return clause(at, 'clause');
  if (cue.infinitive && (item.class === 'to' || (item.class === 'not' && items[at + 1]?.class === 'to')))
    return clause(at, 'infinitive');
  if (adjunct && cue.base !== 'ask') return null;
  // “called on Friday for a vote”, “called Friday for a vote”
  const about = isDay(item) ? at + 1 : at;
  if (cue.about.includes(items[about]?.lower ?? '') && items[about + 1])
    return clause(cue.base === 'call' || cue.base === 'accuse' ? about + 1 : about, 'thing');
  if (adjunct) return null;
  if (cue.thing && item.lower === 'what') return clause(at, 'question');
  if (
    cue.thing &&
    (/^(?:having|being)$/.test(item.lower) ||
      ['determiner', 'possessive', 'pronoun', 'name', 'noun', 'adjective', 'number', 'ing'].includes(item.class))
  ) {
    if (/^(?:express|voice)$/.test(cue.base) && !items.slice(at, phraseAfter(items, at)).some(isFeeling)) return null;
    // “decried it; the papers railed”: nothing that could be told apart.
    if (OBJECT.test(item.lower) && items[at + 1]?.class === 'mark') return null;
    const link = cue.base === 'accuse' ? /^of$/ : JUDGES.test(cue.base) ? /^(?:for|as|with|over)$/ : null;
    const charge = link ? behindAside(items, at, link) : -1;
    return charge > 0 ? { ...clause(charge, 'thing'), first: at } : clause(at, 'thing');
  }
  if (cue.infinitive && ['determiner', 'possessive', 'pronoun', 'name', 'noun', 'adjective'].includes(item.class)) {
    const end = phraseAfter(items, at);
    if (end > at && (items[end]?.class === 'to' || (items[end]?.class === 'not' && items[end + 1]?.class === 'to')))
      return clause(at, 'infinitive');
  }
  if (cue.addressed) {
    const end = phraseAfter(items, at);
    const behind = items[end];
    if (end > at && behind && (behind.lower === 'that' || (cue.question && QUESTION.has(behind.lower))))
      return clause(end, 'question');
    if (
      end > at &&
      (behind?.class === 'quotation' ||
        ((behind?.lower === ':' || isComma(behind)) && items[end + 1]?.class === 'quotation'))
    )
      return quoted(behind?.class === 'quotation' ? end : end + 1);
  }
  return null;
}

/** Verbs that take whom they ask into what they ask for: “asked the court to step in”, not “told the drivers to wait”. */
const REQUESTS = /^(?:ask|beg|implore|plead)$/;

/** “urged her to leave”: where the deed stands that somebody is asked to do; `at` where nobody is asked. */
function deedOf(items: readonly Item[], cue: CuePatterns, at: number): number {
  if (!cue.infinitive || !cue.addressed) return at;
  const whole = phraseAfter(items, at, false);
  const aside = whole > at && isComma(items[whole]) ? behindAside(items, at, /^to$/) : -1;
  const end = aside > 0 ? aside : whole;
  const to = items[end]?.class === 'not' ? end + 1 : end;
  return end > at && items[to]?.class === 'to' && items[to + 1]?.class === 'base' ? end : at;
}

/** “accused Ann Lee, who leads the union, of …”: where the word stands that goes on behind a piece in commas; -1 without one. */
function behindAside(items: readonly Item[], at: number, word: RegExp): number {
  const open = phraseAfter(items, at, false);
  if (open === at || !isComma(items[open])) return -1;
  for (let i = open + 1; i < Math.min(items.length, open + REACH); i++)
    if (isComma(items[i]) && word.test(items[i + 1]?.lower ?? '')) return i + 1;
  return -1;
}

/** Whether a quotation stands before the clause ends: “called it ‘a disgrace’”. */
function quotationBeforeBreak(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i] as Item;
    if (item.class === 'quotation') return true;
    if (isStop(item) || (isComma(item) && !items[i + 1]?.quotation)) return false;
    if (i > at && isFiniteItem(item) && cueIn(item)) return false;
  }
  return false;
}

/** Skips who is addressed: “told reporters”, “told The Daily”. */
function addressee(items: readonly Item[], at: number): number {
  const head = items[at];
  if (head?.class === 'pronoun') return at + 1;
  let end = phraseAfter(items, at);
  // “told reporters the plan …”: a determiner can't follow within one phrase, so the phrase has ended there.
  while (end > at && items[end - 1] && isTime(items[end - 1])) end--;
  return end;
}

/** Skips one adverb, time, or phrase with a preposition, or a piece in commas; returns `at` where none stands. */
function skipAdjunct(items: readonly Item[], at: number, cue: CuePatterns): number {
  const item = items[at];
  if (!item) return at;
  if (item.class === 'adverb') return at + 1;
  if (timePhrase(items, at)) {
    let end = at;
    while (end < items.length && !isTime(items[end])) end++;
    while (end < items.length && (isTime(items[end]) || items[end]?.class === 'number')) end++;
    return end;
  }
  if (item.class === 'preposition' || item.class === 'to' || item.lower === 'as' || item.lower === 'when') {
    const end = phraseAfter(items, at + 1);
    // “during a lunch held by the union”
    if (end > at + 1 && items[end]?.class === 'participle' && /^(?:by|in|at|on|for)$/.test(items[end + 1]?.lower ?? ''))
      return Math.max(end, phraseAfter(items, end + 2));
    return end > at + 1 ? end : items[at + 1]?.class === 'ing' ? phraseAfter(items, at + 2) : at;
  }
  if (isComma(item)) {
    const close = items.findIndex((x, i) => i > at && i < at + 20 && isComma(x));
    const behind = close > 0 ? items[close + 1] : undefined;
    return behind && (behind.lower === 'that' || behind.class === 'quotation') ? close + 1 : at;
  }
  if (cue.addressed && ['name', 'noun', 'determiner', 'pronoun', 'possessive', 'adjective'].includes(item.class))
    return addressee(items, at);
  return at;
}
