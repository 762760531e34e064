import type { Unit } from './unit';

/** Share of the lighter unit's weight in words the same from which a pair is looked at. */
const SHARED = 0.25;
/** Of every unit this many nearest others are looked at in any case: a free translation may share few words. */
const NEAREST = 3;

/** And never more than this many: where everything is about the same few words, the nearest are among them. */
const MOST = 6;

/** The pairs worth scoring, found by the words they share, so that work grows with what is alike, not with all pairs. */
export function candidates(a: readonly Unit[], b: readonly Unit[]): [Unit, Unit][] {
  const holders = new Map<string, Set<Unit>>();
  for (const unit of b) {
    for (const word of wordsAround(unit)) {
      const known = holders.get(word.key);
      if (known) known.add(unit);
      else holders.set(word.key, new Set([unit]));
    }
  }
  const found: [Unit, Unit][] = [];
  for (const unit of a) {
    const shared = new Map<Unit, number>();
    const seen = new Set<string>();
    for (const word of wordsAround(unit)) {
      if (seen.has(word.key)) continue;
      seen.add(word.key);
      for (const other of holders.get(word.key) ?? [])
        shared.set(other, (shared.get(other) ?? 0) + word.weight + FLOOR);
    }
    const ranked = [...shared].sort((x, y) => y[1] - x[1]);
    for (const [k, [other, weight]] of ranked.slice(0, MOST).entries())
      if (k < NEAREST || weight >= SHARED * Math.min(unit.utterance.weight, other.utterance.weight))
        found.push([unit, other]);
  }
  return found;
}

/** Common words count a little, as some utterances have no others (“if we have to”). */
const FLOOR = 0.02;

const wordsAround = (unit: Unit) =>
  unit.clause ? [...unit.utterance.words, ...unit.clause.words] : unit.utterance.words;
