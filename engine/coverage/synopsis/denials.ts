import { sameLanguage } from '@/engine/article/same-language';
import type { DenialAnswer } from '@/engine/compare/alignment';
import { denialAnswers } from '@/engine/compare/denials';
import type { Source } from '@/engine/dossier/dossier';
import type { Statement } from '@/engine/statements/statement';
import { overlaps } from '@/engine/text/span';
import { statementOf } from '../card-parts';

/** What the sources of an event have of one another's denials. */
export interface DenialsAcross {
  /** What the source in column `at` has of a denial in another column: its own denial, or its report of the claim. */
  readonly counterpart: (column: number, denial: Statement, at: number) => Statement | null;
  /** Whether a statement is shown with a denial, its own source's or another's: as what is denied. */
  readonly tells: (column: number, statement: Statement) => boolean;
}

/** Asks every source of one language for every denial of the others. */
export function denialsAcross(sources: readonly Source[]): DenialsAcross {
  const answers = sources.map((here) =>
    sources.map((there): readonly DenialAnswer[] =>
      here === there || !sameLanguage(here, there) ? [] : denialAnswers('a', here, there),
    ),
  );
  const counterpart = (column: number, denial: Statement, at: number): Statement | null => {
    const answer = answers[column]?.[at]?.find(({ statement }) => statement === denial.id);
    return (answer?.counterpart && statementOf(sources[at] as Source, answer.counterpart)) || null;
  };
  const denialsOf = (source: Source) => source.statements.filter(({ kind }) => kind === 'denial');
  const shown = sources.map((source, at) => [
    ...denialsOf(source).flatMap(({ denies }) => (denies && statementOf(source, denies)) || []),
    ...sources.flatMap((other, column) => denialsOf(other).flatMap((denial) => counterpart(column, denial, at) ?? [])),
  ]);
  return {
    counterpart,
    // A sentence and the report in it may both be statements: what counts is that they are the same words.
    tells: (column, statement) => (shown[column] ?? []).some((one) => overlaps(one, statement)),
  };
}
