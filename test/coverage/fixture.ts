import type { ArticleFacts } from '@/engine/article/article';
import { articleFromText } from '@/engine/article/from-text';
import type { Alignment, WordingStep } from '@/engine/compare/alignment';
import type { Source } from '@/engine/dossier/dossier';
import type { Statement, StatementKind } from '@/engine/statements/statement';
import { textSpan } from '@/engine/text/span';

/** A statement named by its words; everything else about it is optional. */
export interface Told {
  readonly kind: StatementKind;
  readonly words: string;
  readonly quoteType?: 'direct' | 'partial';
  readonly report?: string;
  readonly speaker?: [mention: string, name: string];
  readonly cue?: string;
  readonly denies?: string;
  readonly heading?: string;
}

/** A source whose statements `s1`, `s2`, … are the given ones; it serves as a page too. */
export function sourceOf(id: string, text: string, told: readonly Told[], facts: ArticleFacts = {}): Source {
  const find = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” is not in the text of ${id}`);
    return textSpan(text, start, start + words.length);
  };
  const article = articleFromText(text, { language: 'en', ...facts });
  const statements = told.map((s, i) => {
    const at = find(s.words);
    const block = article.blocks.findIndex((b) => b.start <= at.start && at.start < b.end);
    const before = Math.max(0, at.start - 200);
    return {
      ...at,
      id: `s${i + 1}`,
      kind: s.kind,
      ...(s.quoteType && { quoteType: s.quoteType }),
      ...(s.report && { report: find(s.report) }),
      speaker: s.speaker
        ? { ...find(s.speaker[0], text.lastIndexOf(s.speaker[0], at.start) >= 0 ? before : 0), name: s.speaker[1] }
        : null,
      cue: s.cue ? find(s.cue) : null,
      via: null,
      ...(s.kind === 'denial' && { denies: s.denies ?? null, claim: null }),
      heading: s.heading ?? null,
      paragraph: block + 1,
      selector: [],
    } satisfies Statement & { selector: [] };
  });
  return { ...article, id, host: null, captured: null, cites: [], statements };
}

/** A wording written as `=here words|there words`: `=` same, `~` changed, `<` only in a, `>` only in b; in the order of the passages, but for `^` moved. */
export function wordingOf(
  a: Source,
  aStart: number,
  b: Source,
  bStart: number,
  steps: readonly string[],
): WordingStep[] {
  let atA = aStart;
  let atB = bStart;
  const take = (source: Source, words: string, from: number): [number, number] => {
    const start = source.text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” does not follow in ${source.id}`);
    return [start, start + words.length];
  };
  return steps.map((step): WordingStep => {
    const [here = '', there = here] = step.slice(1).split('|');
    if (step[0] === '^') return { op: 'same', a: take(a, here, aStart), b: take(b, there, bStart), moved: true };
    const op = ({ '=': 'same', '~': 'changed', '<': 'only-a', '>': 'only-b' } as const)[step[0] as '='];
    const aSpan = step[0] === '>' ? null : take(a, here, atA);
    const bSpan = step[0] === '<' ? null : take(b, step[0] === '>' ? here : there, atB);
    if (aSpan) atA = aSpan[1];
    if (bSpan) atB = bSpan[1];
    return { op, a: aSpan, b: bSpan };
  });
}

/** An alignment of two whole statements. */
export function pairOf(
  a: Source,
  aId: string,
  b: Source,
  bId: string,
  relation: Alignment['relation'],
  steps: readonly string[],
  more: Partial<Pick<Alignment, 'reason'>> & { sameSpeaker?: boolean } = {},
): Alignment {
  const passage = (source: Source, id: string) => {
    const found = source.statements.find((s) => s.id === id);
    if (!found) throw new Error(`${source.id} has no ${id}`);
    return { statement: id, start: found.start, end: found.end };
  };
  const [left, right] = [passage(a, aId), passage(b, bId)];
  return {
    a: left,
    b: right,
    score: 0.9,
    relation,
    ...(more.reason && { reason: more.reason }),
    wording: wordingOf(a, left.start, b, right.start, steps),
    evidence: { sameSpeaker: more.sameSpeaker ?? true, words: 0, wordsInOrder: 0, sameChain: false },
  };
}
