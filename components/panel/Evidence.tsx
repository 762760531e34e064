import { day } from '@/components/wording/day';
import { counted } from '@/components/wording/plural';
import type { Coverage, SourceComparison } from '@/engine/coverage/coverage';

interface EvidenceProps {
  readonly coverage: Coverage;
  readonly source: SourceComparison;
  readonly onHideSite: () => void;
}

/** Why the page counts as coverage of the event: what was found, in plain facts. */
export function Evidence({ coverage, source, onHideSite }: EvidenceProps) {
  const { detected, pagePublished } = coverage;
  const { counts, name, published, captured, notCompared } = source;
  return (
    <div class="xq-ev">
      <dl>
        {!notCompared && (
          <>
            <dt>Words in common</dt>
            <dd>{counted(counts.bothQuotes, counts.both - counts.bothQuotes)}</dd>
          </>
        )}
        {detected.evidence.names.length > 0 && (
          <>
            <dt>Names in both</dt>
            <dd>{detected.evidence.names.join(', ')}</dd>
          </>
        )}
        <dt>Dates</dt>
        <dd>
          {dated('This page', pagePublished)} {dated(name, published)}
          {captured && ` Captured ${day(captured)}.`}
        </dd>
        <dt>Matched by</dt>
        <dd>{detected.by === 'address' ? 'The address of this page' : 'The text of this page, not its address'}</dd>
      </dl>
      <p>Compared on this device. Nothing about this page was sent.</p>
      <div class="xq-acts">
        <button type="button" class="xq-link" onClick={onHideSite}>
          Hide on this site
        </button>
      </div>
    </div>
  );
}

const dated = (who: string, date: string | null): string => `${who}: ${date ? day(date) : 'no date given'}.`;
