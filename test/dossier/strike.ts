import { articleFromText } from '@/engine/article/from-text';
import { buildDossier } from '@/engine/dossier/build';
import type { Dossier } from '@/engine/dossier/dossier';
import { selectorsOf } from '@/engine/dossier/selectors';
import { textSpan } from '@/engine/text/span';

const tribune =
  'Ines Dahl said the Port Reform Union (PRU) would "talk with any employer" in Marvik.\nThe harbour board denied this.\nDahl leads the union.';
const kurier =
  'According to the union leader, the PRU will "speak to every employer", as reported by the agency Nordpress.';

/** A small dossier with everything in it that the format has: made by hand, so that no rule of the engine can change it. */
export function strikeDossier(): Dossier {
  const statement = (text: string, id: string, words: string, more: object) => {
    const start = text.indexOf(words);
    const span = textSpan(text, start, start + words.length);
    return {
      id,
      ...span,
      speaker: null,
      cue: null,
      via: null,
      heading: null,
      paragraph: 1,
      selector: selectorsOf(text, span),
      ...more,
    };
  };
  const source = (id: string, text: string, statements: object[]) => ({
    ...buildDossier([{ ...articleFromText(text, { language: 'en' }), id, statements: [] }], {}).sources[0],
    statements,
  });
  const quote = 'talk with any employer';
  const other = 'speak to every employer';
  const [at, to] = [tribune.indexOf(quote), kurier.indexOf(other)];
  return {
    format: 'crossquote-dossier',
    version: 1,
    id: 'marvik-strike',
    title: 'Strike vote in Marvik',
    date: '2031-04-02',
    spokenLanguage: 'nb',
    names: [{ name: 'Ines Dahl', aliases: ['Dahl', 'Инес Даль'] }],
    sources: [
      source('tribune', tribune, [
        statement(tribune, 's1', quote, {
          kind: 'quote',
          quoteType: 'partial',
          report: { start: tribune.indexOf('the Port'), end: tribune.indexOf(' in Marvik') },
          speaker: { ...textSpan(tribune, 0, 9), name: 'Ines Dahl' },
          cue: textSpan(tribune, 10, 14),
        }),
        statement(tribune, 's2', 'The harbour board denied this.', {
          kind: 'denial',
          denies: 's1',
          claim: null,
          paragraph: 2,
        }),
      ]),
      source('kurier', kurier, [statement(kurier, 's1', other, { kind: 'quote', quoteType: 'partial' })]),
    ],
    alignments: [
      {
        sources: ['tribune', 'kurier'],
        a: { statement: 's1', start: at, end: at + quote.length },
        b: { statement: 's1', start: to, end: to + other.length },
        score: 0.8,
        relation: 'reworded',
        wording: [
          { op: 'changed', a: [at, at + 13], b: [to, to + 14] },
          { op: 'same', a: [at + 14, at + 22], b: [to + 15, to + 23] },
        ],
        evidence: { sameSpeaker: true, words: 4, wordsInOrder: 1, sameChain: false },
        reviewed: true,
      },
    ],
    possible: [],
    coverage: [
      { outlet: 'Fjordposten', url: 'https://fjordposten.example/marvik', language: 'nb', published: '2031-04-02' },
    ],
  } as unknown as Dossier;
}
