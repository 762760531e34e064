import type { Token } from '@/engine/text/tokens';
import { objectAt } from './denial-clause';
import {
  answer,
  BE,
  type Clause,
  CONDITIONS,
  IT,
  type Judgement,
  PERSON,
  PLAIN,
  SUBJECT_WORDS,
} from './denial-judgement';
import { acts, baseOf, blamedActs, blamedEvents, blamedWords, blameWords, deniedEvents } from './denial-lexicon';
import { isAdverb, isNegation } from './denial-voice';

const EXISTS = /^(?:is|are|was|were|has|have|had|took|exists?|existed|happened)$/;

/** What a negated clause denies by its verb or noun; null where the negation denies nothing. */
export function negates(clause: Clause): Judgement | null {
  const { words, end } = clause;
  const at = words.findIndex(
    (w, i) => i < end && i <= SUBJECT_WORDS && (isNegation(w) || w.lower === 'no' || w.lower === 'nothing'),
  );
  const negation = words[at];
  if (!negation || words.slice(0, at).some((w) => CONDITIONS.has(w.lower))) return null;
  if (negation.lower === 'nothing') return didNothing(words, at) ? PLAIN : null;
  if (negation.lower === 'no') return noEvent(words, at, clause.insisting);
  return negation.lower === 'never' || negation.lower === 'not' || negation.lower.endsWith("n't")
    ? negatedVerb(clause, at)
    : null;
}

/** “had nothing to do with”, “did nothing wrong”. */
function didNothing(words: readonly Token[], at: number): boolean {
  const after = words
    .slice(at + 1, at + 6)
    .map((w) => w.lower)
    .join(' ');
  if (/^(?:\w+ )?wrong\b/.test(after)) return /^(?:did|done|do|does)$/.test(words[at - 1]?.lower ?? '');
  return (
    /^to do with (?!each\b|one\b)/.test(after) ||
    /^(?:\w+ )?(?:improper|illegal|inappropriate|unlawful|unethical|untoward)\b/.test(after)
  );
}

/** “there was no conversation”, “had no contact with”. */
function noEvent(words: readonly Token[], at: number, insisting: boolean): Judgement | null {
  const before = words[at - 1]?.lower ?? '';
  const head = (words[0] as Token).lower;
  const named = words.slice(at + 1, objectAt(words, at + 1).end);
  const there = words.slice(0, at).some((w) => w.lower === 'there');
  // “no such call was made”: “such” takes up what somebody told; “no such thing as …” is a saying.
  if (named[0]?.lower === 'such' && named[1]?.lower !== 'thing') {
    const exists = words.slice(at + 2, at + 6).some((w) => EXISTS.test(w.lower));
    return there || exists ? PLAIN : null;
  }
  if (there && named.some((w) => blamedEvents.has(w.lower))) return PLAIN;
  const event = named.find((w) => deniedEvents.has(w.lower));
  if (!event) return null;
  if (there && BE.has(before)) return answer(event);
  if (!/^(?:had|has|have|played|saw)$/.test(before) || !(PERSON.has(head) || head === 'it')) return null;
  return insisting ? PLAIN : answer(event);
}

/** “never promised”, “did not resign”, “was not hiding”, “was not intentional”; what was done, not what will or can be. */
function negatedVerb({ words, end, insisting }: Clause, at: number): Judgement | null {
  const negation = words[at] as Token;
  const auxiliary = negation.lower.endsWith("n't") ? negation.lower.slice(0, -3) : (words[at - 1]?.lower ?? '');
  const never = negation.lower === 'never';
  const be = BE.has(auxiliary);
  if (
    never
      ? /^(?:will|would|can|could|should|must)$/.test(auxiliary)
      : !be && !/^(?:did|had|has|have|'d|'ve|'s)$/.test(auxiliary)
  )
    return null;
  let verb = at + 1;
  while (
    verb < end &&
    (isAdverb(words[verb] as Token) || /^(?:,|ever|never|even|been)$/.test((words[verb] as Token).lower))
  )
    verb++;
  const word = words[verb];
  if (!word || verb >= end) return null;
  const blamed = blamedActs.has(baseOf(word.lower));
  const act = blamed || acts.has(baseOf(word.lower));
  const personal = PERSON.has((words[0] as Token).lower) && at <= 4;
  // “had not paid bribes”
  if (!be && words.slice(verb + 1, Math.min(end, verb + 4)).some((w) => blamedEvents.has(w.lower))) return PLAIN;
  // “I didn't say that”: the deed stands elsewhere.
  if (personal && act && IT.has(words[verb + 1]?.lower ?? '') && verb + 2 >= end) return { ...PLAIN, pointsBack: true };
  // “had never given such an order”: “such” takes up what somebody told.
  if (act && !be && words.slice(verb + 1, verb + 3).some((w) => w.lower === 'such')) return PLAIN;
  if (be) return /ing$/.test(word.lower) ? deed(word, blamed, act, insisting) : judged(words, verb, end, insisting);
  if (personal && ((never && (act || madeContact(words, verb))) || insisting)) return PLAIN;
  return deed(word, blamed, act, false);
}

/** “never made contact with her”, “never had a meeting with him”. */
const madeContact = (words: readonly Token[], verb: number): boolean =>
  /^(?:made|had|took|held)$/.test(words[verb]?.lower ?? '') &&
  words.slice(verb + 1, verb + 4).some((w) => deniedEvents.has(w.lower));

/** An act nobody owns up to is denied plainly, another only where the article tells of it or the speaker insists. */
const deed = (verb: Token, blamed: boolean, act: boolean, insisting: boolean): Judgement | null =>
  blamed || (act && insisting) ? PLAIN : act ? answer(verb) : null;

/** “was not intentional”, “was not aware of it”. */
function judged(words: readonly Token[], from: number, end: number, insisting: boolean): Judgement | null {
  const predicate = words.slice(from, Math.min(end, from + 3));
  if (predicate[0]?.class === 'preposition' && predicate[0].lower !== 'behind') return null;
  if (predicate.some((w) => blamedWords.has(w.lower))) return PLAIN;
  const word = predicate.find((w) => blameWords.has(w.lower));
  return word ? (insisting ? PLAIN : answer(word)) : null;
}
