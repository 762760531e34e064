import { Icon } from '@/components/icon/Icon';
import type { Card, SourceComparison } from '@/engine/coverage/coverage';

/**
 * The way to the other source: to the passage where its address is known, else to the outlet. Its own tab, which
 * learns nothing of where the reader came from.
 */
export function OtherSource({ card, source, short }: { card: Card; source: SourceComparison; short?: boolean }) {
  if (!card.link) return null;
  const label = source.url ? `Read in ${source.name}` : `Open ${source.name}`;
  return (
    <a
      class={short ? 'xq-link xq-out' : 'xq-link'}
      href={card.link}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={short ? label : undefined}
    >
      {short ? source.name : label}
      <Icon name="out" />
    </a>
  );
}
