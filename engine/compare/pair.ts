import { type Clash, findClash } from './conflict';
import { FEATURES, features } from './features';
import { type Pairing, pairWords } from './pairing';
import { logOdds } from './score';
import { type SpeakerAgreement, speakerAgreement } from './speaker';
import type { Unit } from './unit';
import { type Utterance, utteranceOf } from './utterance';
import type { Word } from './words';

/** Two units that may be one utterance, with what is known of them before they are chosen. */
export interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  /** Log-odds that both are one utterance, where the words of `clash` are forgiven. */
  readonly odds: number;
  readonly clash: Clash | null;
  readonly speaker: SpeakerAgreement;
}

/** Log-odds for one speaker, and against two; set so that on news of one event no pair of two speakers was taken. */
const SAME_SPEAKER = 1;
const OTHER_SPEAKER = -3;

/** A passage with fewer than this share of the other's words is looked for inside it. */
const PART = 0.7;
/** What choosing the best stretch of the longer passage costs, as any passage has some stretch that looks alike. */
const CHOSEN_STRETCH = -1;
/** Least weight of the exact words that a part must share with the whole: two telling words (“shameful”, “call”). */
const PART_SHARES = 1.1;

/** How likely the two are one utterance, or null where they plainly are not. */
export function pairUnits(a: Unit, b: Unit): Pair | null {
  if ((a.statement.kind === 'denial') !== (b.statement.kind === 'denial')) return null;
  const speaker = speakerAgreement(a.statement.speaker, b.statement.speaker);
  const bonus = speaker === 'same' ? SAME_SPEAKER : speaker === 'other' ? OTHER_SPEAKER : 0;
  const whole = scored(a.utterance, b.utterance);
  let best = whole;
  const part = asPart(a.utterance, b.utterance);
  if (part && part.odds > best.odds) best = part;
  for (const [x, y] of [
    [a.clause, b.utterance],
    [a.utterance, b.clause],
    [a.clause, b.clause],
  ] as const) {
    if (!x || !y || !sharesQuoted(whole.pairing, a, b)) continue;
    const framed = scored(x, y);
    if (framed.odds > best.odds) best = { ...framed, clash: framed.clash && whole.clash };
  }
  return { a, b, odds: best.odds + bonus, clash: best.clash, speaker };
}

/**
 * Log-odds that two passages are about one fact, going by their words alone; the shorter may be a part of the longer,
 * and one may deny what the other says. Never where they give another number or time.
 */
export function pairUtterances(a: Utterance, b: Utterance): number {
  const found = [scored(a, b), asPart(a, b)].filter((one) => one && (!one.clash || one.clash.reason === 'negation'));
  return Math.max(Number.NEGATIVE_INFINITY, ...found.map((one) => one?.odds ?? Number.NEGATIVE_INFINITY));
}

interface Scored {
  readonly odds: number;
  readonly clash: Clash | null;
  readonly pairing: Pairing;
}

const FORGIVEN = new Set(
  ['numberMissing', 'negationGap', 'opposites'].map((name) => FEATURES.indexOf(name as 'order')),
);

/** The model's log-odds for two passages; words that clash are taken as agreeing, and named. */
function scored(a: Utterance, b: Utterance): Scored {
  const pairing = pairWords(a.words, b.words);
  const clash = findClash(a.words, b.words, pairing);
  if (!clash) return { odds: logOdds(features(a, b, pairing)), clash, pairing };
  const { partner, coverA, coverB } = pairing;
  const forgiven = { partner: partner.slice(), coverA: coverA.slice(), coverB: coverB.slice() };
  if (clash.a >= 0) forgiven.coverA[clash.a] = 1;
  if (clash.b >= 0) forgiven.coverB[clash.b] = 1;
  if (clash.a >= 0 && clash.b >= 0) forgiven.partner[clash.a] = clash.b;
  const values = features(a, b, forgiven).map((value, k) => (FORGIVEN.has(k) ? 0 : value));
  return { odds: logOdds(values), clash, pairing };
}

/** The shorter passage against the stretch of the longer one that holds its words, where they are dense enough. */
function asPart(a: Utterance, b: Utterance): Scored | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0 || short.words.length > PART * long.words.length) return null;
  const { partner } = pairWords(short.words, long.words);
  const exact = [...partner].flatMap((at, i) =>
    at >= 0 && (long.words[at] as Word).key === (short.words[i] as Word).key ? [at] : [],
  );
  const weight = exact.reduce((sum, at) => sum + (long.words[at] as Word).weight, 0);
  if (weight < PART_SHARES) return null;
  const from = Math.min(...exact);
  const to = Math.max(...exact) + 1;
  if (to - from > 2 * short.words.length + 2) return null;
  const stretch = utteranceOf(long.words.slice(from, to));
  const found = short === a ? scored(short, stretch) : scored(stretch, short);
  return { ...found, odds: found.odds + CHOSEN_STRETCH };
}

/** Whether the words within the quotation marks themselves are found, not only those around them. */
function sharesQuoted({ coverA, coverB }: Pairing, a: Unit, b: Unit): boolean {
  const share = (unit: Unit, cover: Float64Array) =>
    unit.utterance.words.reduce((sum, word, i) => sum + word.weight * (cover[i] as number), 0) /
    (unit.utterance.weight || 1);
  return (!a.clause || share(a, coverA) >= 0.5) && (!b.clause || share(b, coverB) >= 0.5);
}
