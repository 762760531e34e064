import type { Building } from './attribution';

/** The reports of each unit that has any, in their order. */
export function reportsByUnit(found: readonly Building[]): ReadonlyMap<number, readonly Building[]> {
  const byUnit = new Map<number, Building[]>();
  for (const report of found) {
    const here = byUnit.get(report.unit);
    if (here) here.push(report);
    else byUnit.set(report.unit, [report]);
  }
  return byUnit;
}
