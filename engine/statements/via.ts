import type { Found } from './attribution';
import { phraseAfter, type Range } from './noun-phrase';
import { subjectAfter, subjectBefore } from './subject';
import type { Item } from './unit';
import { verbGroup } from './verb-group';

/** Most items between “quoted” and “as saying”. */
const REACH = 16;

/**
 * Who passed words on, and who said them: “the agency quoted Ann Lee as saying …”, “Ann Lee was quoted by the agency as
 * saying …”. `saying` is the item of that word. Null where nobody is quoted.
 */
export function quotedBy(items: readonly Item[], saying: number): { speaker: Range | null; via: Range | null } | null {
  if (items[saying]?.lower !== 'saying' || items[saying - 1]?.lower !== 'as') return null;
  for (let i = saying - 2; i >= Math.max(0, saying - REACH); i--) {
    if (!/^(?:quoted|quotes|quoting|quote|cited|cites|citing)$/.test(items[i]?.lower ?? '')) continue;
    const group = verbGroup(items, 0, i);
    const subject = group.bare ? null : subjectBefore(items, 0, group.first);
    if (group.passive)
      return { speaker: subject, via: items[i + 1]?.lower === 'by' ? subjectAfter(items, i + 2) : null };
    const last = Math.min(phraseAfter(items, i + 1), saying - 1);
    return { speaker: last > i + 1 ? { first: i + 1, last } : null, via: subject };
  }
  return null;
}

/** Adds to the reports of a unit who passed them on: “…, according to X” and “…, as reported by X” behind a report of another. */
export function withVia(items: readonly Item[], found: readonly Found[]): Found[] {
  const reported = items.findIndex(
    (x, i) => x.lower === 'reported' && items[i - 1]?.lower === 'as' && items[i + 1]?.lower === 'by',
  );
  const agent = reported > 0 ? subjectAfter(items, reported + 2) : null;
  return found.map((report, i) => {
    if (report.via || !report.cue || !report.speaker) return report;
    const { last } = report.cue;
    const source = found
      .slice(i + 1)
      .find(
        (f) =>
          f.speaker &&
          f.cue &&
          items[f.cue.first]?.lower === 'according' &&
          f.pieces.some((p) => p.first < last && last <= p.last),
      );
    if (source?.speaker) return { ...report, via: source.speaker };
    return agent && reported > last ? { ...report, via: agent } : report;
  });
}
