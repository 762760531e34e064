import type { Token } from '@/engine/text/tokens';
import { claimNouns, falsehoodPhrases, falsehoodWords } from './denial-lexicon';

/** Whether words that call something untrue can begin with this form. */
export const opensFalsehood = (lower: string): boolean =>
  falsehoodWords.has(lower) || lower === 'lie' || lower === 'lies' || falsehoodPhrases.has(phraseKey(lower));

/** Phrases are listed by their first word, those that begin with “isn't” and the like under its ending. */
const phraseKey = (lower: string): string => (lower.endsWith("n't") ? "n't" : lower);

/** Whether the words `from`…`to` call something untrue: “false”, “a complete fabrication”, “not true”. */
export function falsehoodAt(words: readonly Token[], from: number, to: number): boolean {
  return falsehoodIndex(words, from, to) >= 0;
}

/** Index of the first word that calls something untrue, or -1. */
export function falsehoodIndex(words: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { lower } = words[i] as Token;
    if (
      falsehoodWords.has(lower) &&
      !/^(?:not|neither|never)$/.test(words[i - 1]?.lower ?? '') &&
      !judgesOther(words, i)
    )
      return i;
    if (isLie(words, i)) return i;
    if (opensPhrase(words, i)) return i;
  }
  return -1;
}

/** “without merit”, “isn't true”. */
function opensPhrase(words: readonly Token[], at: number): boolean {
  const { lower } = words[at] as Token;
  const phrases = falsehoodPhrases.get(phraseKey(lower));
  return phrases?.some((rest) => rest.every((part, k) => words[at + 1 + k]?.lower === part)) ?? false;
}

/** “a lie”, “complete lies”: the noun, not the verb (“to lie”, “lies with”). */
function isLie(words: readonly Token[], at: number): boolean {
  const { lower } = words[at] as Token;
  const before = words[at - 1];
  const after = words[at + 1]?.lower ?? '';
  if (lower === 'lie')
    return (
      before?.lower !== 'to' && words.slice(Math.max(0, at - 4), at).some((w) => w.lower === 'a' || w.lower === 'an')
    );
  return (
    lower === 'lies' &&
    !!before &&
    !/^(?:with|in|ahead|at|on|between|behind)$/.test(after) &&
    /^(?:are|were|is|all|of|.*(?:ed|ete|al|ight|er|re|ious))$/.test(before.lower)
  );
}

/** “a fake question”, “a false start”: the adjective judges a thing that is no claim. */
function judgesOther(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  return (
    !!next &&
    (next.class === 'noun' || next.class === 'name') &&
    next.start === (words[at] as Token).end + 1 &&
    !claimNouns.has(next.lower) &&
    (words[at] as Token).class === 'adjective'
  );
}
