import { contains, type Span } from '@/engine/text/span';
import { clauseEnd } from '../grammar/clause-end';
import { isFiniteItem, isStop } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { isHouseNote } from '../reading/house-note';
import type { Quotation } from '../reading/quotation';
import { setLikeHeadings } from '../reading/subheading';
import type { Item, Unit } from '../reading/unit';
import type { Building } from './attribution';
import { reportsByUnit } from './by-unit';
import { FEWEST_WORDS, goesOn, isCarriedOn, namedNext, type Open, toldBefore, trailsOff } from './carrying-on';
import { tellerBefore } from './colon';

/**
 * Gives the quotations that no cue of their own reports to the report they carry on: `“A,” she said. “B.”`, and
 * paragraphs of quotation that follow one another.
 */
export function attachFloating(text: string, units: readonly Unit[], found: readonly Building[]): Building[] {
  const all = [...found];
  const taken = new Set<Quotation>();
  for (const b of found) for (const q of b.quotations) taken.add(q);
  const headings = setLikeHeadings(units);
  const byUnit = reportsByUnit(found);
  let open: Open | null = null;
  for (const [index, unit] of units.entries()) {
    const alone = unit.quoted.length > 0 && unit.items.every((item) => item.quotation || item.class === 'mark');
    for (const at of unit.quoted) {
      const q = unit.items[at]?.quotation;
      if (!q || taken.has(q) || headings.has(q)) continue;
      // Within an answer of a transcript: it is all told already.
      if (open?.report.pieces.some((piece) => contains(piece, q.outer))) continue;
      if (open && q === unit.items[0]?.quotation && trailsOff(units, index, open)) {
        carryOn(open.report, q, { start: q.outer.start, end: unit.end });
        open = { report: open.report, unit: index };
      } else if (alone && !q.title && !q.remark && !isHouseNote(text.slice(q.start, q.end))) {
        const told = introducedBy(units[index - 1], unit, index, q);
        const report: Building | null =
          !told && open && isCarriedOn(units, index, open, byUnit, text) ? open.report : null;
        if (report) carryOn(report, q, q.outer);
        const next = (report ?? told) ? null : namedNext(units, index, byUnit, q);
        if (next) {
          next.pieces.unshift({ start: q.outer.start, end: q.outer.end });
          next.quotations.unshift(q);
        }
        const spoken: Building = report ?? told ?? next ?? lone(index, q, q.outer);
        if (!report && !next) all.push(spoken);
        open = { report: spoken, unit: index };
      } else if (!alone && isSpeech(q) && !isShouted(text, unit, q)) {
        const told = toldBefore(byUnit.get(index), unit, q);
        if (told) carryOn(told, q, q.outer);
        else if (open && goesOn(units, index, open, byUnit)) carryOn(open.report, q, wholeOf(unit));
        else all.push(lone(index, q, clauseAround(unit, q)));
      }
    }
    const last = byUnit.get(index)?.findLast((b) => b.quotations.length > 0) ?? byUnit.get(index)?.at(-1);
    if (last) open = { report: last, unit: index };
  }
  return all.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0));
}

function carryOn(report: Building, q: Quotation, piece: Span): void {
  report.pieces.push({ start: piece.start, end: piece.end });
  report.quotations.push(q);
}

const lone = (unit: number, q: Quotation, piece: Span): Building => ({
  unit,
  pieces: [{ start: piece.start, end: piece.end }],
  quotations: [q],
  cue: null,
  speaker: null,
  via: null,
});

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
  return { ...lone(index, q, q.outer), cue: span(teller.cue), speaker: span(teller.speaker) };
}

const wholeOf = ({ items }: Unit): Span => ({
  start: (items[0] as Item).start,
  end: (items[items.length - 1] as Item).end,
});

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

/** In a line set in capitals throughout, quoted words in capitals are part of a heading. */
const isShouted = (text: string, unit: Unit, q: Quotation): boolean =>
  q.capitals && !/\p{Ll}/u.test(text.slice(unit.start, unit.end));

const isSpeech = (q: Quotation): boolean => q.words >= FEWEST_WORDS && !q.title;
