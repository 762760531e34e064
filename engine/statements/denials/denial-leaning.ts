import learnt from '@/data/denial-leanings.json';
import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { leaningBetween, leaningIn } from '../reading/leaning';
import { type Reading, type Sentence, tokensIn } from '../reading/reading';
import type { Signs } from './denial-signs';

const clauseLeaning = leaningIn(learnt.clause);
const beforeLeaning = leaningIn(learnt.before);

/** Classes of words that tell of something; all of them count alike. */
const TELLS = /^(?:noun|adjective|adverb|past|third|base|participle|ing)$/;
export const weightOf = ({ class: is }: Token): number => (TELLS.test(is) ? 1 : 0);

/** Sentences before a negation whose words tell what it may answer. */
const BEFORE = 2;

/** The tokens of a negated clause, and those before it, as [first, last) each. `index` is its sentence's. */
export function passagesOf(reading: Reading, clause: Span, index: number) {
  const own = tokensIn(reading, clause);
  const from = reading.sentences[Math.max(0, index - BEFORE)] as Sentence;
  return { clause: own, before: [from.first, own[0]] as const };
}

/** The signs that words give by themselves. */
export function leaningSigns(signs: Signs, reading: Reading, clause: Span, index: number): void {
  const passages = passagesOf(reading, clause, index);
  signs.wording = leaningBetween(reading.tokens, ...passages.clause, clauseLeaning, weightOf);
  signs.before = leaningBetween(reading.tokens, ...passages.before, beforeLeaning, weightOf);
}
