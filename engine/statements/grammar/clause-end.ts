import weights from '@/data/clause-end-weights.json';
import type { Item } from '../reading/unit';
import { type Border, bordersOf } from './clause-border';
import type { Complement } from './complement';

const known: ReadonlyMap<string, number> = new Map(Object.entries(weights.weights));

/** The chance that the clause ends at a border, given that it did not end before. */
export function endsAt(border: Border): number {
  let odds = weights.intercept;
  for (const feature of border.features) odds += known.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-odds));
}

/** Where the reported clause that begins at item `first` ends: at the likeliest of its borders, and before another report. */
export function clauseEnd(items: readonly Item[], first: number, form: Complement['form'] = 'clause'): number {
  const borders = bordersOf(items, first, form);
  let on = 1;
  let best = first;
  let chance = 0;
  for (const border of borders) {
    const ends = border.features.length ? endsAt(border) : 1;
    if (on * ends > chance) {
      chance = on * ends;
      best = border.at;
    }
    on *= 1 - ends;
    if (border.report && ends > 0.5) break;
  }
  return best;
}
