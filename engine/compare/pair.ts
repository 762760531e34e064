import { type Clash, findClash } from './conflict';
import { FEATURES, features } from './features';
import { coveredWeight, type Pairing, pairWords } from './pairing';
import { openings, type Parts, partOf } from './partial';
import { rolesReversed } from './roles';
import { logOdds } from './score';
import { type SpeakerAgreement, speakerAgreement } from './speaker';
import type { Unit } from './unit';
import type { Utterance } from './utterance';
import type { Word } from './words';

/** Two units that may be one utterance, with what is known of them before they are chosen. */
export interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  /** Log-odds that both are one utterance, where the words of `clash` are forgiven. */
  readonly odds: number;
  /** The same of their words alone, none left out: what a further sentence is measured against. */
  readonly whole: number;
  readonly clash: Clash | null;
  readonly speaker: SpeakerAgreement;
  readonly alike: Alike;
}

/**
 * What of two units was found alike: the whole of both, a stretch of one, the main clauses they open with, or quoted words
 * with the clauses around them.
 */
export interface Alike extends Parts {
  readonly by: 'whole' | 'stretch' | 'opening' | 'clause';
}

/** Log-odds below which two units are no pair, whatever else is known of them. */
const NO_PAIR = -3;

/** Log-odds for one speaker, and against two. */
const SAME_SPEAKER = 1;
const OTHER_SPEAKER = -3;

/** What choosing the best stretch of a passage costs, as any passage has some stretch that looks alike. */
const CHOSEN_STRETCH = -1;
/** The same for a main clause that goes on differently on both sides. */
const CHOSEN_OPENING = -1.25;

/** Log-odds for the very same words, beyond what the model gives any pair: of one speaker, or more than the two or three that any article may have. */
const SAME_WORDS = 20;

const sameWords = (a: Unit, b: Unit): boolean =>
  a.utterance.words.length === b.utterance.words.length &&
  a.utterance.words.every((word, i) => word.lower === b.utterance.words[i]?.lower);

/** How likely the two are one utterance, or null where they plainly are not. */
export function pairUnits(a: Unit, b: Unit): Pair | null {
  if ((a.statement.kind === 'denial') !== (b.statement.kind === 'denial')) return null;
  if (a.utterance.hidden !== b.utterance.hidden) return null;
  const speaker = speakerAgreement(a.statement.speaker, b.statement.speaker);
  const bonus = speaker === 'same' ? SAME_SPEAKER : speaker === 'other' ? OTHER_SPEAKER : 0;
  const whole = scored(a.utterance, b.utterance);
  const told = a.statement.kind !== 'quote' && b.statement.kind !== 'quote';
  const tries = [
    whole,
    scoredParts('stretch', partOf(a.utterance, b.utterance, whole.pairing), CHOSEN_STRETCH),
    told ? scoredParts('opening', openings(a.utterance, b.utterance, whole.pairing), CHOSEN_OPENING) : null,
    ...framed(a, b, whole),
  ];
  const best = tries.reduce<Scored>((top, one) => (one && one.odds > top.odds ? one : top), whole);
  if (best.odds > NO_PAIR && rolesReversed(a.utterance.words, b.utterance.words)) return null;
  const odds = sameWords(a, b) && (speaker === 'same' || a.utterance.words.length > 2) ? SAME_WORDS : best.odds;
  return { a, b, odds: odds + bonus, whole: whole.odds, clash: best.clash, speaker, alike: best.alike };
}

/** Log-odds that the whole of two passages is one utterance, by their words alone. */
export const wholeOdds = (a: Utterance, b: Utterance): number => scored(a, b).odds;

/** Words quoted inside a sentence, compared together with the clause around them. */
function framed(a: Unit, b: Unit, whole: Scored): Scored[] {
  if ((!a.clause && !b.clause) || !sharesQuoted(whole.pairing, a, b)) return [];
  return [
    [a.clause, b.utterance],
    [a.utterance, b.clause],
    [a.clause, b.clause],
  ].flatMap(([x, y]) => {
    if (!x || !y) return [];
    const found = scored(x, y, 'clause');
    return [{ ...found, clash: found.clash && whole.clash }];
  });
}

/**
 * Log-odds that two passages are about one fact, going by their words alone; the shorter may be a part of the longer,
 * and one may deny what the other says. Never where they give another number or time.
 */
export function pairUtterances(a: Utterance, b: Utterance): number {
  if (a.hidden !== b.hidden) return Number.NEGATIVE_INFINITY;
  const whole = scored(a, b);
  const tries = [
    whole,
    scoredParts('stretch', partOf(a, b, whole.pairing), CHOSEN_STRETCH),
    scoredParts('opening', openings(a, b, whole.pairing), CHOSEN_OPENING),
  ];
  return tries.reduce(
    (top, one) => (one && (!one.clash || one.clash.reason === 'negation') ? Math.max(top, one.odds) : top),
    Number.NEGATIVE_INFINITY,
  );
}

interface Scored {
  readonly odds: number;
  readonly clash: Clash | null;
  readonly pairing: Pairing;
  readonly alike: Alike;
}

const scoredParts = (by: Alike['by'], parts: Parts | null, cost: number): Scored | null => {
  if (!parts) return null;
  const found = scored(parts.a, parts.b, by);
  return { ...found, odds: found.odds + cost };
};

const FORGIVEN = new Set(
  ['numberMissing', 'negationGap', 'opposites'].map((name) => FEATURES.indexOf(name as 'order')),
);

/**
 * However alike, little that is told proves little: the most that log-odds can be. A rare word that both share counts 8
 * at most, a common one next to nothing (its weight is squared), a word that both have after the same word 0.6. So
 * “Well, if they don't want to” pairs by its run of words; “That's what we need” and “We need that” do not.
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
function scored(a: Utterance, b: Utterance, by: Alike['by'] = 'whole'): Scored {
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

/** Share of the quoted words themselves that the other passage must cover, so that the clause alone never pairs. */
const QUOTED_COVERED = 0.5;

function sharesQuoted({ coverA, coverB }: Pairing, a: Unit, b: Unit): boolean {
  const share = ({ utterance: { words, weight } }: Unit, cover: Float64Array) =>
    coveredWeight(words, cover) / (weight || 1);
  return (!a.clause || share(a, coverA) >= QUOTED_COVERED) && (!b.clause || share(b, coverB) >= QUOTED_COVERED);
}
