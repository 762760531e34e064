import type { Quotation } from './quotation';
import type { Unit } from './unit';

const SINGLE = /^['‘’‚]$/;
/** Quotations in double marks from which on an article keeps the single ones for its headings. */
const FEWEST_DOUBLE = 2;

/**
 * The quotations that are set like a heading within the text: alone on their line in single marks, in an article that
 * quotes in double ones, or in capitals throughout. They repeat what somebody says elsewhere, and name nobody.
 */
export function setLikeHeadings(units: readonly Unit[]): ReadonlySet<Quotation> {
  const found = new Set<Quotation>();
  const double = doubleMarks(units) >= FEWEST_DOUBLE;
  for (const [index, unit] of units.entries()) {
    const q = unit.opens && !unit.heading && (units[index + 1]?.opens ?? true) ? onlyQuotation(unit) : null;
    if (q && ((double && SINGLE.test(q.mark)) || q.capitals)) found.add(q);
  }
  return found;
}

/** How many quotations an article has that stand in double marks. */
function doubleMarks(units: readonly Unit[]): number {
  let count = 0;
  for (const unit of units)
    for (const at of unit.quoted) if (!SINGLE.test(unit.items[at]?.quotation?.mark ?? '')) count++;
  return count;
}

/** The quotation that is all a unit has besides marks and numbers, or null. */
function onlyQuotation(unit: Unit): Quotation | null {
  let only: Quotation | null = null;
  for (const item of unit.items) {
    if (item.class === 'mark' || item.class === 'number') continue;
    if (only || !item.quotation) return null;
    only = item.quotation;
  }
  return only;
}
