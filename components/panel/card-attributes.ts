import type { Card } from '@/engine/coverage/coverage';
import type { PanelActions } from './props';

/** What a card is, on its element. */
export const cardAttributes = ({ id, kind, relation }: Card) => ({
  'data-card': id,
  'data-kind': kind,
  'data-relation': relation,
});

/** A card that is pointed at or focused lights up its mark. */
export const pointing = ({ id }: Card, { onPointAt }: PanelActions) => ({
  onPointerEnter: () => onPointAt(id),
  onPointerLeave: () => onPointAt(null),
  onFocusIn: () => onPointAt(id),
  onFocusOut: () => onPointAt(null),
});
