import { plural } from '@/components/wording/plural';
import type { SourceComparison } from '@/engine/coverage/coverage';
import type { Progress } from './props';

/** What the live region says of a comparison. Never each row. */
export function announcement({ counts, notCompared }: SourceComparison, progress: Progress): string {
  if (progress.phase === 'comparing') return `Comparing ${plural(progress.of, 'statement')}.`;
  if (progress.phase === 'comparing-again') return 'Comparing again.';
  if (progress.phase === 'unreadable' || notCompared) return '';
  const denials = counts.denials ? `, ${plural(counts.denials, 'denial')}` : '';
  return `Done: ${plural(counts.bothQuotes, 'quote')} in both${denials}.`;
}
