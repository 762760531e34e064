import { SYMMETRIC_VERBS } from '@/data/symmetric-verbs';
import { FORM, verbForm } from '@/engine/text/verb-forms';
import type { Word } from '../words/words';

/** Words lighter than this (“the”, “were”, “by”) stand between a verb and those who take part; so many at most. */
const LIGHT = 0.15;
const BETWEEN = 3;
const BE = /^(?:was|were|is|are|been|being|be)$/;

/**
 * Whether two passages tell the same deed of the same two with their parts exchanged, who did it and to whom:
 *
 *     Police attacked protesters near the port.     Protesters attacked police near the port.
 *
 * “Protesters were attacked by police” is the first again. Only what stands right beside a verb that both have is looked at.
 */
export function rolesReversed(a: readonly Word[], b: readonly Word[]): boolean {
  return a.some((verb, i) => {
    if (verb.name || SYMMETRIC_VERBS.has(verb.lower) || !isTold(verb)) return false;
    const j = b.findIndex((word) => word.key === verb.key && !word.name);
    if (j < 0) return false;
    const [doer, other] = partsOf(a, i);
    const [doerThere, otherThere] = partsOf(b, j);
    return (
      shared(doer, otherThere) && shared(other, doerThere) && !shared(doer, doerThere) && !shared(other, otherThere)
    );
  });
}

const isTold = (word: Word): boolean =>
  word.lower.endsWith('ed') || ((verbForm(word.lower)?.bits ?? 0) & (FORM.past | FORM.third | FORM.participle)) !== 0;

/** Who does it, and to whom, as the keys of their words. */
function partsOf(words: readonly Word[], verb: number): [Set<string>, Set<string>] {
  const before = beside(words, verb, -1);
  const behind = beside(words, verb, 1);
  return isPassive(words, verb) ? [behind, before] : [before, behind];
}

/** “was beaten by” */
const isPassive = (words: readonly Word[], verb: number): boolean =>
  words.slice(Math.max(0, verb - BETWEEN), verb).some((word) => BE.test(word.lower)) && words[verb + 1]?.lower === 'by';

/** The nearest telling word on one side; all words of a name. */
function beside(words: readonly Word[], verb: number, step: 1 | -1): Set<string> {
  let at = verb + step;
  for (let word = words[at]; word && isLight(word) && Math.abs(at - verb) <= BETWEEN; word = words[at]) at += step;
  const found = new Set<string>();
  for (let word = words[at]; word && word.weight >= LIGHT; word = words[at]) {
    found.add(word.key);
    at += step;
    const next = words[at];
    const inName = (word.name || word.initial) && (next?.name || next?.initial);
    if (!inName || Math.abs((next as Word).start - word.start) > word.lower.length + (next as Word).lower.length + 1)
      break;
  }
  return found;
}

const isLight = (word: Word): boolean => word.weight < LIGHT || word.lower === 'by' || BE.test(word.lower);

const shared = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((key) => y.has(key));
