import type { Token } from '@/engine/text/tokens';
import { clauseEnd } from './denial-clause';
import { baseOf, claimNouns } from './denial-lexicon';
import { isAdverb, subjectOf, voiceOf } from './denial-voice';
import type { WordRange } from './denied-object';

/** A denial told as what somebody pleads: “pleaded not guilty to fraud”, “protested her innocence”. */
export interface Plea {
  /** The cue's words. */
  readonly cue: WordRange;
  readonly subject: WordRange | null;
  /** What is denied, where it is worded. */
  readonly claim: WordRange | null;
}

const OWN = /^(?:his|her|their|its|my|our)$/;
const SELF = /^(?:him|her|them|it|my|our)sel(?:f|ves)$/;
const PROFESSING = new Set('protest maintain profess proclaim insist assert declare reaffirm plead'.split(' '));

/** Reads a plea at the verb `at`; null where nobody pleads there. */
export function pleaAt(words: readonly Token[], at: number): Plea | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  // “is having none of it” is found by its “none”.
  const verb = word.lower === 'none' ? at - 1 : at;
  const behind = words[verb] ? behindVerb(words, verb, baseOf(words[verb].lower)) : null;
  if (!behind) return null;
  const group = voiceOf(words, verb);
  const went = /^(?:continue[sd]?|went|goes)$/.test(words[group.start - 1]?.lower ?? '');
  if (group.negated || group.passive || group.modal || (group.infinitive && !went)) return null;
  return { cue: [verb, behind.cue], subject: subjectOf(words, verb), claim: behind.claim };
}

function behindVerb(
  words: readonly Token[],
  at: number,
  base: string,
): { cue: number; claim: WordRange | null } | null {
  const word = (i: number) => words[at + i]?.lower ?? '';
  if (base === 'plead' && word(1) === 'not' && word(2) === 'guilty')
    return { cue: at + 3, claim: charge(words, at + 3) };
  if (base === 'plead' && word(1) === 'innocent') return { cue: at + 2, claim: charge(words, at + 2) };
  if (PROFESSING.has(base)) {
    const on = word(1) === 'on' ? 2 : 1;
    return OWN.test(word(on)) && word(on + 1) === 'innocence' ? { cue: at + on + 2, claim: null } : null;
  }
  // “defended herself from having lied”, “defended itself against the accusation”
  if (base === 'defend' && SELF.test(word(1)) && /^(?:from|against)$/.test(word(2))) {
    const end = clauseEnd(words, at + 3);
    const charged =
      word(3) === 'having' || words.slice(at + 3, Math.min(end, at + 8)).some((w) => claimNouns.has(w.lower));
    return charged ? { cue: at + 3, claim: [at + 3, end] } : null;
  }
  // “is having none of it”
  return /^ha(?:ve|s|d|ving)$/.test(words[at]?.lower ?? '') &&
    word(1) === 'none' &&
    word(2) === 'of' &&
    /^(?:it|this|that)$/.test(word(3))
    ? { cue: at + 4, claim: null }
    : null;
}

/** “to three counts of fraud” behind a plea. */
function charge(words: readonly Token[], from: number): WordRange | null {
  let at = from;
  while (words[at] && isAdverb(words[at] as Token)) at++;
  if (words[at]?.lower !== 'to') return null;
  const end = clauseEnd(words, at + 1);
  return end > at + 1 ? [at + 1, end] : null;
}
