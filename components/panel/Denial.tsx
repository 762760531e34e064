import type { ComponentChildren } from 'preact';
import { relationName } from '@/components/relation/names';
import { Relation } from '@/components/relation/Relation';
import { SourceName } from '@/components/wording/SourceName';
import { Wording } from '@/components/wording/Wording';
import type { Card, DenialDetail } from '@/engine/coverage/coverage';
import { cardAttributes, pointing } from './card-attributes';
import { OtherSource } from './OtherSource';
import type { RowProps } from './Row';

/** What the other side has of a denial, as a sentence; null where the two were not compared. */
const ELSEWHERE: Record<DenialDetail['elsewhere'], string | null> = {
  neither: 'Neither the claim nor the denial.',
  claim: 'The claim, without the denial.',
  both: 'The claim and the denial.',
  'not-compared': null,
};

/** What is denied, by whom, reported by whom, and what the other side has of it. */
export function Denial({ card, pageName, source, view, actions }: RowProps) {
  const { denial } = card;
  if (!denial) return null;
  const here = denial.in === 'here';
  const other = here ? 'there' : 'here';
  const name = (side: 'here' | 'there') =>
    side === 'here' ? 'Here' : <SourceName name={source.name} pageName={pageName} />;
  const elsewhere = ELSEWHERE[denial.elsewhere];
  return (
    <article
      class={view.at === card.id ? 'xq-denial is-hover' : 'xq-denial'}
      tabIndex={-1}
      data-step
      aria-label="Denial"
      {...cardAttributes(card)}
      {...pointing(card, actions)}
    >
      <div class="xq-row__l">
        <Relation name={relationName(card, source.name)} />
        <span class="sp" />
        {!here && (denial.elsewhere === 'neither' || denial.elsewhere === 'claim') && (
          <span class="xq-here-not">Not on this page</span>
        )}
      </div>
      <dl class="xq-two xq-two--s">
        {denial.claim && (
          <>
            <dt>Claim</dt>
            <dd class="xq-q xq-q--s">{denial.claim}</dd>
          </>
        )}
        {denial.deniedBy && (
          <>
            <dt>Denied by</dt>
            <dd class="xq-name">{denial.deniedBy}</dd>
          </>
        )}
        {denial.reportedBy && (
          <>
            <dt>Reported by</dt>
            <dd class="xq-name">{denial.reportedBy}</dd>
          </>
        )}
        <Words card={card} side={denial.in} name={name(denial.in)} />
        {card[other] && <Words card={card} side={other} name={name(other)} />}
        {elsewhere && !(denial.elsewhere === 'both' && card[other]) && (
          <>
            {!card[other] && <dt class={other === 'there' ? 'there' : 'me'}>{name(other)}</dt>}
            <dd class="xq-name xq-name--plain">{elsewhere}</dd>
          </>
        )}
      </dl>
      {card.conflict && <p class="xq-why">{card.conflict}</p>}
      <div class="xq-acts">
        {card.here && (
          <button type="button" class="xq-link" onClick={() => actions.onShowInArticle(card.id)}>
            Show in article
          </button>
        )}
        {card.there && <OtherSource card={card} pageName={pageName} source={source} />}
      </div>
    </article>
  );
}

/** The denial as its source words it, with its place. */
function Words({ card, side, name }: { card: Card; side: 'here' | 'there'; name: ComponentChildren }) {
  const words = card[side];
  if (!words) return null;
  return (
    <>
      <dt class={side === 'there' ? 'there' : 'me'}>
        {name}
        {words.paragraph != null && ` ¶\u00a0${words.paragraph}`}
      </dt>
      <dd class="xq-q xq-q--s">
        <Wording runs={words.runs} />
      </dd>
    </>
  );
}
