import type { Speaker } from '@/engine/statements/statement';

export type SpeakerAgreement = 'same' | 'other' | 'unknown';

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|President|Minister|Prime|Senator|Sen|Gov|Governor|Rep|General|Gen|King|Queen|Prince|Pope|Judge|Mayor)\.?$/;

/** The words of a personal name without its titles; empty where it is no name alone (“the ministry”, “he”). */
function nameWords(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => !TITLE.test(word));
  return words.length > 0 && words.length <= 4 && words.every((word) => NAME_WORD.test(word))
    ? words.map((word) => word.toLowerCase().replace(/[.’']|['’]s$/g, ''))
    : [];
}

/** Two mentions in capital letters that share a word of four letters are taken for one speaker. */
const sharedCapital = (a: string, b: string): boolean => {
  const capitals = (name: string) => name.match(/\p{Lu}\p{L}{3,}/gu)?.filter((word) => !TITLE.test(word)) ?? [];
  const inB = new Set(capitals(b));
  return capitals(a).some((word) => inB.has(word));
};

/**
 * Whether two statements have one speaker. `other` is said of two personal names that share no part; a description
 * (“the ministry”) or a lone pronoun leaves it open.
 */
export function speakerAgreement(a: Speaker | null, b: Speaker | null): SpeakerAgreement {
  if (!a || !b) return 'unknown';
  if (sharedCapital(a.name, b.name) || a.name.toLowerCase() === b.name.toLowerCase()) {
    return /^(?:he|she|they|it|we|i)$/i.test(a.name) ? 'unknown' : 'same';
  }
  const x = nameWords(a.name);
  const y = nameWords(b.name);
  if (x.length === 0 || y.length === 0) return 'unknown';
  return x.some((word) => y.includes(word)) ? 'same' : 'other';
}

/** Both are first and last names, so that a difference can't come from a mention cut short. */
export const bothFullNames = (a: Speaker | null, b: Speaker | null): boolean =>
  !!a && !!b && nameWords(a.name).length >= 2 && nameWords(b.name).length >= 2;
