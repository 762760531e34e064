import { lexical } from '@/engine/text/lexeme';
import type { Token } from '@/engine/text/tokens';
import { stemOf } from './telling-words';

/** Stems by what was learnt of them: a number, and behind it the stems parted by blanks. */
type Leanings = Readonly<Record<string, string>>;

/** What a list of learnt leanings says of a word by its stem; 0 where nothing was learnt of it. */
export function leaningIn(list: Leanings): (token: Token) => number {
  const leanings = new Map<string, number>();
  for (const [leaning, stems] of Object.entries(list))
    for (const stem of stems.split(' ')) leanings.set(stem, Number(leaning));
  return lexical((lower) => leanings.get(stemOf(lower)) ?? 0);
}

/** Whether a word counts for what a passage leans to: names do not, or what is learnt would be of their bearers. */
export const isWordOfMatter = ({ kind, class: is }: Token): boolean => kind === 'word' && is !== 'name';

/** What the words between two tokens lean to, on average, each by its weight; 0 where none has any. */
export function leaningBetween(
  all: readonly Token[],
  first: number,
  last: number,
  of: (token: Token) => number,
  weightOf: (token: Token) => number,
): number {
  let told = 0;
  let leaning = 0;
  for (let i = first; i < last; i++) {
    const token = all[i] as Token;
    const weight = isWordOfMatter(token) ? weightOf(token) : 0;
    if (!weight) continue;
    told += weight;
    leaning += weight * of(token);
  }
  return told ? leaning / told : 0;
}
