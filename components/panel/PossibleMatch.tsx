import { relationName } from '@/components/relation/names';
import { Relation } from '@/components/relation/Relation';
import { SourceName } from '@/components/wording/SourceName';
import { Wording } from '@/components/wording/Wording';
import { cardAttributes } from './card-attributes';
import { OtherSource } from './OtherSource';
import type { RowProps } from './Row';

/** A pair too uncertain to count: said, not counted, not marked in the article. */
export function PossibleMatch({ card, pageName, source, actions }: Omit<RowProps, 'view'>) {
  return (
    <li class="xq-line" tabIndex={-1} data-step {...cardAttributes(card)}>
      <div class="xq-row__l">
        <Relation name={relationName(card, source.name)} />
        <span class="who">not counted</span>
      </div>
      <dl class="xq-two xq-two--s">
        {card.here && (
          <>
            <dt>Here</dt>
            <dd class="xq-q xq-q--s">
              <Wording runs={card.here.runs} />
            </dd>
          </>
        )}
        {card.there && (
          <>
            <dt class="there">
              <SourceName name={source.name} pageName={pageName} />
            </dt>
            <dd class="xq-q xq-q--s">
              <Wording runs={card.there.runs} />
            </dd>
          </>
        )}
      </dl>
      {card.why && <p class="src">{card.why}</p>}
      <div class="xq-acts">
        <button type="button" class="xq-link" onClick={() => actions.onShowInArticle(card.id)}>
          Show in article
        </button>
        <span class="sp" />
        <OtherSource card={card} pageName={pageName} source={source} />
      </div>
    </li>
  );
}
