import type { Span } from '@/engine/text/span';
import type { Building } from './attributions';
import { clauseEnd } from './clause-end';
import { isFiniteItem, isStop, type Range } from './noun-phrase';
import type { Quotation } from './quotation';
import { tellerBefore } from './reported';
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
    const carriedOn =
      leadsOn(unit) && open !== null && open.unit === index - 1 && units[index - 1]?.paragraph === unit.paragraph;
    for (const q of quotations) {
      if (carriedOn && open && q === unit.items[0]?.quotation) {
        open.report.pieces.push({ start: q.outer.start, end: unit.end });
        open.report.quotations.push(q);
        open = { report: open.report, unit: index };
      } else if (alone && !q.title) {
        const told = introducedBy(units[index - 1], unit, index, q);
        if (told) {
          all.push(told);
          open = { report: told, unit: index };
          continue;
        }
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

/** “She wrote on Friday:” and, in the next paragraph, what she wrote: the sentence before the quotation holds its cue. */
function introducedBy(before: Unit | undefined, unit: Unit, index: number, q: Quotation): Building | null {
  const colon = (before?.items.length ?? 0) - 1;
  if (before?.items[colon]?.lower !== ':' || !unit.opens) return null;
  const teller = tellerBefore(before.items, colon);
  if (!teller) return null;
  const span = (range: Range): Span => ({
    start: before.items[range.first]?.start ?? before.start,
    end: before.items[range.last - 1]?.end ?? before.end,
  });
  return {
    unit: index,
    pieces: [{ ...q.outer }],
    quotations: [q],
    cue: span(teller.cue),
    speaker: span(teller.speaker),
    via: null,
  };
}

/** Most words behind a quotation that carries on a report: “…” and other matters. */
const TAIL = 8;

/** Whether a unit is a quotation with a few words behind it that are no clause. */
function leadsOn(unit: Unit): boolean {
  const [first, ...rest] = unit.items;
  const words = rest.filter((item) => item.class !== 'mark');
  return (
    !!first?.quotation &&
    first.quotation.words > TAIL &&
    words.length > 0 &&
    words.length <= TAIL &&
    !words.some(isFiniteItem)
  );
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
