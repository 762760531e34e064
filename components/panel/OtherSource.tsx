import { Icon } from '@/components/icon/Icon';
import { SourceName } from '@/components/wording/SourceName';
import type { Card, SourceComparison } from '@/engine/coverage/coverage';

interface OtherSourceProps {
  readonly card: Card;
  readonly pageName: string;
  readonly source: SourceComparison;
  /** Only the name, where it stands beside each passage. */
  readonly short?: boolean;
}

/**
 * The way to the other source: to the passage where its address is known, else to the outlet. Its own tab, which
 * learns nothing of where the reader came from.
 */
export function OtherSource({ card, pageName, source, short }: OtherSourceProps) {
  if (!card.link) return null;
  const verb = source.url ? 'Read in' : 'Open';
  const name = <SourceName name={source.name} pageName={pageName} />;
  return (
    <a
      class={short ? 'xq-link xq-out' : 'xq-link'}
      href={card.link}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={short ? `${verb} ${source.name}` : undefined}
    >
      <span>
        {short ? (
          name
        ) : (
          <>
            {verb} {name}
          </>
        )}
      </span>
      <Icon name="out" />
    </a>
  );
}
