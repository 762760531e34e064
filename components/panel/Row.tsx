import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import { relationName } from '@/components/relation/names';
import { Relation } from '@/components/relation/Relation';
import { Excerpt } from '@/components/wording/Excerpt';
import { tellingChange } from '@/components/wording/excerpt';
import { SourceName } from '@/components/wording/SourceName';
import { Wording } from '@/components/wording/Wording';
import type { Card, Run, SourceComparison } from '@/engine/coverage/coverage';
import { cardAttributes, pointing } from './card-attributes';
import { copyText } from './copy-text';
import { OtherSource } from './OtherSource';
import type { PanelActions, PanelView } from './props';

export interface RowProps {
  readonly card: Card;
  readonly pageName: string;
  readonly source: SourceComparison;
  readonly view: PanelView;
  readonly actions: PanelActions;
}

/** A pair. Closed: the words that differ, one line each. Open: both wordings in full, and why they are a pair. */
export function Row({ card, pageName, source, view, actions }: RowProps) {
  const id = useId();
  const open = view.openCard === card.id;
  const paragraph = card.here?.paragraph;
  return (
    <li class={open ? 'xq-row is-open' : 'xq-row'} {...cardAttributes(card)} {...pointing(card, actions)}>
      <button
        type="button"
        class={view.at === card.id ? 'xq-row__b is-hover' : 'xq-row__b'}
        data-step
        aria-expanded={open}
        aria-controls={id}
        onClick={() => actions.onOpenCard(open ? null : card.id)}
      >
        <span class="xq-row__l">
          <Relation name={relationName(card, source.name)} />
          <Told card={card} />
          <span class="sp" />
          {paragraph != null && <span class="pos">¶ {paragraph}</span>}
          <Icon name="chevron" class="chev" />
        </span>
        <Lines card={card} there={<SourceName name={source.name} pageName={pageName} />} />
      </button>
      <div class="xq-row__d" id={id}>
        {open && (
          <>
            <BothSides card={card} there={<SourceName name={source.name} pageName={pageName} />} />
            <p class="xq-why">{[card.conflict, card.why].filter(Boolean).join(' ')}</p>
            <div class="xq-acts">
              <button type="button" class="xq-link" onClick={() => actions.onShowInArticle(card.id)}>
                Show in article
              </button>
              <button
                type="button"
                class="xq-link"
                onClick={() => actions.onCopy(copyText(card, pageName, source.name))}
              >
                Copy both
              </button>
              <span class="sp" />
              <OtherSource card={card} pageName={pageName} source={source} />
            </div>
          </>
        )}
      </div>
    </li>
  );
}

/** Who said it, and whether only one of the two gives it as a quote. */
export function Told({ card }: Pick<RowProps, 'card'>) {
  // Of what neither quotes, the words themselves name who spoke.
  if (card.reported) return <span class="how">reported, not quoted</span>;
  const { speaker, quotedBy } = card;
  return (
    <>
      {speaker && <span class="who">{quotedBy ? `${speaker},` : speaker}</span>}
      {quotedBy && <span class="how">{quotedBy === 'here' ? 'quoted only here' : 'not quoted here'}</span>}
    </>
  );
}

function Lines({ card, there }: { card: Card; there: ComponentChildren }) {
  if (card.relation === 'same' && card.here) return <Line label="Both" runs={card.here.runs} change={null} />;
  const change = tellingChange(card.here?.runs ?? [], card.there?.runs ?? []);
  return (
    <>
      {card.here && <Line label="Here" runs={card.here.runs} change={change} />}
      {card.there && <Line label={there} runs={card.there.runs} change={change} there />}
    </>
  );
}

interface LineProps {
  readonly label: ComponentChildren;
  readonly runs: readonly Run[];
  readonly change: number | null;
  readonly there?: boolean;
}

function Line({ label, runs, change, there }: LineProps) {
  return (
    <span class="xq-k">
      <span class={there ? 'there' : undefined}>{label}</span>
      <span class="xq-q">
        <Excerpt runs={runs} change={change} />
      </span>
    </span>
  );
}

/** Both wordings in full: the page's first, then the other source's. */
export function BothSides({ card, there }: { card: Card; there: ComponentChildren }) {
  return (
    <dl class="xq-two">
      {card.here && (
        <>
          <dt>Here</dt>
          <dd class="xq-q">
            <Wording runs={card.here.runs} />
          </dd>
        </>
      )}
      {card.there && (
        <>
          <dt class="there">{there}</dt>
          <dd class="xq-q">
            <Wording runs={card.there.runs} />
          </dd>
        </>
      )}
    </dl>
  );
}
