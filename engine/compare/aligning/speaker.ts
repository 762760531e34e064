import type { Speaker } from '@/engine/statements/statement';

export type SpeakerAgreement = 'same' | 'other' | 'unknown';

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|President|Minister|Prime|Senator|Sen|Gov|Governor|Rep|General|Gen|King|Queen|Prince|Pope|Judge|Mayor)\.?$/;

/** A speaker's name as read once. */
interface Name {
  readonly lower: string;
  /** The words of a personal name without its titles; empty where it is no name alone (“the ministry”, “he”). */
  readonly words: readonly string[];
  /** Words of four letters and more in capitals, of any mention (“the Kolar family”). */
  readonly capitals: readonly string[];
  readonly pronoun: boolean;
}

/** Names kept: those of some dozens of articles. */
const KEPT = 2000;
const read = new Map<string, Name>();

function nameOf({ name }: Speaker): Name {
  let known = read.get(name);
  if (!known) {
    const words = name.split(/\s+/).filter((word) => !TITLE.test(word));
    const personal = words.length > 0 && words.length <= 4 && words.every((word) => NAME_WORD.test(word));
    known = {
      lower: name.toLowerCase(),
      words: personal ? words.map((word) => word.toLowerCase().replace(/[.’']|['’]s$/g, '')) : [],
      capitals: name.match(/\p{Lu}\p{L}{3,}/gu)?.filter((word) => !TITLE.test(word)) ?? [],
      pronoun: /^(?:he|she|they|it|we|i)$/i.test(name),
    };
    if (read.size >= KEPT) read.clear();
    read.set(name, known);
  }
  return known;
}

/**
 * Whether two statements have one speaker. `other` is said of two personal names that share no part; a description
 * (“the ministry”) or a lone pronoun leaves it open.
 */
export function speakerAgreement(a: Speaker | null, b: Speaker | null): SpeakerAgreement {
  if (!a || !b) return 'unknown';
  const [x, y] = [nameOf(a), nameOf(b)];
  // Two mentions in capital letters that share a word of four letters are taken for one speaker.
  if (x.lower === y.lower || x.capitals.some((word) => y.capitals.includes(word)))
    return x.pronoun ? 'unknown' : 'same';
  if (x.words.length === 0 || y.words.length === 0) return 'unknown';
  return x.words.some((word) => y.words.includes(word)) ? 'same' : 'other';
}

/** Both are first and last names, so that a difference can't come from a mention cut short. */
export const bothFullNames = (a: Speaker | null, b: Speaker | null): boolean =>
  !!a && !!b && nameOf(a).words.length >= 2 && nameOf(b).words.length >= 2;
