import { counted } from '@/components/wording/plural';
import type { Comparison } from '@/engine/compare/alignment';
import { cardsOf } from '@/engine/coverage/cards';
import { type Card, type Section, sectionOf } from '@/engine/coverage/coverage';
import type { Source } from '@/engine/dossier/dossier';
import type { ReadArticle } from '@/engine/statements/statement';
import type { Report, ReportRow, ReportSection } from './report';
import { namesOnScreen, sourceLine } from './sources';

type Read = ReadArticle & { readonly id: string };

/** Two articles side by side. */
export function reportOfTwo(a: Read, b: Read, comparison: Comparison): Report {
  const [nameA = '', nameB = ''] = namesOnScreen([a, b]);
  const asSource: Source = {
    ...b,
    host: null,
    captured: null,
    cites: [],
    statements: b.statements.map((s) => ({ ...s, selector: [] })),
  };
  const cards = cardsOf({ page: a, source: asSource, name: nameB, names: [], comparison, pageName: nameA });
  const under = (section: Section, kind?: Card['kind']) =>
    cards.filter((card) => sectionOf(card) === section && (!kind || card.kind === kind));
  const section = (heading: string, note: string, of: readonly Card[]): ReportSection => ({
    heading,
    note,
    rows: of.map((card) => rowOf(card, nameA, nameB)),
  });
  const both = under('both');
  const quotes = both.filter((card) => !card.reported).length;
  return {
    title: `${nameA} and ${nameB}`,
    sources: [a, b].map((article, i) => sourceLine(article, [nameA, nameB][i] ?? '')),
    notes: [
      ...(comparison.reprint ? [`The two texts are mostly one: one is a reprint of the other.`] : []),
      ...(!comparison.notCompared ? [] : ['The two are in different languages: their wording can not be compared.']),
    ],
    sections: [
      section('In both', counted(quotes, both.length - quotes), both),
      section('Denials', '', under('denials')),
      section(`Only in ${nameA}`, '', under('only-here', 'quote')),
      section(`Only in ${nameB}`, '', under('only-there')),
      section('Possible matches', 'not counted', under('possible')),
      section(`Context only in ${nameA}`, '', under('only-here', 'context')),
      section(`Context only in ${nameB}`, '', under('context')),
    ].filter(({ heading, rows }) => rows.length > 0 || heading === 'In both'),
  };
}

function rowOf(card: Card, nameA: string, nameB: string): ReportRow {
  return {
    label: labelOf(card, nameA, nameB),
    speaker: card.reported && card.speaker === null ? 'reported, not quoted' : card.speaker,
    cells: [card.here, card.there],
    lines: [card.conflict, ...denialLines(card, nameA, nameB), card.why].filter((line): line is string =>
      Boolean(line),
    ),
    denial: card.kind === 'denial',
  };
}

function denialLines({ denial }: Card, nameA: string, nameB: string): string[] {
  if (!denial) return [];
  const other = denial.in === 'here' ? nameB : nameA;
  const elsewhere = {
    neither: 'Neither the claim nor the denial.',
    claim: 'The claim, without the denial.',
    both: 'The claim and the denial.',
    'not-compared': 'Not compared.',
  };
  return [
    ...(denial.claim ? [`Claim: ${denial.claim.trim()}`] : []),
    ...(denial.deniedBy ? [`Denied by ${denial.deniedBy}.`] : []),
    `${other}: ${elsewhere[denial.elsewhere]}`,
  ];
}

function labelOf({ kind, relation }: Card, nameA: string, nameB: string): string {
  if (kind === 'denial') return 'Denial';
  const labels: Record<Card['relation'], string> = {
    same: 'Same words',
    reworded: 'Reworded',
    conflict: 'Conflict',
    'shorter-here': `Cut in ${nameA}`,
    'longer-here': `Cut in ${nameB}`,
    'only-here': `Only in ${nameA}`,
    'only-there': `Only in ${nameB}`,
    'not-compared': 'Not compared',
    possible: 'Possible match',
  };
  return kind === 'context' && relation.startsWith('only') ? 'Context' : labels[relation];
}
