import type { Span } from '@/engine/text/span';
import { isDash } from '../grammar/item-class';
import { opensHouseNote } from '../reading/house-note';
import type { Quotation } from '../reading/quotation';
import type { Reading } from '../reading/reading';
import { type Item, type Unit, unitsOf } from '../reading/unit';
import { accordingTo, inTheViewOf } from './according-to';
import { agrees } from './agreement';
import type { Attribution, Building, Found } from './attribution';
import { afterColon, opensBlock } from './colon';
import { attachFloating } from './floating';
import { isTranscript, labelled } from './labels';
import { upToMainClause } from './lead-up';
import { withoutNested } from './nested';
import { nounReport } from './noun-cue';
import { quotedWords } from './quoted-words';
import { reportAt } from './reported';
import { withoutRivals } from './rivals';
import type { Search } from './search';
import { signatureOf, signedIn } from './signature';
import { isStated } from './stated';
import { tellsSomething } from './substance';
import { withVia } from './via';

/** Characters of a paragraph that tell whether it is a note of the house. */
const NOTE_HEAD = 100;

/** Finds who is reported to have said what, in the order of the text. */
export function findAttributions(reading: Reading): Attribution[] {
  const units = unitsOf(reading);
  const transcript = isTranscript(reading.text, units);
  const found: Building[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as Unit;
    if (unit.opens && opensHouseNote(reading.text.slice(unit.start, Math.min(unit.end, unit.start + NOTE_HEAD)))) {
      index = paragraphEnd(units, index);
      continue;
    }
    const label = labelled(unit, transcript) ?? signedIn(unit);
    if (label) {
      const spoken = built(unit, index, label);
      found.push(spoken);
      if (!spoken.quotations.length) index = speakOn(units, index, spoken);
      continue;
    }
    const signature = signatureOf(unit, units[index + 1]);
    if (signature) {
      const { pieces, quotations } = built(unit, index, { pieces: [{ first: 0, last: 1 }], cue: null, speaker: null });
      found.push({ ...built(units[index + 1] as Unit, index, { pieces: [], ...signature }), pieces, quotations });
      index++;
      continue;
    }
    for (const report of reportsIn(unit)) found.push(built(unit, index, report));
    const teller = opensBlock(unit);
    const block = teller && plainParagraph(units, index + 1);
    if (teller && block) {
      found.push({ ...built(unit, index, { pieces: [], ...teller }), unit: index + 1, pieces: [block] });
      while (units[index + 1] && (units[index + 1] as Unit).end <= block.end) index++;
    }
  }
  return attachFloating(reading.text, units, withoutNested(reading.text, found)).map(
    ({ pieces, quotations, cue, speaker, via }) => ({
      content: pieces,
      quotations,
      cue,
      speaker,
      via,
    }),
  );
}

/** The reports of one unit, from left to right. */
function reportsIn(unit: Unit): Found[] {
  const search: Search = { unit, found: [], floor: 0 };
  for (let at = 0; at < unit.items.length; at++) {
    const whole = accordingTo(search, at) ?? inTheViewOf(search, at) ?? reportAt(search, at) ?? nounReport(search, at);
    if (!whole) continue;
    const report = upToMainClause(unit.items, whole);
    const first = report.pieces[0];
    if (first && report.cue && first.first < report.cue.first) endBefore(search, first.first);
    search.found.push(report);
    const cueEnd = Math.max(report.cue?.last ?? 0, report.speaker?.last ?? 0);
    // What a parenthetical cue has closed is not reported a second time; what follows may hold further reports.
    if (first && report.cue && first.first < report.cue.first && closes(unit, first.last, report.cue.first))
      search.floor = Math.max(
        search.floor,
        cueEnd,
        ...report.pieces.filter((p) => p.last - p.first === 1).map((p) => p.last),
      );
    at = Math.max(at, (report.cue?.last ?? 0) - 1);
  }
  const colon = afterColon(search);
  if (colon) search.found.push(colon);
  for (const at of unit.quoted) {
    const words = quotedWords(search, at);
    if (words) search.found.push(words);
  }
  const told = search.found.filter(
    (report) => agrees(unit.items, report) && isStated(unit, report) && tellsSomething(unit.items, report),
  );
  return withVia(unit.items, withoutRivals(unit.items, told));
}

/** Ends the report that reaches over a dash into the next one's words: “Lee says it is late — it takes two, they insist”. */
function endBefore({ unit: { items }, found }: Search, next: number): void {
  if (!isDash(items[next - 1]) && items[next - 1]?.lower !== ';') return;
  for (const [i, { pieces, ...report }] of found.entries())
    if (pieces.some((piece) => piece.first < next - 1 && next < piece.last))
      found[i] = {
        ...report,
        pieces: pieces.map((piece) => (piece.last > next ? { ...piece, last: next - 1 } : piece)),
      };
}

/** Whether a mark or quotation parts what was reported from its cue: “The bridge is shut, Lee said”, not “The closure was announced by Lee”. */
const closes = ({ items }: Unit, end: number, cue: number): boolean =>
  end < cue || items[end - 1]?.class === 'quotation';

/** The paragraph that begins with the unit at `first`, where no quotation marks part its words from the writer's. */
function plainParagraph(units: readonly Unit[], first: number): Span | null {
  const opening = units[first];
  if (!opening?.opens) return null;
  let last = first;
  while (units[last + 1] && !units[last + 1]?.opens) last++;
  if (units.slice(first, last + 1).some((unit) => unit.quoted.length > 0)) return null;
  return { start: opening.start, end: (units[last] as Unit).end };
}

/** A transcript's label speaks until the end of its paragraph; gives the last unit of that. */
function speakOn(units: readonly Unit[], from: number, spoken: Building): number {
  const last = paragraphEnd(units, from);
  const piece = spoken.pieces[0];
  if (piece && last > from) spoken.pieces[0] = { start: piece.start, end: units[last]?.end ?? piece.end };
  return last;
}

function paragraphEnd(units: readonly Unit[], from: number): number {
  let last = from;
  while (units[last + 1] && units[last + 1]?.paragraph === units[from]?.paragraph && !units[last + 1]?.opens) last++;
  return last;
}

function built(unit: Unit, index: number, report: Found): Building {
  const span = (range: { first: number; last: number }): Span => ({
    start: (unit.items[range.first] as Item).start,
    end: (unit.items[range.last - 1] as Item).end,
  });
  return {
    unit: index,
    pieces: report.pieces.map(span),
    quotations: quotationsIn(unit, report.pieces),
    cue: report.cue && span(report.cue),
    speaker: report.speaker && span(report.speaker),
    via: report.via ? span(report.via) : null,
  };
}

function quotationsIn({ items }: Unit, pieces: Found['pieces']): Quotation[] {
  const found: Quotation[] = [];
  for (const { first, last } of pieces)
    for (let i = first; i < last; i++) {
      const quotation = items[i]?.quotation;
      if (quotation) found.push(quotation);
    }
  return found;
}
