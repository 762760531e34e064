import type { Row } from './rows';

export type Filter = 'all' | 'quotes' | 'denials' | 'context' | 'one';

export const FILTERS: readonly { readonly id: Filter; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'quotes', label: 'Quotes' },
  { id: 'denials', label: 'Denials' },
  { id: 'context', label: 'Context' },
  { id: 'one', label: 'Only in one' },
];

/** Only one source of its own has it: a reprint counts with what it reprints. */
export const onlyInOne = ({ cells }: Row): boolean => cells.filter((cell) => cell && cell !== 'ditto').length < 2;

export function passes(row: Row, filter: Filter): boolean {
  if (filter === 'quotes') return row.card.kind === 'quote';
  if (filter === 'denials') return row.card.kind === 'denial';
  if (filter === 'context') return row.card.kind === 'context';
  return filter === 'all' || onlyInOne(row);
}

/** All words of the query stand in the row, in its speaker or its wordings, whatever their case. */
export function finds(row: Row, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const wordings = row.cells.map((cell) =>
    cell && cell !== 'ditto' ? `${cell.claim} ${cell.runs.map((run) => run.text).join('')}` : '',
  );
  const text = [row.card.speaker ?? '', ...wordings].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
