import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { contains, overlaps } from '@/engine/text/span';
import { frameOf, sentencesAround } from './frame';

/**
 * Whether a statement needs no place of its own, since another one shows it: denials and the claims they deny, which are
 * told together; what is reported within another statement; headlines, which say what the text says.
 */
export function toldElsewhere(article: ReadArticle, statement: Statement): boolean {
  const others = article.statements.filter((other) => other !== statement);
  if (
    statement.kind === 'denial' ||
    others.some((d) => d.kind === 'denial' && (d.denies === statement.id || contains(d, statement)))
  )
    return true;
  if (statement.kind === 'quote') return false;
  if (statement.paragraph === 0) return true;
  // Of two clauses of one sentence, which hold each other, the first is shown.
  return others.some(
    (other) =>
      other.paragraph === statement.paragraph &&
      (other.kind === 'quote' || other.start < statement.start) &&
      (contains(frameOf(article, other) ?? other, statement) || isQuestionTo(article, statement, other)),
  );
}

/** “Asked whether she would go, Dahl called it “a family matter””: a clause nobody is named for, in a quote's sentence. */
const isQuestionTo = (article: ReadArticle, clause: Statement, quote: Statement): boolean =>
  clause.kind === 'indirect' &&
  clause.speaker === null &&
  quote.kind === 'quote' &&
  overlaps(sentencesAround(article, clause), quote);
