import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { relationName } from '@/components/relation/names';
import { Relation } from '@/components/relation/Relation';
import { labelWidth } from '@/components/wording/label-width';
import { SourceName } from '@/components/wording/SourceName';
import { shortName } from '@/components/wording/short-name';
import { Wording } from '@/components/wording/Wording';
import type { Card, DenialDetail, SourceComparison } from '@/engine/coverage/coverage';
import { cardAttributes } from './card-attributes';
import { stepOf } from './keys';
import { placeCard } from './place-card';
import type { FloatingCard, PanelActions } from './props';
import { BothSides, Told } from './Row';

const HAS: Record<DenialDetail['elsewhere'], string | null> = {
  neither: 'Has neither the claim nor the denial.',
  claim: 'Has the claim, without the denial.',
  both: 'Has the claim and the denial.',
  'not-compared': null,
};

interface HoverCardProps {
  readonly card: Card;
  readonly floating: FloatingCard;
  readonly pageName: string;
  readonly source: SourceComparison;
  /** CSS px at the right edge that the panel covers. */
  readonly covered: number;
  readonly actions: PanelActions;
}

/** What a mark means, beside the mark. Not modal: the page stays usable, and focus is taken only after a click. */
export function HoverCard({ card, floating, pageName, source, covered, actions }: HoverCardProps) {
  const element = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);

  useLayoutEffect(() => setHeight(element.current?.offsetHeight ?? 0), [card.id]);
  useLayoutEffect(() => {
    if (floating.focus) element.current?.focus();
  }, [card.id, floating.focus]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by) actions.onStep(card.id, by);
    else if (event.key === 'Escape') actions.onCloseFloating();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const place = placeCard(floating.anchor, height, { width: innerWidth - covered, height: innerHeight });

  return (
    <div
      class="xq-card"
      role="dialog"
      aria-label="Marked quote"
      tabIndex={-1}
      ref={element}
      style={{
        left: `${place.left}px`,
        top: `${place.top}px`,
        '--xq-label': `${labelWidth(shortName(source.name, pageName).shown)}px`,
      }}
      {...cardAttributes(card)}
      onKeyDown={onKeyDown}
      onPointerEnter={() => actions.onHoldFloating(true)}
      onPointerLeave={() => actions.onHoldFloating(false)}
    >
      <div class="xq-card__b">
        <div class="xq-row__l">
          <Relation name={relationName(card, source.name)} />
          {card.denial ? <span class="who">{card.denial.deniedBy}</span> : <Told card={card} />}
        </div>
        {card.denial ? (
          <Denies card={card} source={source} pageName={pageName} />
        ) : (
          <Words card={card} source={source} pageName={pageName} />
        )}
      </div>
      <div class="xq-card__f">
        <button type="button" class="xq-link" onClick={() => actions.onOpenInPanel(card.id)}>
          Open in panel
        </button>
        <span class="sp" />
        <button type="button" class="xq-quiet" onClick={() => actions.onStep(card.id, 1)}>
          Next <kbd>J</kbd>
        </button>
        <button type="button" class="xq-quiet" onClick={actions.onCloseFloating}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}

interface TextProps extends Pick<HoverCardProps, 'card' | 'source' | 'pageName'> {}

function Words({ card, source, pageName }: TextProps) {
  const there = <SourceName name={source.name} pageName={pageName} />;
  if (card.there)
    return (
      <>
        <BothSides card={card} there={there} />
        {card.conflict && <p class="xq-why">{card.conflict}</p>}
      </>
    );
  return (
    <>
      <BothSides card={card} there={there} />
      <dl class="xq-two xq-two--after">
        <dt class="there">{there}</dt>
        <dd class="xq-name xq-name--plain">Not in its captured text.</dd>
      </dl>
    </>
  );
}

function Denies({ card, source, pageName }: TextProps) {
  const { denial } = card;
  if (!denial) return null;
  const there = <SourceName name={source.name} pageName={pageName} />;
  const has = HAS[denial.elsewhere];
  // The mark stands on what this page reports, and the denial is the other source's.
  if (denial.in === 'there') return <BothSides card={card} there={there} />;
  return (
    <dl class="xq-two">
      <dt class="soft">Denies</dt>
      <dd class="xq-q xq-q--s">{denial.claim || (card.here && <Wording runs={card.here.runs} />)}</dd>
      {has && (
        <>
          <dt class="there">{there}</dt>
          <dd class="xq-name xq-name--plain">{has}</dd>
        </>
      )}
    </dl>
  );
}
