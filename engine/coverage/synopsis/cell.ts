import { sameLanguage } from '@/engine/article/same-language';
import type { Link, Row } from '@/engine/compare/sources/rows';
import type { Dossier, Source } from '@/engine/dossier/dossier';
import type { Statement } from '@/engine/statements/statement';
import { overlaps, type Span } from '@/engine/text/span';
import { cutIn } from '../card-parts';
import type { Run } from '../coverage';
import { deniedClaim } from '../denied-claim';
import { runsOf } from '../runs';
import type { DenialsAcross } from './denials';

/** What a source has of a statement. `ditto`: a reprint with the same words; `gap`: compared, and not found in its text. */
export type SynopsisCell =
  | {
      readonly is: 'words';
      readonly runs: readonly Run[];
      /** Of a denial: what it denies, verbatim; empty where that is not worded. */
      readonly claim: string;
      /** In the row of a denial: the source reports what is denied, without the denial. */
      readonly reportsOnly: boolean;
      /** Offset in the source's text. */
      readonly start: number;
    }
  | { readonly is: 'ditto'; readonly start: number }
  | { readonly is: 'gap' | 'not-compared' };

/** What a row is described from. */
export interface Table {
  readonly dossier: Dossier;
  readonly sources: readonly Source[];
  readonly origins: readonly number[];
  readonly denials: DenialsAcross;
}

/** @param statements those of the row's cells */
export function cellOf(row: Row, at: number, statements: readonly (Statement | null)[], table: Table): SynopsisCell {
  const { sources, origins } = table;
  const [source, statement, passage] = [sources[at] as Source, statements[at], row.cells[at]];
  const origin = origins[at] as number;
  if (!statement || !passage) {
    const found = counterpartOf(statements, at, table);
    if (found && origin !== at && counterpartOf(statements, origin, table)?.text === found.text)
      return { is: 'ditto', start: found.start };
    if (found) return { ...words(source, found, found, null), reportsOnly: found.kind !== 'denial' };
    const compared = sources.some((other, k) => row.cells[k] && sameLanguage(source, other));
    return { is: compared ? 'gap' : 'not-compared' };
  }
  const link = linkOf(row, at, origins);
  if (origin !== at && row.cells[origin] && row.links.some((l) => l.a === origin && l.b === at && isSame(l)))
    return { is: 'ditto', start: passage.start };
  const claim = statement.kind === 'denial' ? deniedClaim(source, statement) : null;
  // A claim that is worded in the denial itself is read there.
  const apart = claim && !overlaps(claim, statement) ? source.text.slice(claim.start, claim.end) : '';
  return words(source, statement, passage, link && comparedWith(link, at, statement, sources), apart);
}

/** What a source has of what the others of the row deny: see `DenialsAcross`. */
export function counterpartOf(
  statements: readonly (Statement | null)[],
  at: number,
  { denials }: Pick<Table, 'denials'>,
): Statement | null {
  const found = statements.flatMap((s, column) => (s?.kind === 'denial' && denials.counterpart(column, s, at)) || []);
  return found[0] ?? null;
}

const isSame = ({ alignment }: Link) => alignment.relation === 'same';

/** The alignment by which a cell's words are compared: with the first column that has the statement, or from there. */
function linkOf({ cells, links }: Row, at: number, origins: readonly number[]): Link | null {
  const first = cells.findIndex((cell) => cell !== null);
  const joined = links.filter((link) => link.a === at || link.b === at);
  const across = joined.filter(({ a, b }) => origins[a] !== origins[b]);
  // A reprint tells nothing of the words that differ.
  const own = across.length > 0 ? across : joined;
  return own.find(({ a, b }) => a === first || b === first) ?? own[0] ?? null;
}

function comparedWith({ a, b, alignment }: Link, at: number, statement: Statement, sources: readonly Source[]) {
  const side = a === at ? 'a' : 'b';
  const other = sources[a === at ? b : a] as Source;
  return {
    wording: alignment.wording,
    side,
    otherText: other.text,
    cut: cutIn(statement, alignment, side),
    passage: alignment[side],
  } as const;
}

function words(
  source: Source,
  statement: Statement,
  passage: Span,
  compared: ReturnType<typeof comparedWith> | null,
  claim = '',
): Extract<SynopsisCell, { is: 'words' }> {
  const shown = compared?.passage ?? passage;
  return {
    is: 'words',
    runs: runsOf(source, statement, shown, compared),
    claim,
    reportsOnly: false,
    start: shown.start,
  };
}
