import type { Token } from '@/engine/text/tokens';
import {
  answeringVerbs,
  baseOf,
  insistingVerbs,
  mentalWords,
  stockNouns,
  undenyingCues,
  unfinishedWords,
} from './denial-lexicon';
import type { Negation } from './negation';

const MODAL = /^(?:will|would|can|could|should|shall|must|may|might|wo|ca|'ll|cannot|ought)$/;

/** Whether a speaker who speaks so accuses, complains, admits or finds out: nobody is answered. */
export const isUndenyingCue = (cue: string): boolean =>
  cue
    .toLowerCase()
    .split(/\s+/)
    .some((word) => undenyingCues.some((begin) => word.startsWith(begin)) && !insistingVerbs.has(baseOf(word)));

/**
 * Whether a negation, whatever stands around it, denies nothing: a plan, a wish or a possibility, what is unfinished,
 * what one does not know or say, an order, a saying, a condition.
 */
export function deniesNothing(words: readonly Token[], n: Negation): boolean {
  const predicate = words[n.predicate] as Token;
  const base = baseOf(predicate.lower);
  const behind = words.slice(n.at + 1, n.last);
  const next = words[n.predicate + 1];
  if (n.subordinate || words.slice(n.first, n.last).some((w) => MODAL.test(w.lower.replace(/n't$/, '')))) return true;
  if (behind.some((w) => unfinishedWords.has(w.lower))) return true;
  if (n.kind === 'no') return stockNouns.has(words[n.at + 1]?.lower ?? '');
  if (n.kind === 'nobody' && words.slice(n.at, n.at + 3).some((w) => w.class === 'relative')) return true;
  if (n.kind === 'nobody')
    return (
      !/^(?:auxiliary|past|third|participle)$/.test(words[n.predicate - 1]?.class ?? '') &&
      !/^(?:past|third)$/.test(predicate.class)
    );
  if ([predicate, next].some((w) => w && (mentalWords.has(w.lower) || mentalWords.has(baseOf(w.lower))))) return true;
  if (answeringVerbs.has(base)) return true;
  // “did not say when”, “didn't have time to”
  if (
    /^(?:say|have|get)$/.test(base) &&
    next &&
    /^(?:when|where|why|how|who|what|which|whether|if|time|to)$/.test(next.lower)
  )
    return true;
  // An order: “Do not ask that”, “never doubt it”; and “not” without a verb: “not the problems of the past”.
  if (n.kind === 'never')
    return !n.auxiliary && (!words.slice(n.first, n.at).some((w) => w.kind === 'word') || predicate.class === 'base');
  return n.kind === 'not' && (!n.auxiliary || (n.auxiliary === 'do' && !subjectAhead(words, n)));
}

/** “I don't”: something stands before the auxiliary of an order that is none. */
const subjectAhead = (words: readonly Token[], n: Negation): boolean => {
  const auxiliary = words[n.at]?.lower.endsWith("n't") ? n.at : n.at - 1;
  return words.slice(n.first, auxiliary).some((w) => w.kind === 'word');
};
