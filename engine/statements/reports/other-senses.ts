import { complementAfter } from '../grammar/complement';
import { isComma } from '../grammar/item-class';
import { phraseAfter } from '../grammar/phrase-after';
import type { Complement } from '../grammar/range';
import { subjectBefore } from '../grammar/subject';
import { isDay } from '../grammar/time';
import type { VerbGroup } from '../grammar/verb-group';
import { type CuePatterns, cueOf } from '../reading/cue';
import type { Item } from '../reading/unit';

/** Whether a cue with something behind it reports nothing there: “to say so”, “called a meeting”, “declined to comment”. */
export const reportsNothing = (
  items: readonly Item[],
  cue: CuePatterns,
  at: number,
  group: VerbGroup,
  complement: Complement,
): boolean =>
  isPurpose(items, at, group, complement) ||
  names(items, cue, at) ||
  isSoCalled(items, at) ||
  allTold(items, at) ||
  refusesComment(items, cue, complement) ||
  (summons(items, cue, complement) && !callsWhat(items, group)) ||
  items[at - 1]?.lower === 'worth' ||
  isNotice(items, at) ||
  (complement.form === 'infinitive' && carries(items, complement.first));

/** “got up to say a few words”: a deed that is aimed at, without “that …” or quoted words. */
const isPurpose = (items: readonly Item[], at: number, group: VerbGroup, complement: Complement): boolean =>
  group.bare &&
  items[group.first]?.class === 'to' &&
  items[complement.first]?.lower !== 'that' &&
  !saysTo(items, at, group, complement) &&
  !items.slice(complement.first, complement.last).some((x) => x.quotation && !x.quotation.title);

/** “wrote on Friday to say she had left”: what a message was for. */
function saysTo(items: readonly Item[], at: number, group: VerbGroup, complement: Complement): boolean {
  if (complement.form !== 'clause' || items[complement.first]?.class !== 'pronoun' || items[at]?.lower !== 'say')
    return false;
  return items.slice(0, group.first).some((x) => !x.quotation && MESSAGE.test(x.lower));
}

const MESSAGE =
  /^(?:wrote|writ(?:es?|ing)|tweet(?:ed|s|ing)?|call(?:ed|s|ing)|phon(?:ed|es|ing)|post(?:ed|s)|email(?:ed|s)|text(?:ed|s)|came|spoke|returned)$/;

/** “declined to say whether …”: the report is that of the verb behind “to”. */
function carries(items: readonly Item[], to: number): boolean {
  let verb = to + 1;
  while (items[verb]?.class === 'adverb' || items[verb]?.class === 'to') verb++;
  const cue = cueOf(items[verb]?.lower ?? '');
  return cue?.clause === true && complementAfter(items, cue, verb + 1) !== null;
}

/** “declined to comment”, “did not respond to requests for comment”: nothing is reported. */
function refusesComment(items: readonly Item[], cue: CuePatterns, complement: Complement): boolean {
  // “rejected a request to open the files”
  if (cue.thing) return false;
  const words = items.slice(complement.first, Math.min(complement.last, complement.first + 6));
  return (
    words.some((x) => x.lower === 'comment' || x.lower === 'request' || x.lower === 'requests') &&
    complement.form !== 'clause'
  );
}

/** “the so-called “loop””, “rules relating to “gross neglect””: nobody says so. */
const isSoCalled = (items: readonly Item[], at: number): boolean =>
  (items[at]?.lower === 'called' && items.slice(Math.max(0, at - 2), at).some((x) => /^so-?$/.test(x.lower))) ||
  (items[at]?.lower === 'relating' && items[at + 1]?.lower === 'to');

/** “All told, …”: in sum. */
const allTold = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'told' && items[at - 1]?.lower === 'all' && isComma(items[at + 1]);

/** “Warning: the pictures are graphic”: a notice of the house, nobody's words. */
const isNotice = (items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'ing' && (at === 0 || items[at - 1]?.lower === '(') && items[at + 1]?.lower === ':';

/** “what critics called a stunt”: what is called one stands before. */
export function callsWhat(items: readonly Item[], group: VerbGroup): boolean {
  const subject = subjectBefore(items, 0, group.first);
  return subject !== null && items[subject.first - 1]?.lower === 'what';
}

/** “called a meeting”, “called her on Friday”, not “called the charges false”: nothing is said of what is called. */
function summons(items: readonly Item[], cue: CuePatterns, { form, first, last }: Complement): boolean {
  const before = items[first - 1];
  if (cue.base !== 'call' || form !== 'thing' || before?.class === 'preposition' || before?.lower === 'out')
    return false;
  if (items.slice(first, last).some((x) => x.quotation)) return false;
  const pronoun = items[first]?.class === 'pronoun';
  const end = pronoun ? first + 1 : phraseAfter(items, first);
  if (end >= last) return !/^(?:adjective|participle|adverb)$/.test(items[last - 1]?.class ?? '');
  const behind = items[end] as Item;
  if (/^(?:determiner|possessive|adjective|participle|adverb)$/.test(behind.class)) return false;
  if (pronoun && /^(?:noun|name)$/.test(behind.class)) return false;
  // “called the miner turned mayor a phony”
  const second = items.findIndex((x, i) => i > first + 1 && i < last && /^an?$/.test(x.lower));
  return second < 0 || !/^(?:noun|name)$/.test(items[second - 1]?.class ?? '');
}

/** “a group called Citizens”: what bears a name says nothing. */
function names(items: readonly Item[], cue: CuePatterns, at: number): boolean {
  const next = items[at + 1];
  // “calls” and “calling” do it themselves, and so does who called a name's something, or a name something in quotation marks.
  if (items[at]?.lower !== 'called' || /^['’]s?$/.test(items[at + 2]?.lower ?? '')) return false;
  return (
    cue.base === 'call' &&
    (items[at - 1]?.class === 'noun' || isComma(items[at - 1])) &&
    (next?.quotation?.capital === true ||
      (next?.class === 'name' && !isDay(next) && !quotedSoon(items, at) && !judged(items, at + 1)))
  );
}

/** “the engineer who wrote it called Brandt a fool”: a name with what it is called behind it. */
function judged(items: readonly Item[], name: number): boolean {
  let behind = name;
  while (items[behind]?.class === 'name') behind++;
  return /^an?$/.test(items[behind]?.lower ?? '');
}

/** “Brandt, on the radio, called Okafor a “liar””: whether quoted words stand before the next mark. */
const quotedSoon = (items: readonly Item[], at: number): boolean =>
  items.find((x, i) => i > at && (x.class === 'mark' || x.quotation))?.quotation?.title === false;
