import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { sentences } from '@/engine/text/sentences';
import type { Span } from '@/engine/text/span';
import { tokens } from '@/engine/text/tokens';
import { type Utterance, utterance } from '../words/utterance';

/** What is aligned: a sentence of a statement, or the whole of it where it is shorter than one. */
export interface Unit extends Span {
  readonly statement: Statement;
  /** Number of the unit within its article, and of its first and last neighbours in the same statement. */
  readonly index: number;
  readonly firstOfStatement: number;
  readonly lastOfStatement: number;
  readonly utterance: Utterance;
  /** Of words quoted inside a sentence: the clause around them, which says what they are about. */
  readonly clause: Utterance | null;
  /** Words that are names somewhere in its article, in lower case: where one opens a sentence its capital tells nothing. */
  readonly names: ReadonlySet<string>;
}

/** The statements of an article, part by part in the order of the text. */
export function unitsOf(article: ReadArticle): Unit[] {
  const units: Unit[] = [];
  const names = new Set<string>();
  for (const statement of article.statements) {
    const parts = sentencesOf(article.text, statement);
    const first = units.length;
    const { report } = statement;
    const framed = statement.kind === 'quote' && statement.quoteType === 'partial' && report;
    for (const [i, part] of parts.entries()) {
      units.push({
        start: part.start,
        end: part.end,
        statement,
        index: first + i,
        firstOfStatement: first,
        lastOfStatement: first + parts.length - 1,
        utterance: utterance(article.text, part.start, part.end),
        clause: framed && parts.length === 1 ? utterance(article.text, report.start, report.end) : null,
        names,
      });
    }
  }
  for (const unit of units)
    for (const word of [...unit.utterance.words, ...(unit.clause?.words ?? [])]) if (word.name) names.add(word.lower);
  return units;
}

/** A stop with words behind it; without one, what has been told is one sentence. */
const STOP_INSIDE = /[.!?…].*[\p{L}\p{N}]/su;

/** The sentences of a passage; marks at their edges belong to them. */
function sentencesOf(text: string, { start, end }: Span): Span[] {
  if (!STOP_INSIDE.test(text.slice(start, end))) return [{ start, end }];
  const all = tokens(text, start, end);
  const found = sentences(text, all, 0, all.length).filter((s) => /[\p{L}\p{N}]/u.test(text.slice(s.start, s.end)));
  return found.length > 1 ? found.map(({ start: s, end: e }) => ({ start: s, end: e })) : [{ start, end }];
}
