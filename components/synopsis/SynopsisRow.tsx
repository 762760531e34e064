import { Icon } from '@/components/icon/Icon';
import type { RelationName } from '@/components/relation/names';
import { Relation } from '@/components/relation/Relation';
import { Wording } from '@/components/wording/Wording';
import type { SynopsisCell } from '@/engine/coverage/synopsis/cell';
import type { SynopsisRow as Row } from '@/engine/coverage/synopsis/row';
import { onlyInOne } from './filters';

interface SynopsisRowProps {
  readonly row: Row;
  /** The sources, in the order of the columns. */
  readonly names: readonly string[];
  /** The row is the first of its section, whose heading stands above it. */
  readonly begins: boolean;
}

/** One statement across the sources. */
export function SynopsisRow({ row, names, begins }: SynopsisRowProps) {
  const { kind, cells, heading } = row;
  return (
    <>
      {begins && heading && (
        <tr class="xq-syn__sec">
          <td />
          {cells.map((_, column) => (
            <td key={column}>{column === heading.column ? heading.title : null}</td>
          ))}
        </tr>
      )}
      <tr class={kind === 'denial' ? 'is-denial' : undefined} data-relation={row.relation}>
        <th scope="row">
          <Relation name={labelOf(row, names)} />
          {told(row, names).map((line) => (
            <span key={line} class="who">
              {line}
            </span>
          ))}
        </th>
        {cells.map((cell, column) => (
          <CellOf key={column} cell={cell} name={names[column] ?? ''} />
        ))}
      </tr>
    </>
  );
}

function CellOf({ cell, name }: { cell: SynopsisCell; name: string }) {
  switch (cell.is) {
    case 'gap':
      return (
        <td class="is-gap">
          <span>Not in {name}</span>
        </td>
      );
    case 'not-compared':
      return (
        <td class="is-ditto">
          <span>Not compared: another language</span>
        </td>
      );
    case 'ditto':
      return (
        <td class="is-ditto">
          <span>
            <Icon name="same" />
            Same words
          </span>
        </td>
      );
    case 'words':
      return (
        <td class={cell.reportsOnly ? 'is-claim' : undefined}>
          <p class="xq-q">
            {cell.claim && `${cell.claim} `}
            <Wording runs={cell.runs} />
          </p>
          {cell.reportsOnly && <span class="who">The claim, without the denial.</span>}
        </td>
      );
  }
}

/** Who said it, who does not quote it, and what two of them differ in. */
function told({ kind, speaker, reported, notQuoted, conflict }: Row, names: readonly string[]): string[] {
  if (kind === 'denial') return speaker ? [speaker] : [];
  const without = notQuoted.map((column) => names[column]).join(', ');
  const quoted = reported ? 'reported, not quoted' : without && `not quoted in ${without}`;
  return [reported ? '' : (speaker ?? ''), quoted, conflict ?? ''].filter(Boolean);
}

/** Where there is no “here”: what is cut is cut in the source that has fewer of the words. */
function labelOf(row: Row, names: readonly string[]): RelationName {
  if (row.kind === 'denial') return { label: 'Denial', icon: 'denial', tone: 'denial' };
  const { shorter } = row;
  if (onlyInOne(row)) {
    if (row.kind === 'context') return { label: 'Context', icon: 'context', tone: 'quiet' };
    return { label: 'Only in one', icon: row.cells[0]?.is === 'words' ? 'here' : 'there', tone: 'quiet' };
  }
  const labels: Record<Row['relation'], RelationName> = {
    same: { label: 'Same words', icon: 'same', tone: 'pair' },
    reworded: { label: 'Reworded', icon: 'reworded', tone: 'pair' },
    conflict: { label: 'Conflict', icon: 'conflict', tone: 'pair' },
    'a-shorter': { label: `Cut in ${names[shorter ?? 0]}`, icon: 'shorter', tone: 'pair' },
    'b-shorter': { label: `Cut in ${names[shorter ?? 1]}`, icon: 'longer', tone: 'pair' },
    only: { label: 'Only in one', icon: 'here', tone: 'quiet' },
  };
  return labels[row.relation];
}
