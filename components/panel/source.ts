import { plural } from '@/components/wording/plural';
import type { Coverage, SourceComparison } from '@/engine/coverage/coverage';
import type { PanelView } from './props';

/** The source the page is compared with: the selected one, else the first. */
export const selectedSource = (coverage: Coverage, view: Pick<PanelView, 'source'>): SourceComparison | undefined =>
  coverage.sources.find(({ source }) => source === view.source) ?? coverage.sources[0];

/** Address of the source's article, else of its outlet, else null. */
export const siteOf = ({ url, host }: SourceComparison): string | null => url ?? (host ? `https://${host}/` : null);

/** What there is of it, in a few words: the second line in the switcher. Before it is compared, nothing is counted. */
export function sourceLine({ reprintOf, notCompared, counts }: SourceComparison, comparing: boolean): string {
  if (reprintOf) return `Reprint of ${reprintOf.source === null ? 'this page' : reprintOf.name}`;
  if (notCompared) return 'Not compared';
  if (comparing) return 'Comparing…';
  return `${counts.both} in both${counts.denials ? `, ${plural(counts.denials, 'denial')}` : ''}`;
}

/** Of the pill: “4 quotes”, “1 denial”. Denials of the page itself are before the reader and are not counted there. */
export function pillParts({ counts, notCompared }: SourceComparison): string[] {
  const reportedOnly = counts.bothQuotes === 0 && counts.both > 0;
  const both = reportedOnly ? plural(counts.both, 'reported statement') : plural(counts.bothQuotes, 'quote');
  return [...(notCompared ? [] : [both]), ...(counts.denialsThere ? [plural(counts.denialsThere, 'denial')] : [])];
}

/** Name of the page for a sentence: where its outlet is not known, “this page”. */
export const pageName = (coverage: Coverage): string => coverage.pageName || 'this page';
