import { isComma, isStop } from '../grammar/item-class';
import { phraseBefore } from '../grammar/phrase-before';
import { subjectBefore } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import { type CuePatterns, patternsOf } from '../reading/cue';
import type { Item } from '../reading/unit';

/** What is asked, counted or filed, and tells what came out: of people “found” and “showed” tell what they did. */
const SOURCES =
  /^(?:analys[ie]s|audits?|census|data|documents?|emails?|e-mails?|figures|filings?|findings|inquiry|investigations?|numbers|papers?|polls?|polling|records|reports?|research|results|reviews?|statistics|stud(?:y|ies)|surveys?|tests?)$/;

/** “…, court records show.”: a word that is a noun elsewhere, where nothing but the source stands between it and a comma. */
export function closesFinding(items: readonly Item[], floor: number, at: number): boolean {
  if (items[at]?.lower !== 'show' || !SOURCES.test(items[at - 1]?.lower ?? '')) return false;
  if (items[at + 1] && !isStop(items[at + 1])) return false;
  const source = phraseBefore(items, floor, at);
  return source !== null && isComma(items[source.first - 1]);
}

/** “A poll found that …”, “…, records show”: the patterns of a verb of telling, where the subject is such a source. */
export function asFinding(items: readonly Item[], cue: CuePatterns, group: VerbGroup): CuePatterns {
  if (cue.base !== 'show' && cue.base !== 'find') return cue;
  const tells = patternsOf('indicate');
  const subject = group.bare || group.passive ? null : subjectBefore(items, 0, group.first);
  if (!tells || !subject) return cue;
  const named = items.slice(subject.first, subject.last).some((item) => SOURCES.test(item.lower));
  return named ? { ...tells, base: cue.base } : cue;
}
