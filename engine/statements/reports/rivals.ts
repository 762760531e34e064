import { isFiniteItem } from '../grammar/item-class';
import type { Range } from '../grammar/range';
import { cueOf, reportsAlone } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';

/**
 * Leaves one of the reports that tell the very same words: “Brandt, speaking on Friday, said, “…””. A verb that speaks by
 * itself wins over one that only a quotation beside it makes a cue, then the one that stands nearer. Whoever the other
 * names passed the words on: “Brandt said, “…,” the Gazette reported”.
 */
export function withoutRivals(items: readonly Item[], found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const report of found) {
    const at = kept.findIndex((other) => tellsTheSame(report, other));
    const other = kept[at];
    if (!other) kept.push(report);
    else
      kept[at] =
        strength(items, report) > strength(items, other)
          ? passedOn(items, report, other)
          : passedOn(items, other, report);
  }
  return kept;
}

const tellsTheSame = ({ pieces: a, cue }: Found, { pieces: b, cue: other }: Found): boolean =>
  cue !== null &&
  other !== null &&
  a.length === b.length &&
  a.every((piece, i) => piece.first === b[i]?.first && piece.last === b[i]?.last);

/** How likely a report's cue is the one that its words belong to: speaking by itself first, then by nearness. */
function strength(items: readonly Item[], { cue, pieces }: Found): number {
  const verb = cue && items[cue.last - 1];
  const content = pieces[0];
  if (!verb || !content) return Number.NEGATIVE_INFINITY;
  const patterns = cueOf(verb.lower);
  const speaks = patterns !== null && reportsAlone(patterns) && (isFiniteItem(verb) || verb.class === 'ing');
  const distance = content.first >= cue.last ? content.first - cue.last : cue.first - content.last;
  return (speaks ? items.length : 0) - distance;
}

/** The report kept, with the other's speaker as who passed it on where that is somebody else behind the words. */
function passedOn(items: readonly Item[], kept: Found, other: Found): Found {
  const teller = other.speaker;
  const behind = teller !== null && teller.first >= (kept.pieces[0]?.last ?? 0);
  return behind && !kept.via && kept.speaker && wordsOf(items, teller) !== wordsOf(items, kept.speaker)
    ? { ...kept, via: teller }
    : kept;
}

const wordsOf = (items: readonly Item[], { first, last }: Range): string =>
  items
    .slice(first, last)
    .map((item) => item.lower)
    .join(' ');
