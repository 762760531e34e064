import type { PanelActions, PanelView } from '@/components/panel/props';
import type { Card, Coverage, Run, Side, SourceComparison } from '@/engine/coverage/coverage';

/** An invented event, as two invented papers report it: one card of every kind and relation. */

/** Runs from a line: `[changed]`, `{only}`, `<3>` a gap of three words, `(frame)`; all else is the same in both. */
export function runs(line: string, quoted = true): Run[] {
  const made: Run[] = [];
  for (const [part] of line.matchAll(/\[[^\]]*\]|\{[^}]*\}|<\d+>|\([^)]*\)|[^[{<(]+/g)) {
    const inner = part.slice(1, -1);
    if (part.startsWith('[')) made.push({ kind: 'changed', text: inner, quoted });
    else if (part.startsWith('{')) made.push({ kind: 'only', text: inner, quoted });
    else if (part.startsWith('<')) made.push({ kind: 'gap', text: '', words: Number(inner), quoted });
    else if (part.startsWith('(')) made.push({ kind: 'frame', text: inner, quoted: false });
    else made.push({ kind: 'same', text: part, quoted });
  }
  return made;
}

const side = (line: string, paragraph: number | null, quoted = true): Side => ({
  statement: `s${paragraph ?? 0}`,
  paragraph,
  runs: runs(line, quoted),
  start: 0,
  end: 1,
});

const card = (facts: Partial<Card> & Pick<Card, 'id' | 'relation'>): Card => ({
  kind: 'quote',
  here: null,
  there: null,
  speaker: 'Ingrid Solheim',
  reported: false,
  quotedBy: null,
  why: '',
  conflict: null,
  denial: null,
  heading: null,
  link: 'https://harbourpost.example/',
  ...facts,
});

export const cards: readonly Card[] = [
  card({
    id: 'c1',
    relation: 'reworded',
    reported: true,
    here: side(
      '{Transport minister Ingrid} Solheim {has} promised {the islands} a ferry {for every winter day}.',
      1,
      false,
    ),
    there: side(
      'Solheim {publicly} promised a ferry {and spoke of her readiness to pay for it from the reserve}.',
      1,
      false,
    ),
    why: 'Same person, same act. Neither source gives it as a quote.',
  }),
  card({
    id: 'c2',
    relation: 'reworded',
    here: side(
      '{I have told the council that we will sail} with any [company that] the islanders [put their faith in].',
      5,
    ),
    there: side(
      '(According to her, the state is ready to sail )<9> with any [ferry line which] the islanders [trust]',
      3,
    ),
    why: 'Same speaker. 5 of Harbour Post’s 9 quoted words are the same, in the same order.',
  }),
  card({
    id: 'c3',
    relation: 'longer-here',
    here: side("{I don't think it would be} shameful {for me} to ask them.", 6),
    there: side(
      '(…the minister answered that she does not consider it )<6> shameful <2> to ask them( for her part.)',
      5,
    ),
    why: 'Same speaker. Harbour Post quotes 4 of these 12 words and reports the rest in its own words, set in grey.',
  }),
  card({
    id: 'c4',
    relation: 'conflict',
    here: side('The first boat leaves on the [13th of July], whatever the weather.', 6),
    there: side('The first boat leaves on the [14th of July], whatever the weather.', 6),
    why: 'Same speaker. 9 of 10 words are the same, in the same order.',
    conflict: 'Another number: 13 July here, 14 July in Harbour Post.',
  }),
  card({
    id: 'c5',
    relation: 'same',
    here: side(
      "Nobody on these islands will be cut off for a week again, and that isn't a promise, it is a timetable.",
      7,
    ),
    there: side(
      "Nobody on these islands will be cut off for a week again, and that isn't a promise, it is a timetable.",
      6,
    ),
    why: 'Word for word.',
  }),
  card({
    id: 'd1',
    kind: 'denial',
    relation: 'only-there',
    speaker: 'Aksel Rud',
    there: side('However, the shipyard’s spokesman, Aksel Rud, later denied this information.', 7, false),
    denial: {
      claim:
        'The day before, island radio reported that the yard had secretly sold the old ferry to a buyer on the mainland.',
      deniedBy: 'Aksel Rud',
      reportedBy: null,
      in: 'there',
      elsewhere: 'neither',
    },
  }),
  card({
    id: 't1',
    relation: 'only-there',
    there: side(
      '(Solheim believes that the mayor’s demands )deserve attention( and she is prepared to look at them.)',
      4,
    ),
  }),
  card({
    id: 't2',
    relation: 'only-there',
    speaker: 'Ministry of Transport',
    there: side(
      '(At the same time, the ministry stated that it would talk to the new operator, )firmly, and in public.',
      8,
    ),
  }),
  card({
    id: 'p1',
    relation: 'possible',
    here: side('We will resume the talks and hold discussions', 6),
    there: side('(…and she is prepared to )engage in a discussion( with him.)', 4),
  }),
  card({
    id: 'x1',
    kind: 'context',
    relation: 'only-there',
    reported: true,
    speaker: null,
    there: side(
      'She made this statement at a hearing of the coastal committee, as reported by the papers of the county.',
      2,
      false,
    ),
  }),
  card({
    id: 'x2',
    kind: 'context',
    relation: 'only-there',
    reported: true,
    speaker: null,
    heading: 'The islands and the winter',
    there: side('Last year the boats stood still for eleven days in January.', 10, false),
  }),
  card({
    id: 'x3',
    kind: 'context',
    relation: 'only-there',
    reported: true,
    speaker: null,
    heading: 'The islands and the winter',
    there: side('The county had asked for a second ship three times.', 11, false),
  }),
  card({ id: 'h1', relation: 'only-here', here: side('First of all, I was impressed by how calm people stayed.', 2) }),
  card({ id: 'h2', relation: 'only-here', here: side('This will be so in practice.', 5) }),
];

export const source: SourceComparison = {
  source: 'harbour-post',
  name: 'Harbour Post',
  host: 'harbourpost.example',
  url: null,
  published: null,
  captured: '2026-11-21T21:06:00Z',
  reprintOf: null,
  notCompared: null,
  cards,
  marks: [],
  counts: {
    both: 5,
    bothQuotes: 4,
    bothReworded: 1,
    denials: 1,
    denialsThere: 1,
    onlyThere: 2,
    context: 3,
    onlyHere: 2,
  },
};

export const reprint: SourceComparison = {
  ...source,
  source: 'coast-wire',
  name: 'Coast Wire',
  host: 'coastwire.example',
  reprintOf: { source: null, name: 'Coast Courier' },
  cards: cards.filter(({ id }) => ['c5', 'h2'].includes(id)),
  counts: {
    both: 1,
    bothQuotes: 1,
    bothReworded: 0,
    denials: 0,
    denialsThere: 0,
    onlyThere: 0,
    context: 0,
    onlyHere: 1,
  },
};

export const nothingInCommon: SourceComparison = {
  ...source,
  cards: cards.filter(({ id }) => /^[dtx]/.test(id)),
  counts: {
    both: 0,
    bothQuotes: 0,
    bothReworded: 0,
    denials: 1,
    denialsThere: 1,
    onlyThere: 2,
    context: 3,
    onlyHere: 0,
  },
};

export const coverage: Coverage = {
  dossier: {
    id: 'ferry',
    title: 'Minister promises the islands a winter ferry (coastal committee hearing)',
    date: '2026-03-04',
    spokenLanguage: null,
  },
  pageIs: 'coast-courier',
  pageName: 'Coast Courier',
  pagePublished: '2026-03-04',
  detected: {
    dossier: 'ferry',
    score: 0.9,
    by: 'content',
    evidence: { statements: 5, names: ['Ingrid Solheim', 'Aksel Rud', 'Halden'], date: true },
  },
  sources: [source],
};

export const view: PanelView = {
  source: 'harbour-post',
  progress: { phase: 'done' },
  openCard: null,
  at: null,
  floating: null,
  collapsed: false,
  width: 384,
  marksOff: [],
};

const nothing = () => {};
export const actions: PanelActions = {
  onOpenCard: nothing,
  onShowInArticle: nothing,
  onPointAt: nothing,
  onOpenInPanel: nothing,
  onStep: nothing,
  onCloseFloating: nothing,
  onHoldFloating: nothing,
  onCollapse: nothing,
  onExpand: nothing,
  onResize: nothing,
  onHideSite: nothing,
  onCopy: nothing,
  onSelectSource: nothing,
  onToggleMark: nothing,
  onShowAllMarks: nothing,
  onCompareAgain: nothing,
};
