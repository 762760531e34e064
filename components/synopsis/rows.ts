import { type Card, type Coverage, type Run, type Side, sectionOf } from '@/engine/coverage/coverage';

/** What a source has of a statement: its words, `ditto` where a reprint has the same, or null: a gap. */
export type Cell = { readonly runs: readonly Run[]; readonly claim: string } | 'ditto' | null;

/** One statement across the sources of an event. The first cell is that of the article the others are compared with. */
export interface Row {
  readonly key: string;
  readonly card: Card;
  readonly cells: readonly Cell[];
  /** The section of its source that begins with this row, and the column that has it. */
  readonly section: { readonly column: number; readonly title: string } | null;
}

interface Making {
  card: Card;
  readonly cells: Cell[];
  /** Where each source has it: offset in its text. */
  readonly places: (number | null)[];
}

/**
 * The statements of an event, a row each, in the order of the first source; what it does not have stands where its own
 * source has it, after the row before it there. Possible matches are no rows: nothing is said of them but that they
 * are possible.
 */
export function rowsOf({ sources }: Coverage): Row[] {
  const columns = sources.length + 1;
  const rows: Making[] = [];
  const ofPage = new Map<string, Making>();

  sources.forEach(({ cards, reprintOf }, at) => {
    for (const card of cards) {
      const { here, there } = card;
      if (!here || sectionOf(card) === 'possible') continue;
      const row = ofPage.get(placeOf(here)) ?? begin(card, columns);
      ofPage.set(placeOf(here), row);
      // With several sources a statement may be a pair with one and alone beside another: the pair tells more.
      if (row.cells[0] === null || row.card.relation === 'only-here') {
        row.card = card;
        row.cells[0] = { runs: here.runs, claim: claimOf(card, 'here') };
        row.places[0] = here.start;
      }
      if (!there) continue;
      const ditto = reprintOf?.source === null && card.relation === 'same';
      row.cells[at + 1] = ditto ? 'ditto' : { runs: there.runs, claim: claimOf(card, 'there') };
      row.places[at + 1] = there.start;
    }
  });
  rows.push(...[...ofPage.values()].sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0)));

  sources.forEach(({ cards }, at) => {
    const column = at + 1;
    const only = cards.filter((card) => !card.here && card.there && sectionOf(card) !== 'possible');
    only.sort((a, b) => (a.there?.start ?? 0) - (b.there?.start ?? 0));
    for (const card of only) {
      const row = begin(card, columns);
      row.cells[column] = { runs: card.there?.runs ?? [], claim: claimOf(card, 'there') };
      row.places[column] = card.there?.start ?? 0;
      rows.splice(after(rows, column, row.places[column] ?? 0), 0, row);
    }
  });
  return withSections(rows);
}

const begin = (card: Card, columns: number): Making => ({
  card,
  cells: Array(columns).fill(null),
  places: Array(columns).fill(null),
});

const placeOf = ({ start, end }: Side): string => `${start}-${end}`;

const claimOf = ({ denial }: Card, side: 'here' | 'there'): string => (denial?.in === side ? denial.claim : '');

/** Index after the last row that its source has before `place`; the first, where it has none before. */
function after(rows: readonly Making[], column: number, place: number): number {
  const last = rows.findLastIndex(({ places }) => {
    const own = places[column];
    return own != null && own <= place;
  });
  return last < 0 ? 0 : last + 1;
}

function withSections(rows: readonly Making[]): Row[] {
  const begun = new Set<string>();
  return rows.map(({ card, cells }, at) => {
    const column = cells.findIndex((cell) => cell !== null);
    const title = card.here ? null : card.heading;
    const fresh = title !== null && !begun.has(`${column} ${title}`);
    if (fresh) begun.add(`${column} ${title}`);
    return { key: `${card.id} ${at}`, card, cells, section: fresh ? { column, title } : null };
  });
}
