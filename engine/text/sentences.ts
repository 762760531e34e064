import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from '@/data/abbreviations';
import type { Span } from './span';
import type { Token } from './tokens';

/** A sentence: its span and its tokens, from `first` up to but without `last`. */
export interface SentenceSpan extends Span {
  readonly first: number;
  readonly last: number;
}

const CLOSING = new Set(['”', '"', '’', "'", "''", ')', ']', '»', '›']);
const OPENING = new Set(['“', '"', '‘', "'", '``', "''", '(', '[', '«', '„', '‹']);
const STARTERS = new Set(
  'the a an this that these those he she it we they i you his her its their our my but and in on at for by with as when while if after before there what who how why so no not some many most all one mr mrs ms dr'.split(
    ' ',
  ),
);

/**
 * Parts the tokens `first`…`last` of one block into sentences. A sentence ends at . ! ? … with the marks that close
 * behind it, unless the stop belongs to an abbreviation or an initial; also where two sentences run together
 * without a blank (`said.As far`), as stops inside a word do not occur before a capital.
 */
export function sentences(text: string, all: readonly Token[], first: number, last: number): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let from = first;
  const close = (to: number) => {
    const a = all[from];
    const z = all[to - 1];
    if (a && z && to > from) found.push({ start: a.start, end: z.end, first: from, last: to });
    from = to;
  };
  for (let i = first; i < last; i++) {
    if (!(all[i] as Token).lexeme.stops) continue;
    let next = i + 1;
    // A mark that closes stands right behind; one after a blank opens the next sentence.
    while (
      next < last &&
      CLOSING.has((all[next] as Token).lower) &&
      (all[next] as Token).start === (all[next - 1] as Token).end
    ) {
      const after = all[next + 1];
      const mark = (all[next] as Token).lower;
      // `."The`: of two marks without a blank the second opens; a lone one that stands before a letter closes.
      if (
        next > i + 1 &&
        OPENING.has(mark) &&
        after &&
        after.start === (all[next] as Token).end &&
        after.kind === 'word'
      )
        break;
      next++;
    }
    if (next >= last) continue;
    if (endsSentence(text, all, i, next)) {
      close(next);
      i = next - 1;
    }
  }
  close(last);
  return found;
}

function endsSentence(text: string, all: readonly Token[], stopAt: number, next: number): boolean {
  const stop = all[stopAt] as Token;
  const before = all[stopAt - 1];
  const after = all[next] as Token;
  const opened = OPENING.has(after.lower);
  const word = opened ? (all[next + 1] ?? after) : after;
  const starts = word.capital || (word.kind === 'number' && !/[.\d]$/.test(before?.lower ?? '')) || opened;
  const blank = after.start > (all[next - 1] as Token).end;
  if (stop.lower === '.' || stop.kind === 'word') {
    if (stop.kind === 'word') return blank && starts && word.capital && STARTERS.has(word.lower);
    if (before && before.end === stop.start && before.kind === 'word') {
      if (TITLE_ABBREVIATIONS.has(before.lower) && before.capital && next === stopAt + 1) return false;
      if (ABBREVIATIONS.has(before.lower) && before.capital && next === stopAt + 1)
        return STARTERS.has(word.lower) && word.capital;
      // An initial: “George W. Bush”; but “plan B. The …”.
      if (/^\p{Lu}$/u.test(text.slice(before.start, before.end)) && before.lower !== 'i' && next === stopAt + 1)
        return STARTERS.has(word.lower) && word.capital;
    }
    if (!blank) return word.capital && before?.kind === 'word' && !before.capital && before.lower.length > 1;
    return starts || word.kind === 'mark';
  }
  if (stop.lower.startsWith('..') || stop.lower === '…') return blank && starts && word.capital;
  // ! and ? inside a title or before a cue: “Where?” he asked.
  return blank ? starts : word.capital;
}
