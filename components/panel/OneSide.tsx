import { Wording } from '@/components/wording/Wording';
import { cardAttributes, pointing } from './card-attributes';
import { OtherSource } from './OtherSource';
import type { RowProps } from './Row';

/** A statement that only one of the two has, with who said it. */
export function OneSide({ card, pageName, source, view, actions }: RowProps) {
  const side = card.here ?? card.there;
  if (!side) return null;
  return (
    <li
      class={view.at === card.id ? 'xq-line is-hover' : 'xq-line'}
      tabIndex={-1}
      data-step
      {...cardAttributes(card)}
      {...pointing(card, actions)}
    >
      <p class="xq-q xq-q--s">
        <Wording runs={side.runs} />
      </p>
      <p class="src">
        <span>{card.speaker}</span>
        {card.here ? (
          <button type="button" class="xq-link" onClick={() => actions.onShowInArticle(card.id)}>
            Show in article
          </button>
        ) : (
          <OtherSource card={card} pageName={pageName} source={source} short />
        )}
      </p>
    </li>
  );
}
