import { day } from '@/components/wording/day';
import { counted, plural } from '@/components/wording/plural';
import type { Card, SourceComparison } from '@/engine/coverage/coverage';
import { Context } from './Context';
import { Denial } from './Denial';
import { OneSide } from './OneSide';
import { OnlyHere } from './OnlyHere';
import { PossibleMatch } from './PossibleMatch';
import type { PanelProps } from './props';
import { Row } from './Row';
import { Section } from './Section';
import { bySection, type JumpSection } from './sections';
import { pageName } from './source';
import { ComparingAgain, NotCompared, NothingInCommon, PartlyCompared, Reprint, Unreadable, Waiting } from './states';

interface BodyProps extends PanelProps {
  readonly source: SourceComparison;
  readonly onlyHereOpen: boolean;
  readonly onToggleOnlyHere: () => void;
  readonly onJump: (section: JumpSection) => void;
}

/** The sections, in the order of the panel. */
export function Body({ coverage, view, actions, source, onlyHereOpen, onToggleOnlyHere, onJump }: BodyProps) {
  const { progress } = view;
  const { name } = source;
  const cards = bySection(source.cards);
  const row = { pageName: pageName(coverage), source, view, actions };
  const pairs = cards.both.map((card) => <Row key={card.id} card={card} {...row} />);
  const only = [...cards['only-there'], ...cards.possible];

  if (progress.phase === 'unreadable')
    return <Unreadable onAgain={actions.onCompareAgain} onHideSite={actions.onHideSite} />;
  if (progress.phase === 'comparing')
    return (
      <>
        <ol>{pairs}</ol>
        <Waiting />
        <Waiting />
      </>
    );
  const nothing = pairs.length === 0 && progress.phase === 'done' && !source.notCompared;
  return (
    <>
      {progress.phase === 'partial' && (
        <PartlyCompared done={progress.done} of={progress.of} onAgain={actions.onCompareAgain} />
      )}
      {progress.phase === 'comparing-again' && <ComparingAgain />}
      {source.notCompared && <NotCompared name={name} />}
      {source.reprintOf && <Reprint name={name} of={source.reprintOf} />}
      {nothing && (
        <NothingInCommon
          source={source}
          onSee={() => onJump(cards.denials.some((card) => card.denial?.in === 'there') ? 'denials' : 'only-there')}
        />
      )}
      {pairs.length > 0 && (
        <Section section="both" title="In both" says={countedCards(cards.both)}>
          <ol>{pairs}</ol>
        </Section>
      )}
      {cards.denials.length > 0 && (
        <Section
          section="denials"
          title={cards.denials.length === 1 ? 'Denial' : 'Denials'}
          says={reportedBy(cards.denials, row.pageName, name)}
        >
          {cards.denials.map((card) => (
            <Denial key={card.id} card={card} {...row} />
          ))}
        </Section>
      )}
      {only.length > 0 && (
        <Section
          section="only-there"
          title={source.notCompared ? 'Not compared' : `Only in ${name}`}
          says={onlyThereSays(cards['only-there'], source)}
        >
          <ul>
            {cards['only-there'].map((card) => (
              <OneSide key={card.id} card={card} {...row} />
            ))}
            {cards.possible.map((card) => (
              <PossibleMatch key={card.id} card={card} {...row} />
            ))}
          </ul>
        </Section>
      )}
      {cards.context.length > 0 && (
        <Section
          section="context"
          title="Context"
          says={`${name}’s own sections`}
          note={
            source.notCompared
              ? `Not compared with this page, under ${name}’s headings.`
              : `Passages with no counterpart on this page, under ${name}’s headings.`
          }
        >
          <Context cards={cards.context} pageName={row.pageName} source={source} />
        </Section>
      )}
      {cards['only-here'].length > 0 && (
        <OnlyHere
          cards={cards['only-here']}
          says={`${plural(cards['only-here'].length, 'quote')} ${name} does not have`}
          note={notCaptured(source)}
          open={onlyHereOpen}
          onToggle={onToggleOnlyHere}
          {...row}
        />
      )}
    </>
  );
}

const countedCards = (cards: readonly Card[]): string => {
  const reported = cards.filter((card) => card.reported).length;
  return counted(cards.length - reported, reported);
};

/** Nothing where there are possible matches alone: they are not counted. */
function onlyThereSays(cards: readonly Card[], { name, notCompared }: SourceComparison): string {
  if (cards.length === 0) return '';
  return notCompared ? `${countedCards(cards)} of ${name}` : `${countedCards(cards)} this page does not have`;
}

/** What “does not have” means of a source: only the text that was captured of it is known. */
const notCaptured = ({ name, captured }: SourceComparison): string =>
  `Not found in ${name}’s text${captured ? ` as captured ${day(captured)}` : ''}. ${name} may have them elsewhere.`;

/** Who has the denials: the page, the other source, or both. */
function reportedBy(denials: readonly Card[], page: string, there: string): string {
  const has = (side: 'here' | 'there') =>
    denials.some(({ denial }) => denial?.in === side || denial?.elsewhere === 'both');
  return `reported by ${[has('here') && page, has('there') && there].filter(Boolean).join(' and ')}`;
}
