import type { SynopsisRow } from '@/engine/coverage/synopsis/row';

export type Filter = 'all' | 'quotes' | 'denials' | 'context' | 'one';

export const FILTERS: readonly { readonly id: Filter; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'quotes', label: 'Quotes' },
  { id: 'denials', label: 'Denials' },
  { id: 'context', label: 'Context' },
  { id: 'one', label: 'Only in one' },
];

/** Only one source of its own has it: a reprint counts with what it reprints. */
export const onlyInOne = ({ origins }: SynopsisRow): boolean => origins < 2;

export function passes(row: SynopsisRow, filter: Filter): boolean {
  if (filter === 'quotes') return row.kind === 'quote';
  if (filter === 'denials') return row.kind === 'denial';
  if (filter === 'context') return row.kind === 'context';
  return filter === 'all' || onlyInOne(row);
}

/** All words of the query stand in the row, in its speaker or its wordings, whatever their case. */
export function finds(row: SynopsisRow, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const wordings = row.cells.map((cell) =>
    cell.is === 'words' ? `${cell.claim} ${cell.runs.map((run) => run.text).join('')}` : '',
  );
  const text = [row.speaker ?? '', ...wordings].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
