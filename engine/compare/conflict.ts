import type { ConflictReason } from './alignment';
import type { Pairing } from './pairing';
import { isNegation, isNegativeByForm, someOpposites } from './polarity';
import type { Utterance } from './utterance';
import type { Word } from './words';

/** The one thing two passages differ in: indexes of the words that say it, -1 where a side lacks the word (“not”). */
export interface Clash {
  readonly reason: Exclude<ConflictReason, 'speaker'>;
  readonly a: number;
  readonly b: number;
}

/**
 * The words in which two passages contradict each other: another number, another date, one of them negated, an opposite.
 * Only words in the same role clash: a number that neither has a partner nor stands beside words that have is another matter.
 */
export function findClash(a: Utterance, b: Utterance, pairing: Pairing): Clash | null {
  return (
    clashOfValues(a.words, b.words, pairing) ??
    clashOfOpposites(a.words, b.words, pairing) ??
    clashOfNegation(a, b, pairing)
  );
}

/** Words this near to a number or a date say what it is of. */
const ROLE = 2;

function clashOfValues(a: readonly Word[], b: readonly Word[], pairing: Pairing): Clash | null {
  for (let i = 0; i < a.length; i++) {
    const kind = valueKind(a, i);
    if (!kind || has(b, (a[i] as Word).key)) continue;
    for (let j = 0; j < b.length; j++) {
      if (valueKind(b, j) !== kind || has(a, (b[j] as Word).key)) continue;
      if (sameRole(a, i, b, j, pairing)) return { reason: kind === 'number' ? 'number' : 'time', a: i, b: j };
    }
  }
  return null;
}

const has = (words: readonly Word[], key: string): boolean => words.some((word) => word.key === key);

type ValueKind = 'number' | 'year' | 'day' | 'month' | 'weekday';

/** What sort of value a word is; only values of one sort can clash. */
function valueKind(words: readonly Word[], i: number): ValueKind | null {
  const { number, name, lexeme } = words[i] as Word;
  const besides = (step: number): Word | undefined => words[i + step];
  if (number !== null) {
    if (/^(?:19|20)\d\d$/.test(number)) return 'year';
    return [-1, 1].some((step) => besides(step)?.lexeme.calendar === 'month') ? 'day' : 'number';
  }
  // “may” and “march” in small letters are verbs.
  if (lexeme.calendar === 'month' && !name && !besides(-1)?.number && !besides(1)?.number) return null;
  return lexeme.calendar;
}

/** Whether words beside the one go with words beside the other, weighty ones or right at both. */
function sameRole(a: readonly Word[], i: number, b: readonly Word[], j: number, { partner }: Pairing): boolean {
  let near = 0;
  for (let d = -ROLE; d <= ROLE; d++) {
    const at = partner[i + d];
    if (d === 0 || at === undefined || at < 0 || Math.abs(at - j) > ROLE) continue;
    near += Math.min((a[i + d] as Word).weight, (b[at] as Word).weight) > 0.2 ? 2 : 1;
  }
  return near >= 2;
}

function clashOfOpposites(a: readonly Word[], b: readonly Word[], { partner, coverB }: Pairing): Clash | null {
  let clash: Clash | null = null;
  someOpposites(a, b, (i, j) => {
    // The vectors take opposites for words used alike, so the two are often partners of each other.
    if (partner[i] === j || (partner[i] === -1 && coverB[j] === 0)) clash = { reason: 'negation', a: i, b: j };
    return clash !== null;
  });
  return clash;
}

/** Words between a negation and the word it negates, at most. */
const REACH = 4;

function clashOfNegation(a: Utterance, b: Utterance, pairing: Pairing): Clash | null {
  if (a.negated === b.negated || a.words.some(isNegativeByForm) || b.words.some(isNegativeByForm)) return null;
  if (a.negated) {
    const i = negatedPartner(a.words, (k) => pairing.partner[k] ?? -1);
    return i === null ? null : { reason: 'negation', a: i, b: -1 };
  }
  const back = new Int32Array(b.words.length).fill(-1);
  pairing.partner.forEach((j, i) => {
    if (j >= 0) back[j] = i;
  });
  const j = negatedPartner(b.words, (k) => back[k] ?? -1);
  return j === null ? null : { reason: 'negation', a: -1, b: j };
}

/** Words before a negation whose partners show that the other passage says the same clause, without it. */
const SUBJECT = 3;

function sameClause(negation: number, negated: number, partnerOf: (index: number) => number): boolean {
  if (negation === 0) return true;
  for (let k = negation - 1; k >= Math.max(0, negation - SUBJECT); k--) {
    const at = partnerOf(k);
    if (at >= 0 && at < negated && negated - at <= REACH) return true;
  }
  return false;
}

/** Index of a plain negation whose next telling word is in the other passage too, or null. */
function negatedPartner(words: readonly Word[], partnerOf: (index: number) => number): number | null {
  for (const [i, word] of words.entries()) {
    if (!isNegation(word)) continue;
    for (let k = i + 1; k < Math.min(words.length, i + 1 + REACH); k++) {
      if ((words[k] as Word).weight > 0.2) {
        if (partnerOf(k) >= 0 && sameClause(i, partnerOf(k), partnerOf)) return i;
        break;
      }
    }
  }
  return null;
}
