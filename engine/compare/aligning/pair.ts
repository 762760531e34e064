import { type Alike, openingOf, type Scored, scored, stretchOf } from '../likeness/alike';
import type { Clash } from '../likeness/conflict';
import { coveredWeight, type Pairing } from '../likeness/pairing';
import { rolesReversed } from '../likeness/roles';
import { type SpeakerAgreement, speakerAgreement } from './speaker';
import type { Unit } from './unit';

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

/** Log-odds below which two units are no pair, whatever else is known of them. */
const NO_PAIR = -3;

/** Log-odds for one speaker, and against two. */
const SAME_SPEAKER = 1;
const OTHER_SPEAKER = -3;

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
    stretchOf(a.utterance, b.utterance, whole.pairing),
    told ? openingOf(a.utterance, b.utterance, whole.pairing) : null,
    ...framed(a, b, whole),
  ];
  const best = tries.reduce<Scored>((top, one) => (one && one.odds > top.odds ? one : top), whole);
  if (best.odds > NO_PAIR && rolesReversed(a.utterance.words, b.utterance.words)) return null;
  const odds = sameWords(a, b) && (speaker === 'same' || a.utterance.words.length > 2) ? SAME_WORDS : best.odds;
  return { a, b, odds: odds + bonus, whole: whole.odds, clash: best.clash, speaker, alike: best.alike };
}

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

/** Share of the quoted words themselves that the other passage must cover, so that the clause alone never pairs. */
const QUOTED_COVERED = 0.5;

function sharesQuoted({ coverA, coverB }: Pairing, a: Unit, b: Unit): boolean {
  const share = ({ utterance: { words, weight } }: Unit, cover: Float64Array) =>
    coveredWeight(words, cover) / (weight || 1);
  return (!a.clause || share(a, coverA) >= QUOTED_COVERED) && (!b.clause || share(b, coverB) >= QUOTED_COVERED);
}
