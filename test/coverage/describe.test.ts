import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '@/engine/article/article';
import { articleFromText } from '@/engine/article/from-text';
import { describeCoverage } from '@/engine/coverage/describe';
import { sourceOfPage } from '@/engine/coverage/page-source';
import type { DetectedDossier } from '@/engine/detect/reading/page';
import { buildDossier } from '@/engine/dossier/build';
import type { Dossier } from '@/engine/dossier/dossier';
import { extract } from '@/engine/statements/extract';

const tribune = `The ferry line will run all winter, its head Ines Dahl said in Marvik on Tuesday.
"We will keep every crossing through the winter, whatever it costs," Dahl told reporters at the harbour. "Nobody on the islands will be cut off from the mainland."
"The boats are old, but they are safe, and two new ones are being built in Ostrand," she added.`;
const kurier = `Ferries between Marvik and the islands are to sail all winter.
"We will keep each crossing through the winter, whatever the price," the head of the line, Ines Dahl, told journalists. "No one on the islands will be cut off."
The islands have 4,000 inhabitants and one school.`;
const anzeiger = `Die Fähren zwischen Marvik und den Inseln sollen den ganzen Winter über fahren, und das ist auch nötig.
„Niemand auf den Inseln wird abgeschnitten“, sagte Ines Dahl, die Chefin der Reederei, am Dienstag in Marvik.`;

const read = (text: string, facts: ArticleFacts = {}) => extract(articleFromText(text, facts));
const sources = [
  { ...read(tribune, { outlet: 'Tribune', url: 'https://tribune.example/ferry', language: 'en' }), id: 'tribune' },
  { ...read(kurier, { outlet: 'Kurier', language: 'en' }), id: 'kurier', host: 'kurier.example' },
  { ...read(anzeiger, { outlet: 'Anzeiger', language: 'de' }), id: 'anzeiger' },
];
const facts = { id: 'ferry', title: 'Ferries in winter', date: '2031-11-04' };
const dossier = buildDossier(sources, facts);
const detected: DetectedDossier = {
  dossier: 'ferry',
  score: 1,
  by: 'content',
  evidence: { statements: 2, names: [], date: true },
};

describe('the source that the page is', () => {
  test.each([
    ['by its address', 'Whatever is written here now.', 'https://www.tribune.example/ferry/?utm_source=x', 'tribune'],
    ['by its text, at another address', tribune, 'https://mirror.example/1', 'tribune'],
    [
      'by its text with a corrected word and a caption',
      `${tribune.replace('Tuesday', 'Wednesday')}\nPhoto: the harbour of Marvik`,
      null,
      'tribune',
    ],
    [
      'none where the words are others',
      kurier.replace('each crossing', 'all our boats').replace('No one on', 'Nobody living on'),
      null,
      null,
    ],
    ['none of them', 'The museum of glass opened its new wing on Friday, to great applause.', null, null],
    [
      'none where the source is one part of many',
      `${'Another live report of the day, with other news from all over the coast. '.repeat(1)}${Array.from({ length: 60 }, (_, i) => `Report ${i} of the day came from town number ${i}.`).join(' ')}\n${tribune}`,
      null,
      null,
    ],
  ] as const)('%s', (_, text, url, id) => {
    expect(sourceOfPage(read(text, { url }), dossier)?.id ?? null).toBe(id);
  });
});

describe('a page that is a source', () => {
  const coverage = describeCoverage(
    read(tribune, { url: 'https://tribune.example/ferry', language: 'en' }),
    dossier,
    detected,
  );
  test('is not compared with itself', () => {
    expect(coverage.pageIs).toBe('tribune');
    expect(coverage.pageName).toBe('Tribune');
    expect(coverage.sources.map((s) => s.source)).toEqual(['kurier', 'anzeiger']);
  });
  test('marks exactly the words that stand between quotation marks', () => {
    const marked = coverage.sources[0]?.marks.map((m) => tribune.slice(m.start, m.end)) ?? [];
    expect(marked).toContain('We will keep every crossing through the winter, whatever it costs,');
    for (const words of marked.filter((w) => !w.startsWith('The ferry'))) expect(words).not.toMatch(/^["“]|["”]$/);
  });
  test('the runs of a side are its passage, word for word', () => {
    for (const source of coverage.sources)
      for (const card of source.cards) {
        const text = dossier.sources.find((s) => s.id === source.source)?.text ?? '';
        for (const [side, of] of [
          [card.here, tribune],
          [card.there, text],
        ] as const)
          if (side)
            expect(
              side.runs
                .map((r) => r.text)
                .join('')
                .replace(/^…/, ''),
            ).toContain(of.slice(side.start, side.end));
      }
  });
  test('another language is listed, not compared', () => {
    const [, other] = coverage.sources;
    expect(other).toMatchObject({ notCompared: 'language', marks: [], counts: { both: 0 } });
    expect(other?.cards.every((card) => card.here === null)).toBe(true);
  });
});

describe('the pairs of the dossier', () => {
  const page = read(tribune, { url: 'https://tribune.example/ferry', language: 'en' });
  const both = (d: Dossier) =>
    describeCoverage(page, d, detected)
      .sources.find((s) => s.source === 'kurier')
      ?.cards.filter((c) => c.here && c.there && c.relation !== 'possible') ?? [];
  test('one that was removed by hand stays removed, and its words count as only here', () => {
    const [first, ...rest] = dossier.alignments;
    expect(first).toBeDefined();
    const without = describeCoverage(page, { ...dossier, alignments: rest }, detected).sources[0];
    expect(both({ ...dossier, alignments: rest })).toHaveLength(both(dossier).length - 1);
    expect(without?.cards.some((c) => c.relation === 'only-here' && c.here?.start === first?.a.start)).toBe(true);
  });
  test('the same pairs are shown whichever source comes first', () => {
    const turned = buildDossier([...sources].reverse(), facts);
    expect(both(turned).map((c) => c.here?.start)).toEqual(both(dossier).map((c) => c.here?.start));
  });
});

test('of a page that covers the event in a part, nothing is said of the rest', () => {
  const rest = '"The museum opens on Friday," the director, Jon Vik, said.\n';
  const page = read(`${rest}${tribune}`, { language: 'en' });
  const part = { ...detected, passages: [{ start: rest.length, end: page.text.length }] };
  const marked = describeCoverage(page, dossier, part).sources.flatMap((s) => s.marks);
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.every((m) => m.start >= rest.length)).toBe(true);
});
