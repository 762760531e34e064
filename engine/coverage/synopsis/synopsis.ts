import type { Alignment, Passage } from '@/engine/compare/alignment';
import { compare } from '@/engine/compare/compare';
import { originsOf } from '@/engine/compare/sources/origins';
import { type Link, type Row, rows } from '@/engine/compare/sources/rows';
import type { Dossier, Source } from '@/engine/dossier/dossier';
import type { Statement } from '@/engine/statements/statement';
import { contains, overlaps } from '@/engine/text/span';
import { statementOf } from '../card-parts';
import { conflictLine } from '../conflict';
import { speakerName } from '../names';
import { nameOfSource } from '../source-name';
import { mirrored } from '../stored-pairs';
import { toldElsewhere } from '../told-elsewhere';
import { cellOf, counterpartOf, type Table } from './cell';
import { denialsAcross } from './denials';
import { inReadingOrder } from './order';
import type { SynopsisRow } from './row';

/** The sources of an event side by side. */
export interface Synopsis {
  readonly rows: readonly SynopsisRow[];
  /** For each source the name of the source before it whose text its own mostly is; null for a text of its own. */
  readonly reprintOf: readonly (string | null)[];
}

/** Compares the sources of a dossier with one another, in the order given; the dossier's own pairs go before found ones. */
export function describeSynopsis(dossier: Dossier, sources: readonly Source[]): Synopsis {
  const table = { dossier, sources, origins: originsOf(sources), denials: denialsAcross(sources) };
  const all = rows(sources, (a, b) => alignmentsOf(dossier, sources[a] as Source, sources[b] as Source));
  const told = all.filter(
    (row, at) =>
      !isToldElsewhere(row, table) &&
      !isDeniedBefore(row, at, all, table) &&
      !all.some((other) => quotesOf(row, other, sources)),
  );
  return {
    rows: inReadingOrder(told.map((row) => describeRow(row, table))),
    reprintOf: table.origins.map((origin, at) => (origin === at ? null : nameOfSource(sources[origin] as Source))),
  };
}

/** The pairs of two sources: those the dossier keeps, which a person may have reviewed; where it keeps none, those found. */
function alignmentsOf(dossier: Dossier, a: Source, b: Source): readonly Alignment[] {
  const kept = dossier.alignments.flatMap((pair) => {
    if (pair.sources[0] === a.id && pair.sources[1] === b.id) return [pair];
    return pair.sources[0] === b.id && pair.sources[1] === a.id ? [mirrored(pair)] : [];
  });
  return kept.length > 0 ? kept : compare(a, b).alignments;
}

/** The statements of a row, a place for each source. */
const statementsOf = ({ cells }: Row, sources: readonly Source[]): (Statement | null)[] =>
  cells.map((cell, at) => (cell && statementOf(sources[at] as Source, cell.statement)) ?? null);

/** What is denied is read with its denial, and what stands within another statement there. */
function isToldElsewhere(row: Row, { sources, denials }: Table): boolean {
  const statements = statementsOf(row, sources);
  if (statements.some((s) => s?.kind === 'denial')) return false;
  const quoted = statements.some((s) => s?.kind === 'quote');
  return statements.every(
    (s, at) => s === null || (!quoted && denials.tells(at, s)) || toldElsewhere(sources[at] as Source, s),
  );
}

/** Of denials of one claim whose words are not alike, the first row shows all. */
function isDeniedBefore(row: Row, at: number, all: readonly Row[], { sources, denials }: Table): boolean {
  return statementsOf(row, sources).some(
    (own, column) =>
      own?.kind === 'denial' &&
      all.slice(0, at).some((before) => counterpartOf(statementsOf(before, sources), column, { denials }) === own),
  );
}

/** Whether another row has the quoted words of a clause that this row has as reported speech: the quote tells more. */
function quotesOf(row: Row, other: Row, sources: readonly Source[]): boolean {
  if (row === other) return false;
  const [own, others] = [statementsOf(row, sources), statementsOf(other, sources)];
  const within = row.cells.every((cell, at) => cell === null || (other.cells[at] && overlaps(cell, other.cells[at])));
  return (
    within &&
    row.cells.some(
      (cell, at) =>
        cell && own[at]?.kind !== 'quote' && others[at]?.kind === 'quote' && contains(cell, other.cells[at] as Passage),
    )
  );
}

function describeRow(row: Row, table: Table): SynopsisRow {
  const { dossier, sources, origins } = table;
  const statements = statementsOf(row, sources);
  const present = statements.flatMap((s) => s ?? []);
  const quoted = statements.flatMap((s, at) => (s?.kind === 'quote' ? at : []));
  const conflict = row.links.find(({ alignment }) => alignment.relation === 'conflict');
  const first = row.cells.findIndex((cell) => cell !== null);
  const title = statements[first]?.heading;
  const denial = present.some((s) => s.kind === 'denial');
  const kind = denial ? 'denial' : quoted.length > 0 || row.origins > 1 ? 'quote' : 'context';
  const named = present.find((s) => s.speaker)?.speaker?.name ?? null;
  return {
    id: row.cells.map((cell) => (cell ? `${cell.statement}.${cell.start}` : '')).join(':'),
    kind,
    relation: row.relation,
    origins: row.origins,
    shorter: shorterOf(row, origins),
    speaker: speakerName(dossier.names, named),
    notQuoted: kind === 'denial' ? [] : statements.flatMap((s, at) => (s && s.kind !== 'quote' ? at : [])),
    reported: quoted.length === 0,
    conflict: conflict ? conflictBetween(conflict, sources) : null,
    heading: first > 0 && title ? { title, column: first, section: `${origins[first]} ${title}` } : null,
    cells: sources.map((_, at) => cellOf(row, at, statements, table)),
  };
}

/** Of two origins: the one whose passage is the cut. */
function shorterOf({ relation, links }: Row, origins: readonly number[]): number | null {
  if (relation !== 'a-shorter' && relation !== 'b-shorter') return null;
  const { a, b, alignment } = (links.find((link) => origins[link.a] !== origins[link.b]) ?? links[0]) as Link;
  return alignment.relation === 'a-shorter' ? a : b;
}

function conflictBetween({ a, b, alignment }: Link, sources: readonly Source[]): string | null {
  const [one, other] = [sources[a] as Source, sources[b] as Source];
  const [here, there] = [statementOf(one, alignment.a.statement), statementOf(other, alignment.b.statement)];
  if (!here || !there) return null;
  return conflictLine({
    alignment,
    here,
    there,
    hereText: one.text,
    thereText: other.text,
    name: nameOfSource(other),
    pageName: nameOfSource(one),
  });
}
