import type { Statement } from '@/engine/statements/statement';
import type { Unmatched } from './alignment';
import type { Unit } from './unit';

/** What has no counterpart: statements whole, or the sentences of one that lack it, neighbours as one passage. */
export function unmatched(
  statements: readonly Statement[],
  units: readonly Unit[],
  matched: ReadonlySet<Unit>,
): Unmatched[] {
  const byStatement = new Map<Statement, Unit[]>();
  for (const unit of units) {
    const known = byStatement.get(unit.statement);
    if (known) known.push(unit);
    else byStatement.set(unit.statement, [unit]);
  }
  return statements.flatMap((statement): Unmatched[] => {
    const parts = byStatement.get(statement) ?? [];
    if (!parts.some((unit) => matched.has(unit))) return [statement.id];
    const passages: { statement: string; start: number; end: number }[] = [];
    let before: Unit | null = null;
    for (const unit of parts) {
      if (matched.has(unit)) before = null;
      else {
        if (before) (passages[passages.length - 1] as { end: number }).end = unit.end;
        else passages.push({ statement: statement.id, start: unit.start, end: unit.end });
        before = unit;
      }
    }
    return passages;
  });
}
