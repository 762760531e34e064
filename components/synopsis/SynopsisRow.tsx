import { Icon } from '@/components/icon/Icon';
import { type RelationName, relationName } from '@/components/relation/names';
import { Relation } from '@/components/relation/Relation';
import { Wording } from '@/components/wording/Wording';
import { onlyInOne } from './filters';
import type { Cell, Row } from './rows';

/** One statement across the sources. */
export function SynopsisRow({ row, names }: { row: Row; names: readonly string[] }) {
  const { card, cells, section } = row;
  return (
    <>
      {section && (
        <tr class="xq-syn__sec">
          <td />
          {cells.map((_, column) => (
            <td key={column}>{column === section.column ? section.title : null}</td>
          ))}
        </tr>
      )}
      <tr class={card.kind === 'denial' ? 'is-denial' : undefined}>
        <th scope="row">
          <Relation name={labelOf(row, names)} />
          <span class="who">{card.reported ? 'reported, not quoted' : card.speaker}</span>
        </th>
        {cells.map((cell, column) => (
          <CellOf key={column} cell={cell} name={names[column] ?? ''} />
        ))}
      </tr>
    </>
  );
}

function CellOf({ cell, name }: { cell: Cell; name: string }) {
  if (cell === null)
    return (
      <td class="is-gap">
        <span>Not in {name}</span>
      </td>
    );
  if (cell === 'ditto')
    return (
      <td class="is-ditto">
        <span>
          <Icon name="same" />
          Same words
        </span>
      </td>
    );
  return (
    <td>
      <p class="xq-q">
        {cell.claim && `${cell.claim} `}
        <Wording runs={cell.runs} />
      </p>
    </td>
  );
}

/** Where there is no “here”: what is cut is cut in the source that has fewer of the words. */
function labelOf(row: Row, names: readonly string[]): RelationName {
  const { card, cells } = row;
  const name = relationName(card, '');
  if (card.kind !== 'quote') return name;
  if (onlyInOne(row)) return { ...name, label: 'Only in one', tone: 'quiet' };
  const other = names[cells.findIndex((cell, column) => column > 0 && cell !== null && cell !== 'ditto')] ?? '';
  if (card.relation === 'longer-here') return { ...name, label: `Cut in ${other}` };
  if (card.relation === 'shorter-here') return { ...name, label: `Cut in ${names[0] ?? ''}` };
  return name;
}
