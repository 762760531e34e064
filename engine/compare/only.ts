import type { Statement } from '@/engine/statements/statement';
import { overlaps } from '@/engine/text/span';
import type { Unit } from './aligning/unit';
import type { Unmatched } from './alignment';

/** What has no counterpart: statements whole, or the sentences of one that lack it, neighbours as one passage. */
export function unmatched(
  statements: readonly Statement[],
  units: readonly Unit[],
  matched: ReadonlySet<Unit>,
): Unmatched[] {
  // A report that holds a matched quotation, or is held by one, is not missing in the other article.
  const told = (unit: Unit) => matched.has(unit) || [...matched].some((other) => overlaps(unit, other));
  const byStatement = new Map<Statement, Unit[]>();
  for (const unit of units) {
    const known = byStatement.get(unit.statement);
    if (known) known.push(unit);
    else byStatement.set(unit.statement, [unit]);
  }
  return statements.flatMap((statement): Unmatched[] => {
    const parts = byStatement.get(statement) ?? [];
    if (!parts.some(told)) return [statement.id];
    const passages: { statement: string; start: number; end: number }[] = [];
    let before: Unit | null = null;
    for (const unit of parts) {
      if (told(unit)) before = null;
      else {
        if (before) (passages[passages.length - 1] as { end: number }).end = unit.end;
        else passages.push({ statement: statement.id, start: unit.start, end: unit.end });
        before = unit;
      }
    }
    return passages;
  });
}
