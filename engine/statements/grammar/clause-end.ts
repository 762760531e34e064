import weights from '@/data/clause-end-weights.json';
import type { Item } from '../reading/unit';
import { type Border, bordersOf } from './clause-border';
import type { Complement } from './range';

const known: ReadonlyMap<string, number> = new Map(Object.entries(weights.weights));

/** The chance that the clause ends at a border, given that it did not end before. */
export function endsAt(border: Border): number {
  let odds = weights.intercept;
  for (const feature of border.features) odds += known.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-odds));
}

/** The chance that the clause goes on below which its later borders change nothing. */
const NEGLIGIBLE = 0.01;

/**
 * Where the reported clause that begins at item `first` ends, at the latest before another report: at the border that shares
 * the most words, on average over the chances of all of them, with where it does end. Choosing the likeliest one instead
 * finds as many exact ends, and more often one that is far off.
 */
export function clauseEnd(items: readonly Item[], first: number, form: Complement['form'] = 'clause'): number {
  const ends: { at: number; chance: number }[] = [];
  let on = 1;
  for (const border of bordersOf(items, first, form)) {
    const here = border.features.length ? endsAt(border) : 1;
    ends.push({ at: border.at, chance: on * here });
    on *= 1 - here;
    if (on < NEGLIGIBLE || (border.report && here > 0.5)) break;
  }
  let best = first;
  let most = 0;
  for (const { at } of ends) {
    let shared = 0;
    for (const end of ends)
      shared += (end.chance * (Math.min(at, end.at) - first)) / (Math.max(at, end.at) - first || 1);
    if (shared > most) {
      most = shared;
      best = at;
    }
  }
  return best;
}
