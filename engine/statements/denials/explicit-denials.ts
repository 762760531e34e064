import { WEEKDAYS } from '@/data/calendar-words';
import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { cueOf } from '../reading/cue';
import type { Reading, Sentence } from '../reading/reading';
import { clauseEnd, headOf, isDeterminer } from './denial-clause';
import {
  baseOf,
  claimNouns,
  decidingSubjects,
  denyingVerbs,
  dismissingPhrases,
  dismissingVerbs,
  disputedNouns,
  evidenceSubjects,
  governors,
  grantedNouns,
  mayDeny,
  messageNouns,
} from './denial-lexicon';
import { nounDenial } from './denial-noun';
import { isAdverb, subjectOf, type Voice, voiceOf } from './denial-voice';
import { claimAhead, claimOf, claimStart, type DenialVerb, type WordRange, wordsClaim } from './denied-object';
import type { FoundDenial } from './found-denial';
import { pleaAt } from './plea';

const FINITE_AUXILIARY = new Set("did didn't has have had was were is are".split(' '));
const ADJUNCT = new Set(', after despite by while first statement then'.split(' '));
/** Denials made with a verb that denies or its noun: “denied”, “rejected the claim”, “the reports, denied by the ministry”. */
export function explicitDenials(reading: Reading, index: number): FoundDenial[] {
  const sentence = reading.sentences[index] as Sentence;
  const words = reading.tokens.slice(sentence.first, sentence.last);
  const found: FoundDenial[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!mayDeny(words[i] as Token)) continue;
    const noun = nounDenial(words, i);
    if (noun && spokenFor(reading, words, i, noun.subject)) {
      const claim = withinQuotation(reading, words[i] as Token, spanOf(words, noun.claim));
      const { start, end } = words[i] as Token;
      found.push({ sentence: index, cue: { start, end }, subject: spanOf(words, noun.subject), claim, reach: 'near' });
    }
    const plea = pleaAt(words, i);
    if (plea && spokenFor(reading, words, i, plea.subject)) {
      const cue = spanOf(words, plea.cue) as Span;
      const shared = { sentence: index, cue, subject: spanOf(words, plea.subject), reach: 'far' as const };
      found.push({ ...shared, claim: spanOf(words, plea.claim) });
    }
    const verb = denialVerbAt(words, i);
    if (!verb) continue;
    const denial = readDenial(words, i, verb);
    if (!denial || !spokenFor(reading, words, i, denial.subject)) continue;
    const first = words[denial.cue] as Token;
    const last = words[i + verb.length - 1] as Token;
    found.push({
      sentence: index,
      cue: { start: first.start, end: last.end },
      subject: spanOf(words, denial.subject),
      claim: withinQuotation(
        reading,
        first,
        spanOf(words, denial.claim ?? claimAhead(words, denial.subject, i + verb.length)),
      ),
      reach: words
        .slice(i + verb.length, i + verb.length + 4)
        .some((w) => w.lower.endsWith('s') && claimNouns.has(w.lower))
        ? 'far'
        : 'near',
    });
    i += verb.length - 1;
  }
  return found;
}

const DISPUTES = new Set('dispute contest contradict'.split(' '));

function denialVerbAt(words: readonly Token[], at: number): DenialVerb | null {
  const word = words[at] as Token;
  if (word.kind !== 'word') return null;
  const base = baseOf(word.lower);
  if (denyingVerbs.has(base)) return { kind: base === 'deny' ? 'deny' : 'refute', length: 1 };
  // “rubbish” and “counter” are verbs where they are inflected.
  if (dismissingVerbs.has(base) && (word.lower !== base || !/^(?:rubbish|counter|scotch)$/.test(base))) {
    const disputes = word.class !== 'noun' && DISPUTES.has(base);
    const others = disputes ? disputedNouns : base === 'disavow' ? messageNouns : undefined;
    return { kind: 'dismiss', length: 1, disputes, ...(others && { nouns: others }) };
  }
  for (const rest of dismissingPhrases.get(base) ?? [])
    if (rest.every((part, i) => words[at + 1 + i]?.lower === part)) return { kind: 'dismiss', length: 1 + rest.length };
  return base === 'push' && words[at + 1]?.lower === 'back' ? pushedBack(words, at) : null;
}

/** Words between “pushed back” and what it is pushed back on: “forcefully on Wednesday”. */
const PUSHED_APART = 3;

/** “pushed back *hard on Friday* against the report”. */
function pushedBack(words: readonly Token[], at: number): DenialVerb | null {
  for (let i = at + 2; i <= at + 2 + PUSHED_APART; i++) {
    const word = words[i];
    if (!word || word.kind === 'mark') return null;
    if (word.lower !== 'on' && word.lower !== 'against') continue;
    if (!WEEKDAYS.has(words[i + 1]?.lower ?? '')) return { kind: 'dismiss', length: i + 1 - at };
  }
  return null;
}

interface ReadDenial {
  readonly cue: number;
  readonly subject: WordRange | null;
  /** Null where the object points back. */
  readonly claim: WordRange | null;
}

function readDenial(words: readonly Token[], at: number, verb: DenialVerb): ReadDenial | null {
  const group = voiceOf(words, at);
  if (group.negated || negatedSubject(words, group.start)) return null;
  if (group.modal) return null;
  if (group.infinitive && !governed(words, group.start)) return null;
  if (words.slice(Math.max(0, at - 3), at).some((w) => baseOf(w.lower) === 'confirm')) return null; // “neither confirm nor deny”
  if (group.passive || isReducedPassive(words, at)) return passiveDenial(words, at, group);
  if (isAttribute(words, at, group)) return null;
  const ing =
    /ing$/.test((words[at] as Token).lower) &&
    !group.passive &&
    !/^(?:is|are|was|were|been|'s|'re)$/.test(words[group.start]?.lower ?? '');
  if (ing && !adjunct(words, group.start)) return null;
  const subject = subjectOf(words, at) ?? sharedSubject(words, group.start);
  const name = subject && headOf(words, subject[0], subject[1]);
  if (verb.kind !== 'deny' && subject && name && speaksForItself(words, subject, name, at)) return null;
  if (verb.kind !== 'deny' && subject && words.slice(subject[0], subject[1]).some((w) => decidingSubjects.has(w.lower)))
    return null;
  if (name && grantedNouns.has(name.lower)) return null; // “have visas denied”
  if (verb.kind === 'dismiss' && !subject && !ing) return null;
  let from = at + verb.length;
  while (from < words.length && (isAdverb(words[from] as Token) || /^[”’]$/.test((words[from] as Token).lower))) from++;
  const claim = claimOf(words, from, verb, group, subject);
  if (ing && claim?.span && !wordsClaim(words, from)) return null;
  return claim === null ? null : { cue: cueStart(words, group, at), subject, claim: claim.span };
}

/** “The footage disputes …”, “it contradicted …”: a thing does so, unless a name behind a comma tells who it is. */
function speaksForItself(words: readonly Token[], [from, to]: WordRange, head: Token, verb: number): boolean {
  if (baseOf((words[verb] as Token).lower) === 'contradict' && /^(?:it|this|that|which)$/.test(head.lower)) return true;
  const named = words.slice(from, to).some((w, i) => words[from + i - 1]?.lower === ',' && w.class === 'name');
  return evidenceSubjects.has(head.lower) && !named;
}

/** The cue takes in the adverbs and auxiliaries of its verb group: “has strongly denied”. */
function cueStart(words: readonly Token[], group: Voice, at: number): number {
  let start = at;
  while (start > group.start && (words[start - 1] as Token).lower !== 'to') start--;
  return start;
}

/** “Lee said so and dismissed the report”: the subject of the reporting verb before, or else of the sentence's first verb. */
function sharedSubject(words: readonly Token[], start: number): WordRange | null {
  const before = words[start - 1]?.lower;
  if (before !== 'and' && before !== 'but') return null;
  const finite = (w: Token, i: number) =>
    i > 0 && i < start - 1 && (w.class === 'past' || w.class === 'third' || FINITE_AUXILIARY.has(w.lower));
  const cue = words.findLastIndex((w, i) => finite(w, i) && cueOf(w.lower) !== null);
  const verb = cue < 0 ? words.findIndex(finite) : cue;
  return verb < 0 ? null : subjectOf(words, verb);
}

/** “The reports were denied by X”, “claims, denied by X, …”: only a claim is denied so, a person is refused. */
function passiveDenial(words: readonly Token[], at: number, group: Voice): ReadDenial | null {
  const subject = subjectOf(words, at);
  const head = subject && headOf(words, subject[0], subject[1]);
  const relative = words[group.start - 1]?.lower === 'which' && words[at + 1]?.lower === 'by';
  if (!subject || !head || !(relative || claimNouns.has(head.lower))) return null;
  const claim: WordRange = relative ? [claimStart(words, group.start - 2), group.start - 2] : subject;
  let from = at + 1;
  while (from < words.length && isAdverb(words[from] as Token)) from++;
  if (words[from]?.lower !== 'by') {
    if (words[from] && words[from]?.kind !== 'mark') return null;
    return { cue: cueStart(words, group, at), subject: null, claim };
  }
  const end = clauseEnd(words, from + 1);
  const agent = headOf(words, from + 1, end);
  if (agent && (decidingSubjects.has(agent.lower) || evidenceSubjects.has(agent.lower))) return null;
  return { cue: cueStart(words, group, at), subject: [from + 1, end], claim };
}

/** “a denied request”, “their widely repudiated theories”: the participle belongs to a noun. */
function isAttribute(words: readonly Token[], at: number, group: Voice): boolean {
  const before = words[group.start - 1];
  const bare = words.slice(group.start, at).every(isAdverb);
  if (!bare) return false;
  if (isDeterminer(before) && !/^(?:all|both|many|several|some|each|this|that|these|those)$/.test(before?.lower ?? ''))
    return true;
  return (
    group.start < at &&
    /^(?:long|widely|much|now|once)$/.test((words[at - 1] as Token).lower) &&
    !isDeterminer(words[at + 1])
  );
}

/** Whether a participle clause can hang here: “…, denying that …”, “after denying …”, “saying so and denying that …”. */
const adjunct = (words: readonly Token[], start: number): boolean =>
  start === 0 ||
  ADJUNCT.has((words[start - 1] as Token).lower) ||
  (words[start - 1]?.lower === 'and' &&
    words.slice(0, start).some((w) => w.class === 'ing' && cueOf(w.lower) !== null));

const isReducedPassive = (words: readonly Token[], at: number): boolean =>
  /(?:ed)$/.test((words[at] as Token).lower) && words[at + 1]?.lower === 'by';

/** “no one denied”, “neither side denies”. */
function negatedSubject(words: readonly Token[], start: number): boolean {
  for (let i = Math.max(0, start - 4); i < start; i++) {
    const { lower } = words[i] as Token;
    if (lower === 'no' || lower === 'neither' || lower === 'nobody' || lower === 'none' || lower === 'few') return true;
  }
  return false;
}

/** An infinitive denies only where its governor says that it was done: “was quick to deny”. */
function governed(words: readonly Token[], start: number): boolean {
  for (let i = Math.max(0, start - 3); i < start; i++) {
    const word = words[i] as Token;
    if (governors.has(word.lower)) return true;
  }
  return false;
}

/** A claim denied within a quotation ends with it. */
function withinQuotation(reading: Reading, cue: Span, claim: Span | null): Span | null {
  const around =
    claim && reading.quotations.find((q) => q.start <= cue.start && cue.end <= q.end && claim.start < q.end);
  return around ? { start: claim.start, end: Math.min(claim.end, around.end) } : claim;
}

/** Most characters of a quotation that quotes no more than a verb: “formally contests”. */
const PARTIAL_CHARS = 60;

/** Between quotation marks only “I deny” and “we deny” are the speaker's own denial, or what the writer words with them: her lawyer “firmly denies” it. */
function spokenFor(reading: Reading, words: readonly Token[], at: number, subject: WordRange | null): boolean {
  const word = words[at] as Token;
  const around = reading.quotations.find((q) => q.start <= word.start && word.end <= q.end);
  if (!around) return true;
  const outside = subject && (words[subject[0]] as Token).start < around.start;
  if (outside && around.end - around.start < PARTIAL_CHARS) return true;
  return !!subject && words.slice(subject[0], subject[1]).some((t) => t.lower === 'i' || t.lower === 'we');
}

const spanOf = (words: readonly Token[], range: WordRange | null) => {
  const a = range && words[range[0]];
  const z = range && words[range[1] - 1];
  return a && z && z.end > a.start ? { start: a.start, end: z.end } : null;
};
