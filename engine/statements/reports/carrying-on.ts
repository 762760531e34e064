import { isFiniteItem } from '../grammar/item-class';
import type { Quotation } from '../reading/quotation';
import type { Unit } from '../reading/unit';
import type { Building } from './attribution';

/** Fewest words of a quotation without a cue that is taken for speech when it is no sentence of its own. */
export const FEWEST_WORDS = 4;

/** The report that a following quotation would carry on, and the unit it was last carried to. */
export interface Open {
  readonly report: Building;
  readonly unit: number;
}

/**
 * Whether a quotation that stands alone carries on the open report: it follows at once, or in the same paragraph with
 * sentences between that report nobody (“A,” he said. He did not look up. “B.”).
 */
export function isCarriedOn(
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
export function namedNext(
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

/**
 * Whether a sentence with quoted words and no cue goes on with what was just quoted: “…,” she said. It “leaves the town no
 * choice.” Right behind the report, without a name of its own at its head, and the quoted words end it.
 */
export function goesOn(
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

/** Most words behind a quotation that carries on a report: “…” and other matters. */
const TAIL = 8;

/** Whether a unit is a quotation that carries on the open report, with a few words behind it that are no clause. */
export function trailsOff(units: readonly Unit[], index: number, open: Open): boolean {
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
export function toldBefore(reports: readonly Building[] | undefined, { items }: Unit, q: Quotation): Building | null {
  const report = reports?.findLast((r) => r.quotations.length > 0 && r.cue && r.cue.end <= q.outer.start);
  const behind = Math.max(report?.cue?.end ?? 0, report?.speaker?.end ?? 0, report?.pieces.at(-1)?.end ?? 0);
  const between = items.some((item) => item.start >= behind && item.end <= q.outer.start && isFiniteItem(item));
  return report && q.capital && !between && behind <= q.outer.start ? report : null;
}
