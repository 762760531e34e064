import { Logo } from '@/components/icon/Logo';
import type { SourceComparison } from '@/engine/coverage/coverage';
import type { Progress } from './props';
import { pillParts } from './source';

/** The panel put away: whom the page is compared with, and what there is to see. */
export function Pill({
  source,
  progress,
  onExpand,
}: {
  source: SourceComparison;
  progress: Progress;
  onExpand: () => void;
}) {
  return (
    <button type="button" class="xq-pill" aria-expanded={false} onClick={onExpand}>
      <Logo />
      <span>
        {progress.phase === 'comparing' || progress.phase === 'comparing-again' ? (
          'Comparing…'
        ) : (
          <>
            <b>{source.name}</b>
            {progress.phase !== 'unreadable' &&
              pillParts(source).map((part) => (
                <span key={part}>
                  {' '}
                  <i>·</i> {part}
                </span>
              ))}
          </>
        )}
      </span>
    </button>
  );
}
