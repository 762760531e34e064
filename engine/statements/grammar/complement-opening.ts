import { FEELINGS } from '@/data/cues';
import type { CuePatterns } from '../reading/cue';
import type { Item } from '../reading/unit';
import { behindAside } from './adjunct';
import { clauseAt, OPENS_CLAUSE, QUESTION, SUBJECT } from './clause';
import { isComma, isDash } from './item-class';
import { phraseAfter } from './phrase-after';
import type { Complement } from './range';
import { reportEnd } from './report-end';
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

const feelings = new Set(FEELINGS);

const isFeeling = (item: Item): boolean => feelings.has(item.lower);

const OBJECT = /^(?:it|him|her|them|me|us|you)$/;

/** Verbs of which “for …” tells what somebody is judged for: “praised Okafor, the engineer, for her skill”. */
const JUDGES =
  /^(?:applaud|blame|blast|commend|condemn|credit|criticise|criticize|denounce|deride|fault|laud|mock|praise|ridicule|slam|thank)$/;

/** The complement that begins right at `at`. Behind an adjunct only what can't be part of it counts. */
export function openingAt(items: readonly Item[], cue: CuePatterns, at: number, adjunct: boolean): Complement | null {
  const item = items[at];
  if (!item) return null;
  // “a message posted Friday, she said …”: the time is the verb's, and what follows is another's.
  if (isTime(item) && isComma(items[at + 1])) return null;
  // “budget reforms” and taxes would pay for it: quoted words may be the subject of a clause.
  if (item.quotation && !item.quotation.terminal && cue.clause && !adjunct && clauseAt(items, at))
    return report(items, at, 'clause');
  if (item.class === 'quotation') return report(items, at, 'quotation');
  if (isComma(item) || isDash(item) || item.lower === ':') return behindMark(items, cue, at, adjunct);
  const done = deedOf(items, cue, at);
  if (done > at) {
    const deed = report(items, done, 'infinitive');
    return cue.thing || REQUESTS.test(cue.base) ? { ...deed, first: at } : deed;
  }
  const matter = cue.addressed && !adjunct ? phraseAfter(items, at, false) : at;
  const link = items[matter]?.lower ?? '';
  if (matter > at && /^(?:for|about|against)$/.test(link) && cue.about.includes(link))
    return report(items, matter, 'thing');
  if (item.lower === 'that' && (cue.clause || cue.addressed) && items.length - at > 3)
    return report(items, at, 'clause');
  if (cue.question && QUESTION.has(item.lower) && (item.class !== 'determiner' || item.lower === 'which'))
    return report(items, at, 'question');
  if (opensClause(items, cue, at, adjunct)) return report(items, at, 'clause');
  if (cue.infinitive && (item.class === 'to' || (item.class === 'not' && items[at + 1]?.class === 'to')))
    return report(items, at, 'infinitive');
  if (adjunct && cue.base !== 'ask') return null;
  // “called on Friday for a vote”, “called Friday for a vote”
  const about = isDay(item) ? at + 1 : at;
  if (cue.about.includes(items[about]?.lower ?? '') && items[about + 1])
    return report(items, cue.base === 'call' || cue.base === 'accuse' ? about + 1 : about, 'thing');
  if (adjunct) return null;
  if (cue.thing && item.lower === 'what') return report(items, at, 'question');
  if (cue.thing && (THING.has(item.class) || /^(?:having|being)$/.test(item.lower))) return thingAt(items, cue, at);
  return behindPhrase(items, cue, at);
}

const report = (items: readonly Item[], first: number, form: Complement['form']): Complement => ({
  first,
  last: reportEnd(items, first, form),
  form,
});

/** What a comma, dash or colon behind the cue opens: a quotation, or a sentence. */
function behindMark(items: readonly Item[], cue: CuePatterns, mark: number, adjunct: boolean): Complement | null {
  const at = mark + 1;
  if (items[at]?.class === 'quotation') return report(items, at, 'quotation');
  if (adjunct) return null;
  // “told me, it rained”, “reported, The ferry has sunk”
  const opens = cue.base === 'tell' || (cue.clause && items[at]?.capital && items[at]?.class !== 'name');
  if (isComma(items[mark]) && opens && clauseAt(items, at)) return report(items, at, 'clause');
  return items[mark]?.lower === ':' && items.length - at > 2 && cue.clause ? report(items, at, 'clause') : null;
}

/** Whether a clause without “that” begins at `at`. */
function opensClause(items: readonly Item[], cue: CuePatterns, at: number, adjunct: boolean): boolean {
  const item = items[at] as Item;
  if (!(cue.clause || cue.addressed) || cue.base === 'ask') return false;
  if (adjunct && (item.lower === 'that' || !(SUBJECT.has(item.lower) || NAMES_SUBJECT.has(item.class)))) return false;
  if (clauseAt(items, at)) return true;
  if (adjunct) return false;
  return (
    ONLY_CLAUSE.has(cue.base) &&
    OPENS_CLAUSE.has(item.class) &&
    items.length - at > 3 &&
    !timePhrase(items, at) &&
    !NO_CLAUSE.has(item.lower)
  );
}

/** Classes that a clause behind words of time and place begins with. */
const NAMES_SUBJECT: ReadonlySet<string> = new Set(['name', 'determiner', 'possessive']);
const PHRASE = ['determiner', 'possessive', 'pronoun', 'name', 'noun', 'adjective'];
const THING: ReadonlySet<string> = new Set([...PHRASE, 'number', 'ing']);
const ASKED: ReadonlySet<string> = new Set(PHRASE);

/** A thing that is announced, judged or voiced. */
function thingAt(items: readonly Item[], cue: CuePatterns, at: number): Complement | null {
  if (/^(?:express|voice)$/.test(cue.base) && !items.slice(at, phraseAfter(items, at)).some(isFeeling)) return null;
  // “decried it; the papers railed”: nothing that could be told apart.
  if (OBJECT.test(items[at]?.lower ?? '') && items[at + 1]?.class === 'mark') return null;
  const link = cue.base === 'accuse' ? /^of$/ : JUDGES.test(cue.base) ? /^(?:for|as|with|over)$/ : null;
  const charge = link ? behindAside(items, at, link) : -1;
  return charge > 0 ? { ...report(items, charge, 'thing'), first: at } : report(items, at, 'thing');
}

/** What stands behind who is spoken to or of: “begged Okafor to stay”, “convinced the drivers that …”. */
function behindPhrase(items: readonly Item[], cue: CuePatterns, at: number): Complement | null {
  const asked = cue.infinitive && ASKED.has(items[at]?.class ?? '');
  const end = asked || cue.addressed ? phraseAfter(items, at) : at;
  const behind = items[end];
  if (end === at || !behind) return null;
  if (asked && (behind.class === 'to' || (behind.class === 'not' && items[end + 1]?.class === 'to')))
    return report(items, at, 'infinitive');
  if (!cue.addressed) return null;
  if (behind.lower === 'that' || (cue.question && QUESTION.has(behind.lower))) return report(items, end, 'question');
  const first = behind.lower === ':' || isComma(behind) ? end + 1 : end;
  return items[first]?.class === 'quotation' ? report(items, first, 'quotation') : null;
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
