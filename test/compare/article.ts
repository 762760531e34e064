import { articleFromText } from '@/engine/article/from-text';
import type { ReadArticle, Speaker, Statement, StatementKind } from '@/engine/statements/statement';

export interface Given {
  readonly kind?: StatementKind;
  /** Words of the statement, which stand in the text once. */
  readonly text: string;
  readonly speaker?: string;
  /** Of words quoted inside a sentence: the clause around them. */
  readonly clause?: string;
  /** Of a denial: place in the list of the statement it denies, from 0. */
  readonly denies?: number;
}

/** An article of one paragraph a statement (or its clause), with the statements as if read from it. */
export function articleWith(given: readonly Given[], language: string | null = 'en'): ReadArticle {
  const text = given.map((one) => one.clause ?? one.text).join('\n');
  let at = 0;
  const statements = given.map((one, i): Statement => {
    const outer = one.clause ?? one.text;
    const start = at + outer.indexOf(one.text);
    const report = { start: at, end: at + outer.length };
    at += outer.length + 1;
    const speaker: Speaker | null = one.speaker ? { start: 0, end: 0, text: one.speaker, name: one.speaker } : null;
    const kind = one.kind ?? 'quote';
    return {
      id: `s${i + 1}`,
      kind,
      start,
      end: start + one.text.length,
      text: one.text,
      ...(kind === 'quote' ? { quoteType: one.clause ? ('partial' as const) : ('direct' as const), report } : {}),
      ...(kind === 'denial' ? { denies: one.denies === undefined ? null : `s${one.denies + 1}`, claim: null } : {}),
      speaker,
      cue: null,
      via: null,
      heading: null,
      paragraph: i + 1,
    };
  });
  return { ...articleFromText(text, { language }), statements };
}
