import type { SynopsisCell } from './cell';
import type { SynopsisRow } from './row';

/**
 * Rows in the order of the first source; what it does not have stands where its own source has it, after the row before
 * it there. Of a source that shares nothing with those before it, all stands at the end.
 */
export function inReadingOrder(rows: readonly SynopsisRow[]): SynopsisRow[] {
  const ordered: SynopsisRow[] = [];
  const columns = rows[0]?.cells.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const own = rows.filter((row) => row.cells.findIndex((cell) => placeOf(cell) !== null) === column);
    own.sort((x, y) => (placeIn(x, column) ?? 0) - (placeIn(y, column) ?? 0));
    for (const row of own) ordered.splice(after(ordered, column, placeIn(row, column) ?? 0), 0, row);
  }
  return ordered;
}

const placeOf = (cell: SynopsisCell | undefined): number | null => (cell && 'start' in cell ? cell.start : null);
const placeIn = ({ cells }: SynopsisRow, column: number): number | null => placeOf(cells[column]);

/** Index after the last row that its source has before `place`; the first, where it has none before. */
function after(rows: readonly SynopsisRow[], column: number, place: number): number {
  if (rows.every((row) => placeIn(row, column) === null)) return rows.length;
  return (
    rows.findLastIndex((row) => {
      const own = placeIn(row, column);
      return own !== null && own <= place;
    }) + 1
  );
}
