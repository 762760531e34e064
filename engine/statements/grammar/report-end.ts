import type { Item } from '../reading/unit';
import { clauseEnd } from './clause-end';
import type { Complement } from './range';

/** Where a report of this form ends. Words quoted up to a mark of their own end there. */
export function reportEnd(items: readonly Item[], first: number, form: Complement['form']): number {
  const end = clauseEnd(items, first, form);
  if (form === 'quotation' && items[first]?.quotation?.terminal) {
    const joined = items[first + 1]?.class === 'conjunction' && items[first + 2]?.class === 'quotation';
    return joined ? Math.min(end, first + 3) : first + 1;
  }
  return end;
}
