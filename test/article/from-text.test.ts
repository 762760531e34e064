import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';

const kinds = (text: string, facts = {}) =>
  articleFromText(text, facts).blocks.map((b) => [b.kind, text.slice(b.start, b.end).trim()]);

test('lines at the top give the facts that are not known', () => {
  const text =
    'date 2021-03-04 https://www.harbour-news.example.org/bridge\n\nThe Harbour Bridge Is Closed\n\nThe Harbour Bridge Is Closed\n\n04.03.2021\n\nThe bridge was closed on Thursday.';
  expect(articleFromText(text)).toMatchObject({
    title: 'The Harbour Bridge Is Closed',
    url: 'https://www.harbour-news.example.org/bridge',
    outlet: 'harbour-news.example.org',
    published: '2021-03-04',
    language: 'en',
    text,
  });
  expect(kinds(text).map(([kind]) => kind)).toEqual(['furniture', 'heading', 'furniture', 'furniture', 'paragraph']);
  expect(articleFromText(text, { outlet: 'Harbour News', published: '2021-03-05' })).toMatchObject({
    outlet: 'Harbour News',
    published: '2021-03-05',
  });
});

test('a host name alone, and a first sentence that is no title', () => {
  const text = 'harbour-news.example.org\n\nThe bridge was closed on Thursday.\n\nNobody crosses it.';
  expect(articleFromText(text)).toMatchObject({ title: null, outlet: 'harbour-news.example.org', url: null });
});

test('section headings stand between paragraphs', () => {
  const text =
    'The bridge was closed on Thursday.\n\nThe bridge and the ferry\n\nThe ferry will run at night, the town says.';
  expect(kinds(text)[1]).toEqual(['heading', 'The bridge and the ferry']);
});

test.each([
  ['furniture', 'Read also: The ferry runs at night'],
  ['furniture', 'By Ilse Brandt and Tomas Okafor'],
  ['furniture', 'Subscribe to our newsletter for news from the harbour.'],
  ['caption', 'Photo: The bridge in May'],
  ['caption', 'Engineers stand below the bridge in Orlo, Velmara, on May 3, 2021. PLN/Ilse Brandt/File Photo'],
  ['caption', 'The bridge is seen at dawn. It was closed on Thursday, officials said. (Orlo News/Tomas Okafor)'],
  ['caption', 'Cables of the bridge are checked in this image of June 2021. Harbour Board/Handout via PLN'],
  ['paragraph', 'The bridge carries cars and/or trains, said Tomas Okafor of the firm Brandt/Okafor.'],
  ['paragraph', 'It was built in 1962. The Brandt/Okafor report says that it leans.'],
  ['paragraph', 'By Thursday the bridge was closed.'],
  ['paragraph', 'Related claims were settled in court last year.'],
  ['paragraph', 'Read the letter, she told them, and they did.'],
])('%s: %s', (kind, line) => {
  expect(kinds(`The bridge was closed on Thursday.\n\n${line}\n\nNobody crosses it now.`)[1]).toEqual([kind, line]);
});

test.each([
  [
    'es',
    'El puente se cerró el jueves porque los ingenieros encontraron grietas en los cables de la torre, y no se abrirá.',
  ],
  [
    'de',
    'Die Brücke ist seit Donnerstag gesperrt, und die Stadt hat nicht gesagt, wann sie sich für den Verkehr öffnet.',
  ],
  [
    'nl',
    'De brug is sinds donderdag dicht en het is niet bekend wanneer die weer open gaat voor het verkeer van de stad.',
  ],
  [null, '12 34 56'],
])('language %s', (language, text) => {
  expect(articleFromText(text).language).toBe(language);
});

test('the text is kept, and its blocks cover every line that has words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', ':', '1', '“') }), (text) => {
      const { blocks, text: kept } = articleFromText(text);
      expect(kept).toBe(text);
      const covered = blocks.map((b) => text.slice(b.start, b.end)).join('\n');
      expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
