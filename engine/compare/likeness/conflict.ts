import { QUANTIFIERS } from '@/data/negation-words';
import { AT_LEAST, AT_MOST } from '@/data/number-words';
import type { ConflictReason } from '../alignment';
import type { Calendar } from '../words/lexeme';
import type { Utterance } from '../words/utterance';
import type { Word } from '../words/words';
import { isNegativeByForm, someOpposites } from './opposites';
import type { Pairing } from './pairing';

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
  const ofValues = clashOfValues(a.words, b.words, pairing) ?? clashOfBounds(a.words, b.words, pairing);
  if (ofValues) return ofValues;
  const opposite = clashOfOpposites(a.words, b.words, pairing);
  if (!opposite) return clashOfNegation(a, b, pairing);
  // “was unarmed” and “was not armed” are one: the negation undoes the opposite.
  const negated = (words: readonly Word[], but: number) => words.some((word, i) => i !== but && word.negates);
  return negated(a.words, opposite.a) === negated(b.words, opposite.b) ? opposite : null;
}

/** Words this near to a number or a date say what it is of. */
const ROLE = 2;

function clashOfValues(a: readonly Word[], b: readonly Word[], pairing: Pairing): Clash | null {
  const [inA, inB] = [valuesOf(a), valuesOf(b)];
  for (const x of inA) {
    if (has(inB, x)) continue;
    for (const y of inB) {
      if (y.kind !== x.kind || has(inA, y) || !sameRole(a, x.at, b, y.at, pairing)) continue;
      return { reason: x.kind === 'number' ? 'number' : 'time', a: x.at, b: y.at };
    }
  }
  return null;
}

/** A number or a time; only values of one kind can clash. */
interface Value {
  readonly kind: 'number' | 'clock' | 'year' | 'day' | Calendar;
  readonly value: string;
}

/** A value, and the index of its word. */
type Placed = Value & { readonly at: number };

function valuesOf(words: readonly Word[]): Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < words.length; at++) {
    const value = valueAt(words, at);
    if (value) found.push({ ...value, at });
  }
  return found;
}

const has = (values: readonly Placed[], { kind, value }: Value): boolean =>
  values.some((other) => other.value === value && (other.kind === kind || !Number.isNaN(Number(value))));

function valueAt(words: readonly Word[], i: number): Value | null {
  const { number, name, lower, lexeme } = words[i] as Word;
  const { calendar, loose } = lexeme;
  if (number === null && calendar === null) return loose === null ? null : { kind: 'number', value: loose };
  const besides = (step: number): Word | undefined => words[i + step];
  if (number !== null) {
    if (/^(?:19|20)\d\d$/.test(number)) return { kind: 'year', value: number };
    if (number.includes(':')) return { kind: 'clock', value: number };
    const day = besides(-1)?.lexeme.calendar === 'month' || besides(1)?.lexeme.calendar === 'month';
    return { kind: day ? 'day' : 'number', value: number };
  }
  // “may” and “march” in small letters are verbs; the short forms of the others are one with the long ones.
  if (calendar === 'month')
    return name || besides(-1)?.number || besides(1)?.number ? { kind: calendar, value: lower.slice(0, 3) } : null;
  if (calendar === 'span' && !/^(?:next|last|this)$/.test(besides(-1)?.lower ?? '')) return null;
  return calendar && { kind: calendar, value: lower };
}

/** “more than 200” and “fewer than 200”: the same number, as a least and as a most. */
function clashOfBounds(a: readonly Word[], b: readonly Word[], { partner }: Pairing): Clash | null {
  for (let i = 1; i < a.length; i++) {
    const j = partner[i] as number;
    if (j < 1 || (a[i] as Word).number === null || (a[i] as Word).number !== (b[j] as Word).number) continue;
    if (bound(a, i) * bound(b, j) < 0) return { reason: 'number', a: i - 1, b: j - 1 };
  }
  return null;
}

/** 1 where the number at `i` is said to be a least, -1 where it is a most, else 0. */
function bound(words: readonly Word[], i: number): -1 | 0 | 1 {
  const [first, second] = [words[i - 2]?.lower ?? '', words[i - 1]?.lower ?? ''];
  if (second === 'than')
    return /^(?:more|greater|higher)$/.test(first) ? 1 : /^(?:less|fewer|lower)$/.test(first) ? -1 : 0;
  if (AT_LEAST.has(second)) return 1;
  return AT_MOST.has(second) || (first === 'up' && second === 'to') ? -1 : 0;
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
    if (!word.negates) continue;
    for (let k = i + 1; k < Math.min(words.length, i + 1 + REACH); k++) {
      if ((words[k] as Word).weight > 0.2 && !QUANTIFIERS.has((words[k] as Word).lower)) {
        if (partnerOf(k) >= 0 && sameClause(i, partnerOf(k), partnerOf)) return i;
        break;
      }
    }
  }
  return null;
}
