import type { Utterance } from '../words/utterance';
import type { Word } from '../words/words';
import { type Clash, findClash } from './conflict';
import { FEATURES, features } from './features';
import { coveredWeight, type Pairing, pairWords } from './pairing';
import { openings, type Parts, partOf } from './partial';
import { logOdds } from './score';

/**
 * What of two passages was found alike: the whole of both, a stretch of one, the main clauses they open with, or quoted words
 * with the clauses around them.
 */
export interface Alike extends Parts {
  readonly by: 'whole' | 'stretch' | 'opening' | 'clause';
}

/** How likely two passages are one utterance, going by their words. */
export interface Scored {
  /** Log-odds, where the words of `clash` are forgiven. */
  readonly odds: number;
  readonly clash: Clash | null;
  readonly pairing: Pairing;
  readonly alike: Alike;
}

/** What choosing the best stretch of a passage costs, as any passage has some stretch that looks alike. */
const CHOSEN_STRETCH = -1;
/** The same for a main clause that goes on differently on both sides. */
const CHOSEN_OPENING = -1.25;

/** The best stretch of one in the other, and the main clauses they open with, where they have such. */
export const stretchOf = (a: Utterance, b: Utterance, pairing: Pairing): Scored | null =>
  scoredParts('stretch', partOf(a, b, pairing), CHOSEN_STRETCH);
export const openingOf = (a: Utterance, b: Utterance, pairing: Pairing): Scored | null =>
  scoredParts('opening', openings(a, b, pairing), CHOSEN_OPENING);

const scoredParts = (by: Alike['by'], parts: Parts | null, cost: number): Scored | null => {
  if (!parts) return null;
  const found = scored(parts.a, parts.b, by);
  return { ...found, odds: found.odds + cost };
};

/** Log-odds that the whole of two passages is one utterance, by their words alone. */
export const wholeOdds = (a: Utterance, b: Utterance): number => scored(a, b).odds;

/**
 * Log-odds that two passages are about one fact, going by their words alone; the shorter may be a part of the longer,
 * and one may deny what the other says. Never where they give another number or time.
 */
export function pairUtterances(a: Utterance, b: Utterance): number {
  if (a.hidden !== b.hidden) return Number.NEGATIVE_INFINITY;
  const whole = scored(a, b);
  const tries = [whole, stretchOf(a, b, whole.pairing), openingOf(a, b, whole.pairing)];
  return tries.reduce(
    (top, one) => (one && (!one.clash || one.clash.reason === 'negation') ? Math.max(top, one.odds) : top),
    Number.NEGATIVE_INFINITY,
  );
}

const FORGIVEN = new Set(
  ['numberMissing', 'negationGap', 'opposites'].map((name) => FEATURES.indexOf(name as 'order')),
);

/**
 * However alike, little that is told proves little: the most that log-odds can be. A rare word that both share counts 8
 * at most, a common one next to nothing (its weight is squared), a word that both have after the same word 0.6. So
 * “Well, so it will have to be” pairs by its run of words; “That's what we need” and “We need that” do not.
 */
function most(a: Utterance, pairing: Pairing): number {
  let telling = 0;
  let runs = 0;
  for (let i = 0; i < a.words.length; i++) {
    const at = pairing.partner[i] as number;
    if (at < 0) continue;
    const word = a.words[i] as Word;
    telling += word.weight * word.weight * (pairing.coverA[i] as number);
    if (i > 0 && pairing.partner[i - 1] === at - 1) runs++;
  }
  return 8 * telling + 0.6 * runs - 4.5;
}

/** Share of either passage that must be covered for their difference to be called a conflict, and not two matters. */
const AGREED = 0.5;
/** Log-odds for passages that contradict each other without agreeing in the rest. */
const CONTRADICTS = -4;

/** The model's log-odds for two passages; words that clash are named, and taken as agreeing where all else agrees. */
export function scored(a: Utterance, b: Utterance, by: Alike['by'] = 'whole'): Scored {
  const alike = { by, a, b };
  const pairing = pairWords(a.words, b.words);
  const clash = findClash(a, b, pairing);
  const agreed = clash ? forgive(pairing, clash) : pairing;
  const inA = coveredWeight(a.words, agreed.coverA);
  const inB = coveredWeight(b.words, agreed.coverB);
  const limit = most(a, agreed);
  if (!clash) return { odds: Math.min(limit, logOdds(features(a, b, pairing))), clash, pairing, alike };
  if (Math.min(inA / a.weight, inB / b.weight) < AGREED)
    return { odds: Math.min(limit, logOdds(features(a, b, pairing))) + CONTRADICTS, clash, pairing, alike };
  const values = features(a, b, agreed).map((value, k) => (FORGIVEN.has(k) ? 0 : value));
  return { odds: Math.min(limit, logOdds(values)), clash, pairing, alike };
}

function forgive({ partner, coverA, coverB }: Pairing, clash: Clash): Pairing {
  const agreed = { partner: partner.slice(), coverA: coverA.slice(), coverB: coverB.slice() };
  if (clash.a >= 0) agreed.coverA[clash.a] = 1;
  if (clash.b >= 0) agreed.coverB[clash.b] = 1;
  if (clash.a >= 0 && clash.b >= 0) agreed.partner[clash.a] = clash.b;
  return agreed;
}
