import { Wording } from '@/components/wording/Wording';
import type { Card, SourceComparison } from '@/engine/coverage/coverage';
import { cardAttributes } from './card-attributes';
import { OtherSource } from './OtherSource';

/** What only the other source reports, under its own headings. */
export function Context({
  cards,
  pageName,
  source,
}: {
  cards: readonly Card[];
  pageName: string;
  source: SourceComparison;
}) {
  return (
    <>
      {byHeading(cards).map(({ heading, cards: under }) => (
        <div key={under[0]?.id}>
          <h4 class="xq-head">{heading ?? <small>Before the first heading</small>}</h4>
          <ul>
            {under.map((card) => (
              <li key={card.id} class="xq-line" {...cardAttributes(card)}>
                <p class="xq-q xq-q--s">
                  {card.there && <Wording runs={card.there.runs} />}{' '}
                  <OtherSource card={card} pageName={pageName} source={source} short />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Runs of cards that stand under one heading, in the source's order. */
export function byHeading(cards: readonly Card[]): { heading: string | null; cards: Card[] }[] {
  const sections: { heading: string | null; cards: Card[] }[] = [];
  for (const card of cards) {
    const last = sections.at(-1);
    if (last && last.heading === card.heading) last.cards.push(card);
    else sections.push({ heading: card.heading, cards: [card] });
  }
  return sections;
}
