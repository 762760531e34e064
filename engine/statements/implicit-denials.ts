import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { clauseEnd, type FoundDenial, isAdverb, isNegation, objectAt, subjectOf, verbGroup } from './denial-clause';
import {
  acts,
  baseOf,
  blamedActs,
  blamedEvents,
  blamedWords,
  blameWords,
  claimNouns,
  deniedEvents,
  ideaNouns,
  insistingVerbs,
  namingVerbs,
} from './denial-lexicon';
import { falsehoodIndex } from './falsehood';
import type { Reading, Sentence } from './reading';
import { tokensIn } from './reading';
import type { Draft } from './statement';

/** Words of a reported clause before its verb; a negation further on belongs to another clause. */
const SUBJECT_WORDS = 9;

const IT = new Set(['it', 'this', 'that', 'them', 'these', 'those']);

/** “called the report false”, “described the allegations as baseless”. */
export function namedFalse(reading: Reading, index: number): FoundDenial | null {
  const sentence = reading.sentences[index] as Sentence;
  const words = reading.tokens.slice(sentence.first, sentence.last);
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Token;
    if (word.kind !== 'word' || !namingVerbs.has(baseOf(word.lower))) continue;
    if (reading.quotations.some((q) => q.start <= word.start && word.end <= q.end)) continue;
    const group = verbGroup(words, i);
    if (group.negated || group.passive || group.modal || group.infinitive) continue;
    const object = objectAt(words, i + 1);
    const end = clauseEnd(words, i + 1);
    const first = words[i + 1];
    const pointing = !!first && IT.has(first.lower);
    if (!object.claims && !pointing) continue;
    const said = falsehoodIndex(words, pointing ? i + 2 : object.noun + 1, end);
    if (said < 0 || said - i > 14) continue;
    const subject = subjectOf(words, i);
    if (!subject && !/ing$/.test(word.lower)) continue;
    return {
      sentence: index,
      cue: { start: word.start, end: word.end },
      subject: spanOf(words, subject),
      reach: pointing ? 'near' : 'far',
      claim: pointing || object.noun < 0 ? null : claimWorded(words, i + 1, object.noun, said),
    };
  }
  return null;
}

/** “the report that …”, “claims of …” word the claim; “the report” points back. */
function claimWorded(words: readonly Token[], from: number, noun: number, said: number): Span | null {
  if (!/^(?:that|of|about|from)$/.test(words[noun + 1]?.lower ?? '')) return null;
  let end = noun + 1;
  while (end < said && words[end]?.lower !== 'as' && (words[end] as Token).kind !== 'mark') end++;
  return spanOf(words, [from, end]);
}

/** How plainly reported words deny: `plain` by themselves, `answer` only where they answer a claim of the article. */
export type Strength = 'plain' | 'answer';

export interface DenyingClause {
  readonly strength: Strength;
  /** The clause that denies, as offsets. */
  readonly clause: Span;
  /** The word whose affirmation elsewhere it answers: “did not *congratulate*”. */
  readonly key?: Token;
  /** “That is not true”: the clause calls untrue what others said. */
  readonly pointsBack?: boolean;
}

/** Whether what a statement reports denies something, by its first clause (of a quote: by any of its first sentences). */
export function denyingClause(reading: Reading, draft: Draft): DenyingClause | null {
  const partial = draft.quoteType === 'partial';
  const span = draft.kind === 'quote' && !partial ? draft : (draft.report ?? draft);
  const [first, last] = tokensIn(reading, span);
  const words = reading.tokens.slice(first, last);
  const cue = draft.cue?.text.toLowerCase() ?? '';
  const insisting = cue.split(/\s+/).some((w) => insistingVerbs.has(baseOf(w)));
  if (draft.kind !== 'quote' || partial) return clauseOf(words, 0, words.length, insisting);
  let from = 0;
  let best: DenyingClause | null = null;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && !/^[.!?]$/.test((words[i] as Token).lower)) continue;
    const found = i > from ? clauseOf(words, from, i, insisting) : null;
    if (found?.strength === 'plain') return found;
    best ??= found;
    from = i + 1;
  }
  return best;
}

const PERSON = new Set(['he', 'she', 'they', 'i', 'we']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re", "'m", 'am']);
const WRONG_AFTER = new Set(['saying', 'claiming', 'suggesting', 'alleging', 'asserting', 'implying', 'accusing']);

function clauseOf(all: readonly Token[], begin: number, finish: number, insisting: boolean): DenyingClause | null {
  let from = begin;
  while (
    from < finish &&
    (/^(?:that|but|and|look|no|well|,|"|“|'|‘|''|:|just|to|be|clear)$/.test((all[from] as Token).lower) ||
      (all[from] as Token).kind === 'mark')
  ) {
    // “That is a lie”: “that” is the subject where a form of be follows.
    if ((all[from] as Token).lower === 'that' && BE.has(all[from + 1]?.lower ?? '')) break;
    if ((all[from] as Token).lower === 'that' && /^(?:did|does|never|was|has)/.test(all[from + 1]?.lower ?? '')) break;
    from++;
  }
  const words = all.slice(from, finish);
  const end = clauseEnd(words, 0);
  if (end < 2) return null;
  const clause = spanOf(words, [0, end]) as Span;
  const plain: DenyingClause = { strength: 'plain', clause };
  const answer = (key: Token): DenyingClause => ({ strength: 'answer', clause, key });
  const head = (words[0] as Token).lower;
  const at = words.findIndex(
    (w, i) => i < end && i <= SUBJECT_WORDS && (isNegation(w) || w.lower === 'no' || w.lower === 'nothing'),
  );

  const untrue = falsehoodIndex(words, 1, Math.min(end, SUBJECT_WORDS + 4));
  const link =
    untrue > 0
      ? words.findIndex(
          (w, i) =>
            i >= untrue - 6 &&
            i <= untrue + 1 &&
            (BE.has(w.lower) ||
              /^(?:was|is|are|were|did)n't$/.test(w.lower) ||
              w.lower === 'happened' ||
              w.lower === 'happen'),
        )
      : -1;
  if (link >= 0 && all[finish]?.lower !== '?') {
    const named = words.findIndex((w, i) => i < untrue && (claimNouns.has(w.lower) || ideaNouns.has(w.lower)));
    if (named >= 0 || IT.has(head) || head === 'there')
      return { ...plain, pointsBack: IT.has(head) || (named >= 0 && named <= 2 && link - named <= 2) };
  }
  const wrong = words.findIndex((w, i) => i < end && /^(?:wrong|lying|mistaken)$/.test(w.lower));
  if (wrong > 0 && words.slice(wrong, wrong + 4).some((w) => WRONG_AFTER.has(w.lower))) return plain;
  if (at < 0) return null;
  const negation = words[at] as Token;
  const subject = words.slice(0, at);
  if (
    subject.some(
      (w) =>
        w.lower === 'if' ||
        w.lower === 'because' ||
        w.lower === 'who' ||
        w.lower === 'which' ||
        w.lower === 'will' ||
        w.lower === 'would',
    )
  )
    return null;
  if (negation.lower === 'nothing') return nothing(words, at) ? plain : null;
  if (negation.lower === 'no') {
    const before = words[at - 1]?.lower ?? '';
    const object = objectAt(words, at + 1);
    const named = words.slice(at + 1, object.end);
    const there = words.slice(0, at).some((w) => w.lower === 'there');
    if (there && named.some((w) => blamedEvents.has(w.lower))) return plain;
    const event = named.find((w) => deniedEvents.has(w.lower));
    if (!event) return null;
    if (BE.has(before) && there) return answer(event);
    return /^(?:had|has|have|played|saw)$/.test(before) && (PERSON.has(head) || head === 'it') ? answer(event) : null;
  }
  if (negation.lower === 'never' || negation.lower === 'not' || negation.lower.endsWith("n't")) {
    let verb = at + 1;
    while (
      verb < end &&
      (isAdverb(words[verb] as Token) || /^(?:,|ever|never|even|been)$/.test((words[verb] as Token).lower))
    )
      verb++;
    const verbWord = words[verb];
    if (!verbWord || verb >= end) return null;
    const auxiliary = negation.lower.endsWith("n't") ? negation.lower.slice(0, -3) : (words[at - 1]?.lower ?? '');
    if (
      /^(?:wo|would|ca|can|could|should|must|may|might|will|do|does|need)$/.test(auxiliary) ||
      negation.lower === 'cannot'
    )
      return null;
    const blamed = blamedActs.has(baseOf(verbWord.lower));
    const act = blamed || acts.has(baseOf(verbWord.lower));
    const personal = PERSON.has(head) && subject.length <= 4;
    // “I didn't say that”: the deed stands elsewhere.
    if (personal && act && IT.has(words[verb + 1]?.lower ?? '') && verb + 2 >= end)
      return { ...plain, pointsBack: true };
    if (BE.has(auxiliary) || /^(?:was|were|is|are|has been|have been)$/.test(auxiliary)) {
      if (/ing$/.test(verbWord.lower)) return blamed || (act && insisting) ? plain : act ? answer(verbWord) : null;
      const predicate = words.slice(verb, Math.min(end, verb + 3));
      if (predicate[0]?.class === 'preposition' && predicate[0].lower !== 'behind') return null;
      if (predicate.some((w) => blamedWords.has(w.lower))) return plain;
      const judged = predicate.find((w) => blameWords.has(w.lower));
      return judged ? (insisting ? plain : answer(judged)) : null;
    }
    if (negation.lower === 'never') {
      if (personal && act) return plain;
      return insisting && personal ? plain : act ? answer(verbWord) : null;
    }
    if (!/^(?:did|had|has|have|'d|'ve|'s)$/.test(auxiliary)) return null;
    if (blamed || (insisting && personal)) return plain;
    return act ? answer(verbWord) : null;
  }
  return null;
}

/** “had nothing to do with”, “did nothing wrong”. */
function nothing(words: readonly Token[], at: number): boolean {
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

const spanOf = (words: readonly Token[], range: readonly [number, number] | null): Span | null => {
  const a = range && words[range[0]];
  const z = range && words[range[1] - 1];
  return a && z && z.end > a.start ? { start: a.start, end: z.end } : null;
};
