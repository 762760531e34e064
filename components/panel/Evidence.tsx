import { day } from '@/components/wording/day';
import { counted } from '@/components/wording/plural';
import type { Card, Coverage, SourceComparison } from '@/engine/coverage/coverage';
import { bySection } from './sections';

interface EvidenceProps {
  readonly coverage: Coverage;
  readonly source: SourceComparison;
  readonly onHideSite: () => void;
  readonly onShowInArticle: (card: string) => void;
}

/** Why the page counts as coverage of the event: what was found, in plain facts. */
export function Evidence({ coverage, source, onHideSite, onShowInArticle }: EvidenceProps) {
  const { detected, pagePublished } = coverage;
  const { counts, name, published, captured, notCompared } = source;
  return (
    <div class="xq-ev">
      <dl>
        {!notCompared && (
          <>
            <dt>Words in common</dt>
            <dd>
              {counted(counts.bothQuotes, counts.both - counts.bothQuotes)}
              <ul class="xq-ev__passages" aria-label="Passages in common">
                {bySection(source.cards).both.map((card) => (
                  <li key={card.id}>
                    <button type="button" class="xq-link xq-q" onClick={() => onShowInArticle(card.id)}>
                      {wordsHere(card)}
                    </button>
                  </li>
                ))}
              </ul>
            </dd>
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

/** The page's own words of a card, without the clause around them. */
const wordsHere = (card: Card): string =>
  (card.here?.runs ?? [])
    .filter(({ kind }) => kind !== 'frame' && kind !== 'gap')
    .map(({ text }) => text)
    .join('')
    .trim();

const dated = (who: string, date: string | null): string => `${who}: ${date ? day(date) : 'no date given'}.`;
