import { Icon } from '@/components/icon/Icon';
import type { RelationName } from './names';

/** A relation's glyph and its name. */
export function Relation({ name: { label, icon, tone } }: { name: RelationName }) {
  return (
    <span class={tone === 'pair' ? 'xq-rel' : `xq-rel xq-rel--${tone}`}>
      <Icon name={icon} />
      {label}
    </span>
  );
}
