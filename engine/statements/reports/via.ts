import { isComma, isStop } from '../grammar/item-class';
import { phraseAfter } from '../grammar/phrase-after';
import type { Range } from '../grammar/range';
import { subjectAfter, subjectBefore } from '../grammar/subject';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';

const QUOTES = /^(?:quoted|quotes|quoting|quote|cited|cites|citing)$/;
/** Most items between “quoted” and “as saying”. */
const REACH = 16;

/**
 * Who passed words on, and who said them: “the agency quoted Ann Lee as saying …”, “Ann Lee was quoted by the agency as
 * saying …”. `saying` is the item of that word. Null where nobody is quoted.
 */
export function quotedBy(items: readonly Item[], saying: number): { speaker: Range | null; via: Range | null } | null {
  if (items[saying]?.lower !== 'saying' || items[saying - 1]?.lower !== 'as') return null;
  for (let i = saying - 2; i >= Math.max(0, saying - REACH); i--) {
    if (!QUOTES.test(items[i]?.lower ?? '')) continue;
    const group = verbGroup(items, 0, i);
    const subject = group.bare ? null : subjectBefore(items, 0, group.first);
    if (group.passive)
      return { speaker: subject, via: items[i + 1]?.lower === 'by' ? subjectAfter(items, i + 2) : null };
    const last = Math.min(phraseAfter(items, i + 1), saying - 1);
    return { speaker: last > i + 1 ? { first: i + 1, last } : null, via: subject };
  }
  return null;
}

/** “…,” Ann Lee was quoted as saying by the agency: the quotation in front, who said it and who passed it on; `quoted` is that verb's item. */
export function quotedBehind(items: readonly Item[], quoted: number, group: VerbGroup): Found | null {
  const saying = quoted + 2;
  if (items[quoted + 1]?.lower !== 'as' || items[saying]?.lower !== 'saying') return null;
  const speaker = subjectBefore(items, 0, group.first);
  const content = (speaker?.first ?? 0) - 1;
  if (!speaker || !items[content]?.quotation) return null;
  const via = items[saying + 1]?.lower === 'by' ? subjectAfter(items, saying + 2) : null;
  return {
    pieces: [{ first: content, last: content + 1 }],
    cue: { first: group.first, last: saying + 1 },
    speaker,
    via,
  };
}

/** Adds to the reports of a unit who passed them on, where another than the speaker did. */
export function withVia(items: readonly Item[], found: readonly Found[]): Found[] {
  return found.map((report) => {
    if (report.via || !report.cue || !report.speaker) return report;
    const quoting = quotingAnother(items, report.cue.last);
    if (quoting) return { ...report, speaker: quoting, via: report.speaker };
    const via = accordingTo(items, report.cue, found) ?? asReportedBy(items, report.cue.last);
    return via ? { ...report, via } : report;
  });
}

/** “…,” the agency quoted Ann Lee as saying: whom the cue that ends before `behind` quotes. */
function quotingAnother(items: readonly Item[], behind: number): Range | null {
  if (!QUOTES.test(items[behind - 1]?.lower ?? '')) return null;
  const end = phraseAfter(items, behind);
  return end > behind && items[end]?.lower === 'as' && items[end + 1]?.lower === 'saying'
    ? { first: behind, last: end }
    : null;
}

/** “…, according to X” around a report of another, or behind its closed cue (“…,” Ann Lee said, according to X). */
function accordingTo(items: readonly Item[], cue: Range, found: readonly Found[]): Range | null {
  const source = found.find(
    (f) =>
      f.cue &&
      items[f.cue.first]?.lower.startsWith('according') &&
      f.cue.first !== cue.first &&
      f.pieces.some((piece) => piece.first <= cue.first && cue.last <= piece.last),
  );
  if (source) return source.speaker;
  const at = isComma(items[cue.last]) ? cue.last + 1 : -1;
  return items[at]?.lower === 'according' && items[at + 1]?.lower === 'to' ? subjectAfter(items, at + 2) : null;
}

/** “…, as reported by X”, and “…,” Ann Lee said, X reported. */
function asReportedBy(items: readonly Item[], behind: number): Range | null {
  for (let i = behind; i < items.length - 2; i++)
    if (items[i]?.lower === 'as' && items[i + 1]?.lower === 'reported' && items[i + 2]?.lower === 'by')
      return subjectAfter(items, i + 3);
  if (!isComma(items[behind])) return null;
  const end = phraseAfter(items, behind + 1);
  const closed = end + 1 >= items.length || isStop(items[end + 1]) || isComma(items[end + 1]);
  return end > behind + 1 && /^report(?:s|ed)$/.test(items[end]?.lower ?? '') && closed
    ? { first: behind + 1, last: end }
    : null;
}
