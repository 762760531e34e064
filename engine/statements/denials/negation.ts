import { lexical } from '@/engine/text/lexeme';
import type { Token } from '@/engine/text/tokens';
import { isAdverb, isNegation } from './denial-voice';

/** A negation among the words of a reported clause, and what it negates. */
export interface Negation {
  readonly kind: 'never' | 'not' | 'no' | 'nobody' | 'nothing';
  /** Its word. */
  readonly at: number;
  /** First word of the clause that it negates; a predicate that shares a subject (“… and was not …”) begins at its “and”. */
  readonly first: number;
  /** Words that word the clause end here. */
  readonly last: number;
  /** The clause's subject begins here. */
  readonly subject: number;
  /** The auxiliary it stands with, without its “n't”; empty where there is none. */
  readonly auxiliary: string;
  /** The negated verb, adjective or noun. */
  readonly predicate: number;
  /** The clause is a condition, a relative or another's thought. */
  readonly subordinate: boolean;
}

const PARTS = /^(?:[,;:—–]|--|-|\(|\)|\.|!|\?|…)$/;
const COORDINATES = new Set('and but or so yet'.split(' '));
const SUBORDINATES = new Set(
  'if when whenever while because since as until before after unless whether who whom which whose where why how although though than once in-case lest'.split(
    ' ',
  ),
);
const AUXILIARY = new Set(
  "is are am was were be been being do does did has have had will would can could shall should may might must ca wo 's 're 'm 've 'd 'll".split(
    ' ',
  ),
);
const NOBODY = new Set('nobody none no-one'.split(' '));

function kindOf(words: readonly Token[], at: number): Negation['kind'] | null {
  const { lower } = words[at] as Token;
  const next = words[at + 1]?.lower ?? '';
  if (lower === 'never') return 'never';
  if (lower === 'nothing') return 'nothing';
  if (NOBODY.has(lower) || (lower === 'no' && next === 'one') || (lower === 'neither' && next === 'of'))
    return 'nobody';
  if (lower === 'not' && (next === 'one' || (next === 'a' && words[at + 2]?.lower === 'single'))) return 'nobody';
  if (lower === 'no') return words[at + 1] && words[at + 1]?.kind !== 'mark' ? 'no' : null;
  if (lower === 'not' && next === 'only') return null;
  return lower === 'not' || (lower.endsWith("n't") && isNegation(words[at] as Token)) ? 'not' : null;
}

/** Whether a form can negate. */
export const isNegatingForm = (lower: string): boolean =>
  lower.endsWith("n't") || /^(?:no|not|never|nothing|neither|nobody|none|no-one)$/.test(lower);
/** The same of a word, which remembers it: spares most reports a closer look. */
export const isNegating = lexical(isNegatingForm);

/** The negations of a reported sentence `begin`…`end`, in order. */
export function negationsIn(words: readonly Token[], begin: number, end: number): Negation[] {
  const found: Negation[] = [];
  for (let at = begin; at < end; at++) {
    const kind = kindOf(words, at);
    if (kind) found.push(readNegation(words, kind, at, begin, end));
  }
  return found;
}

function readNegation(
  words: readonly Token[],
  kind: Negation['kind'],
  at: number,
  begin: number,
  end: number,
): Negation {
  let first = at;
  while (first > begin && !opensClause(words[first - 1] as Token)) first--;
  const opener = words[first - 1]?.lower ?? '';
  const shares =
    (kind === 'not' || kind === 'never' || kind === 'nothing') &&
    COORDINATES.has(opener) &&
    !hasSubject(words, first, at);
  const lower = (words[at] as Token).lower;
  let aux = at;
  while (aux > first && isAdverb(words[aux - 1] as Token)) aux--;
  const before = words[aux - 1]?.lower ?? '';
  const auxiliary = lower.endsWith("n't") ? lower.slice(0, -3) : aux > first && AUXILIARY.has(before) ? before : '';
  let predicate = at + 1;
  if (kind === 'nobody')
    while (predicate < end && words[predicate]?.class !== 'auxiliary' && !finite(words[predicate] as Token))
      predicate++;
  while (predicate < end && skipped(words[predicate] as Token)) predicate++;
  let last = predicate;
  while (
    last < end &&
    !PARTS.test((words[last] as Token).lower) &&
    !/^(?:but|because|although|though)$/.test((words[last] as Token).lower)
  )
    last++;
  const inside = words.slice(first, at);
  return {
    kind,
    at,
    first,
    last,
    subject: shares ? begin : first,
    auxiliary,
    predicate: Math.min(predicate, end - 1),
    subordinate:
      SUBORDINATES.has(opener) ||
      inside.some((w) => SUBORDINATES.has(w.lower)) ||
      (opener === 'that' && first - 1 > begin + 3),
  };
}

const opensClause = ({ lower }: Token): boolean =>
  PARTS.test(lower) || COORDINATES.has(lower) || lower === 'that' || SUBORDINATES.has(lower);

const finite = (word: Token): boolean => word.class === 'past' || word.class === 'third';

/** Whether a subject stands between the clause's head and its negation. */
const hasSubject = (words: readonly Token[], first: number, at: number): boolean =>
  words.slice(first, at).some((w) => !AUXILIARY.has(w.lower) && !isAdverb(w));

/** Adverbs and auxiliaries between a negation and what it negates. */
const skipped = (word: Token): boolean =>
  isAdverb(word) ||
  (/^(?:ever|even|been|being|have|had|has|in|fact|any|way|,|“|"|‘|')$/.test(word.lower) && word.lower !== 'in');
