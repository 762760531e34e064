import type { Span } from '@/engine/text/span';
import type { Building } from './attributions';
import { clauseEnd } from './clause-end';
import { isFiniteItem, isStop } from './noun-phrase';
import type { Quotation } from './quotation';
import type { Unit } from './unit';

/** Fewest words of a quotation without a cue that is taken for speech when it is no sentence of its own. */
const FEWEST_WORDS = 4;

/**
 * Gives the quotations that no cue of their own reports to the report they carry on: `“A,” she said. “B.”`, and
 * paragraphs of quotation that follow one another.
 */
export function attachFloating(units: readonly Unit[], found: readonly Building[]): Building[] {
  const all = [...found];
  const taken = new Set<Quotation>(found.flatMap((b) => b.quotations));
  const byUnit = new Map<number, Building[]>();
  for (const b of found) byUnit.set(b.unit, [...(byUnit.get(b.unit) ?? []), b]);
  /** The report that a following quotation would carry on, and the unit it was last carried to. */
  let open: { report: Building; unit: number } | null = null;
  units.forEach((unit, index) => {
    const quotations = unit.items.flatMap((item) =>
      item.quotation && !taken.has(item.quotation) ? [item.quotation] : [],
    );
    const alone = unit.items.every((item) => item.quotation || item.class === 'mark');
    for (const q of quotations) {
      if (alone && !q.title) {
        const report: Building | null = open && open.unit >= index - 1 ? open.report : null;
        if (report) {
          report.pieces.push(q.outer);
          report.quotations.push(q);
          open = { report, unit: index };
        } else {
          const lone: Building = {
            unit: index,
            pieces: [{ ...q.outer }],
            quotations: [q],
            cue: null,
            speaker: null,
            via: null,
          };
          all.push(lone);
          open = { report: lone, unit: index };
        }
      } else if (isSpeech(q))
        all.push({
          unit: index,
          pieces: [clauseAround(unit, q)],
          quotations: [q],
          cue: null,
          speaker: null,
          via: null,
        });
    }
    const last = byUnit.get(index)?.findLast((b) => b.quotations.length > 0) ?? byUnit.get(index)?.at(-1);
    if (last) open = { report: last, unit: index };
  });
  return all.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0));
}

/** Most items between a verb and quoted words that lie in what it takes. */
const REACH = 14;

/** The clause that quoted words without a cue are part of: what the verb before them takes. */
function clauseAround(unit: Unit, q: Quotation): Span {
  const at = unit.items.findIndex((item) => item.quotation === q);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = unit.items[i];
    if (!item || item.quotation || isStop(item)) break;
    if (!isFiniteItem(item) && item.class !== 'ing' && item.class !== 'participle') continue;
    const first = unit.items[i + 1];
    const last = unit.items[Math.max(at, clauseEnd(unit.items, i + 1) - 1)];
    return first && last && i + 1 < at ? { start: first.start, end: Math.max(last.end, q.outer.end) } : { ...q.outer };
  }
  return { ...q.outer };
}

const isSpeech = (q: Quotation): boolean => q.words >= FEWEST_WORDS && !q.title;
