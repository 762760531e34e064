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
import { tellerBefore } from './colon';

/** Fewest words of a quotation without a cue that is taken for speech when it is no sentence of its own. */
const FEWEST_WORDS = 4;

/** The report that a following quotation would carry on, and the unit it was last carried to. */
interface Open {
  readonly report: Building;
  readonly unit: number;
}

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

/**
 * Whether a quotation that stands alone carries on the open report: it follows at once, or in the same paragraph with
 * sentences between that report nobody (“A,” he said. He did not look up. “B.”).
 */
function isCarriedOn(
  units: readonly Unit[],
  index: number,
  open: Open,
  reports: ReadonlyMap<number, readonly Building[]>,
  text: string,
): boolean {
  if (isSetOff(units[index] as Unit) && open.report.quotations.at(-1)?.block.kind !== 'blockquote') return false;
  if (open.unit >= index - 1) return !isAnswer(text, units[index] as Unit, open.report);
  if (!open.report.quotations.length || units[open.unit]?.paragraph !== units[index]?.paragraph) return false;
  for (let i = open.unit + 1; i < index; i++)
    if (reports.has(i) || namesAnother(text, units[i] as Unit, open.report)) return false;
  return true;
}

/** A block set as a quotation carries on another such block at most: its speaker may be named before it, or nowhere. */
const isSetOff = (unit: Unit): boolean => unit.items[0]?.quotation?.mark === '';

const ASKED = /^(?:ask|press|wonder|inquire|demand)/i;

/** A quotation in a paragraph of its own behind what somebody asked: another answers. */
function isAnswer(text: string, unit: Unit, { quotations, cue }: Building): boolean {
  const last = quotations.at(-1);
  return (
    unit.opens && last?.ending === '?' && last.closed && cue !== null && ASKED.test(text.slice(cue.start, cue.end))
  );
}

/** Whether a sentence begins with a name that is not the speaker's. */
function namesAnother(text: string, unit: Unit, report: Building): boolean {
  const head = unit.items[0];
  if (head?.class !== 'name' || !report.speaker) return false;
  return !text.slice(report.speaker.start, report.speaker.end).toLowerCase().includes(head.lower);
}

/**
 * The report that opens the next paragraph with a quotation and tells there whose it is, where a paragraph of nothing but a
 * statement in marks stands before it: the speaker goes on. A question or a shout before it may be another's.
 */
function namedNext(
  units: readonly Unit[],
  index: number,
  reports: ReadonlyMap<number, readonly Building[]>,
  q: Quotation,
): Building | null {
  const unit = units[index] as Unit;
  const next = units[index + 1];
  const opening = next?.items[0]?.quotation;
  if (!unit.opens || unit.heading || !next?.opens || !opening || q.mark === '' || /[?!]/.test(q.ending)) return null;
  const report = reports.get(index + 1)?.find((r) => r.quotations[0] === opening);
  return report?.speaker && report.pieces[0]?.start === opening.outer.start ? report : null;
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
  return { ...lone(index, q, q.outer), cue: span(teller.cue), speaker: span(teller.speaker) };
}

/**
 * Whether a sentence with quoted words and no cue goes on with what was just quoted: “…,” she said. It “leaves the town no
 * choice.” Right behind the report, without a name of its own at its head, and the quoted words end it.
 */
function goesOn(
  units: readonly Unit[],
  index: number,
  { report, unit: last }: Open,
  reports: ReadonlyMap<number, readonly Building[]>,
): boolean {
  const unit = units[index] as Unit;
  const before = units[index - 1];
  if (last !== index - 1 || before?.paragraph !== unit.paragraph || reports.has(index)) return false;
  if (!report.speaker || !report.quotations.length || report.quotations.at(-1)?.block.kind === 'blockquote')
    return false;
  const quoted = unit.items.filter((item) => item.quotation);
  const ends = unit.items.findLast((item) => item.class !== 'mark')?.quotation?.terminal === true;
  return quoted.length === 1 && ends && /^(?:pronoun|determiner|possessive)$/.test(unit.items[0]?.class ?? '');
}

const wholeOf = ({ items }: Unit): Span => ({
  start: (items[0] as Item).start,
  end: (items[items.length - 1] as Item).end,
});

/** Most words behind a quotation that carries on a report: “…” and other matters. */
const TAIL = 8;

/** Whether a unit is a quotation that carries on the open report, with a few words behind it that are no clause. */
function trailsOff(units: readonly Unit[], index: number, open: Open): boolean {
  const unit = units[index] as Unit;
  if (open.unit !== index - 1 || units[index - 1]?.paragraph !== unit.paragraph) return false;
  const [first, ...rest] = unit.items;
  const words = rest.filter((item) => item.class !== 'mark');
  return (
    !!first?.quotation &&
    first.quotation.words >= Math.max(FEWEST_WORDS, words.length) &&
    words.length > 0 &&
    words.length <= TAIL &&
    !words.some((item, i) => isFiniteItem(item) && words[i - 1]?.class !== 'to')
  );
}

/** The report of a quotation earlier in the unit, where no verb stands between its cue and this one: “…,” she said at a talk in Sarn, N.Y. “…” */
function toldBefore(reports: readonly Building[] | undefined, { items }: Unit, q: Quotation): Building | null {
  const report = reports?.findLast((r) => r.quotations.length > 0 && r.cue && r.cue.end <= q.outer.start);
  const behind = Math.max(report?.cue?.end ?? 0, report?.speaker?.end ?? 0, report?.pieces.at(-1)?.end ?? 0);
  const between = items.some((item) => item.start >= behind && item.end <= q.outer.start && isFiniteItem(item));
  return report && q.capital && !between && behind <= q.outer.start ? report : null;
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

/** In a line set in capitals throughout, quoted words in capitals are part of a heading. */
const isShouted = (text: string, unit: Unit, q: Quotation): boolean =>
  q.capitals && !/\p{Ll}/u.test(text.slice(unit.start, unit.end));

const isSpeech = (q: Quotation): boolean => q.words >= FEWEST_WORDS && !q.title;
