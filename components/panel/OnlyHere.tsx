import { useId } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import type { Card } from '@/engine/coverage/coverage';
import { OneSide } from './OneSide';
import type { RowProps } from './Row';

interface OnlyHereProps extends Omit<RowProps, 'card'> {
  readonly cards: readonly Card[];
  readonly says: string;
  /** A sentence under it, when it is open. */
  readonly note: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What the page alone has: closed at first, since the reader has it before them. */
export function OnlyHere({ cards, says, note, open, onToggle, ...row }: OnlyHereProps) {
  const id = useId();
  return (
    <section aria-label="Only here" data-section="only-here">
      <button type="button" class="xq-more" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        Only here <span>{says}</span>
        <Icon name="chevron" class="chev" />
      </button>
      <div id={id}>
        {open && (
          <>
            <p class="xq-sec__note">{note}</p>
            <ul>
              {cards.map((card) => (
                <OneSide key={card.id} card={card} {...row} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
