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
  const quotations = units.flatMap((unit) => unit.items.flatMap((item) => item.quotation ?? []));
  const double = quotations.filter((q) => !SINGLE.test(q.mark)).length >= FEWEST_DOUBLE;
  return new Set(
    units.flatMap((unit, index) => {
      const [only, ...more] = unit.items.filter((item) => item.class !== 'mark' && item.class !== 'number');
      const q = only?.quotation;
      const ends = units[index + 1]?.opens ?? true;
      if (!q || more.length || !unit.opens || !ends || unit.heading) return [];
      return (double && SINGLE.test(q.mark)) || q.capitals ? [q] : [];
    }),
  );
}
