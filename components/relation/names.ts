import type { IconName } from '@/components/icon/Icon';
import type { Card, CardRelation } from '@/engine/coverage/coverage';

/** How loud a label is: a pair in petrol, a denial in sepia, what has no pair in grey. */
export type Tone = 'pair' | 'denial' | 'quiet';

export interface RelationName {
  readonly label: string;
  readonly icon: IconName;
  readonly tone: Tone;
}

const PAIRS: Partial<Record<CardRelation, RelationName>> = {
  same: { label: 'Same words', icon: 'same', tone: 'pair' },
  reworded: { label: 'Reworded', icon: 'reworded', tone: 'pair' },
  'longer-here': { label: 'Longer here', icon: 'longer', tone: 'pair' },
  'shorter-here': { label: 'Shorter here', icon: 'shorter', tone: 'pair' },
  conflict: { label: 'Conflict', icon: 'conflict', tone: 'pair' },
  'only-here': { label: 'Only here', icon: 'here', tone: 'quiet' },
  'not-compared': { label: 'Not compared', icon: 'there', tone: 'quiet' },
  possible: { label: 'Possible match', icon: 'maybe', tone: 'quiet' },
};

/** What a card is called on screen; `there` is the other source's name. */
export function relationName({ kind, relation }: Pick<Card, 'kind' | 'relation'>, there: string): RelationName {
  if (kind === 'denial') return { label: 'Denial', icon: 'denial', tone: 'denial' };
  if (kind === 'context') {
    const pair = PAIRS[relation];
    if (!pair || pair.tone === 'quiet') return { label: 'Context', icon: 'context', tone: 'quiet' };
  }
  return PAIRS[relation] ?? { label: `Only in ${there}`, icon: 'there', tone: 'quiet' };
}

/** The same where there is no “here”: `first` is the name of the source in the first line. */
export function relationBetween(card: Pick<Card, 'kind' | 'relation'>, first: string): RelationName {
  const name = relationName(card, '');
  if (card.relation === 'longer-here') return { ...name, label: `Longer in ${first}` };
  if (card.relation === 'shorter-here') return { ...name, label: `Shorter in ${first}` };
  return name;
}
