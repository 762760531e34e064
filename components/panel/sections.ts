import { type Card, type Section, type SourceComparison, sectionOf } from '@/engine/coverage/coverage';

/** The cards of a source by section, each in the order they came. */
export function bySection(cards: readonly Card[]): Record<Section, Card[]> {
  const sections: Record<Section, Card[]> = {
    both: [],
    denials: [],
    'only-there': [],
    possible: [],
    context: [],
    'only-here': [],
  };
  for (const card of cards) sections[sectionOf(card)].push(card);
  return sections;
}

/** Sections that the counts jump to; possible matches stand at the end of `only-there`. */
export type JumpSection = Exclude<Section, 'possible'>;

export interface Jump {
  readonly section: JumpSection;
  /** What is counted; before `name`, if there is one. */
  readonly label: string;
  readonly name?: string;
  readonly count: number;
}

/** As many counts as stand beside one another in the usual width. */
const FIT = 4;

/**
 * What the counts say, in the order of the panel. A count of 0 is not shown, except “In both”; “Only here”, which ends
 * the panel closed, gives way where all five would not fit.
 */
export function jumps({ name, counts, notCompared }: SourceComparison): Jump[] {
  const all: Jump[] = [
    { section: 'both', label: 'In both', count: counts.both },
    { section: 'denials', label: counts.denials === 1 ? 'Denial' : 'Denials', count: counts.denials },
    notCompared
      ? { section: 'only-there', label: 'Not compared', count: counts.onlyThere }
      : { section: 'only-there', label: 'Only ', name, count: counts.onlyThere },
    { section: 'context', label: 'Context', count: counts.context },
    { section: 'only-here', label: 'Only here', count: counts.onlyHere },
  ];
  return all.filter(({ section, count }) => count > 0 || (section === 'both' && !notCompared)).slice(0, FIT);
}
