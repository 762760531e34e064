import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';
import { told } from './reports';

const cases: [text: string, said: string[], by: string | null, cue: string | null][] = [
  ['“The bridge stays shut,” Mayor Ilse Brandt said.', ['“The bridge stays shut,”'], 'Mayor Ilse Brandt', 'said'],
  [
    '“The bridge stays shut,” said Ilse Brandt, the mayor of Melrose.',
    ['“The bridge stays shut,”'],
    'Ilse Brandt, the mayor of Melrose',
    'said',
  ],
  ['“The bridge,” Brandt said, “stays shut.”', ['“The bridge,”', '“stays shut.”'], 'Brandt', 'said'],
  [
    '“We checked it twice,” Brandt told reporters on Friday. “It is not safe.”',
    ['“We checked it twice,”', '“It is not safe.”'],
    'Brandt',
    'told',
  ],
  ['“Is it safe?” Brandt asked. “Nobody knows.”', ['“Is it safe?”', '“Nobody knows.”'], 'Brandt', 'asked'],
  ['Brandt, in an interview on Friday, said: “It is not safe.”', ['“It is not safe.”'], 'Brandt', 'said'],
  ['"It is not safe," the engineer pressed.', ['"It is not safe,"'], 'the engineer', 'pressed'],
  ["''It is not safe,'' Ms. Brandt said by telephone.", ["''It is not safe,''"], 'Ms. Brandt', 'said'],
  ['‘It’s not the town’s bridge,’ Brandt said.', ['‘It’s not the town’s bridge,’'], 'Brandt', 'said'],
  ['«The bridge stays shut», Brandt said.', ['«The bridge stays shut»'], 'Brandt', 'said'],
  [
    '“It is not safe,” Tom Hale, a spokesman for the mayor, said in a statement.',
    ['“It is not safe,”'],
    'Tom Hale, a spokesman for the mayor,',
    'said',
  ],
];

test.each(cases)('%s', (text, said, by, cue) => {
  expect(told(text)).toEqual(said.map((words) => ({ said: words, by, cue })));
});

describe('what stands between marks', () => {
  const quotes = (text: string) =>
    extract(articleFromText(text, { language: 'en' })).statements.filter((s) => s.kind === 'quote');

  test('a quote is the words without their marks, its report has them', () => {
    const text = 'Brandt called the plan “a waste of money” on Friday.';
    const [quote] = quotes(text);
    expect(quote).toMatchObject({ text: 'a waste of money', quoteType: 'partial', speaker: { name: 'Brandt' } });
    expect(text.slice(quote?.report?.start, quote?.report?.end)).toBe('the plan “a waste of money” on Friday');
  });

  test('a whole sentence is direct', () => {
    expect(quotes('“The bridge stays shut,” Brandt said.')).toMatchObject([{ quoteType: 'direct' }]);
  });

  test('two quotations without a blank between them are two', () => {
    const text = 'Brandt said.“It is shut.”“Nobody crosses it,” the mayor added.';
    expect(quotes(text).map((q) => q.text)).toEqual(['It is shut.', 'Nobody crosses it,']);
  });

  test('a quotation that runs over paragraphs has one speaker', () => {
    const text = '“The bridge is old,” Brandt said.\n“It was built for carts.\n“It carries lorries now.”';
    expect(quotes(text).map((q) => [q.text, q.speaker?.name])).toEqual([
      ['The bridge is old,', 'Brandt'],
      ['It was built for carts.', 'Brandt'],
      ['It carries lorries now.', 'Brandt'],
    ]);
  });

  test('a sentence that ends with a colon introduces the paragraph behind it', () => {
    const text = 'Brandt wrote to the council on Friday:\n“The bridge is shut for good.”';
    expect(quotes(text)).toMatchObject([{ speaker: { text: 'Brandt' }, cue: { text: 'wrote' } }]);
  });

  test('a few words behind a quotation that carries on a report belong to it', () => {
    const text =
      '“It is shut,” Brandt said. “I think what people are going to talk about is the ferry” and other such matters.';
    expect(quotes(text).map((q) => q.speaker?.name)).toEqual(['Brandt', 'Brandt']);
  });

  test('an unclosed quotation ends with its paragraph', () => {
    const [quote, ...more] = quotes('“The bridge is shut, Brandt said.\nThe town waits for the engineers.');
    expect(quote?.text).toBe('The bridge is shut, Brandt said.');
    expect(more).toEqual([]);
  });

  test('feet and inches are no quotation', () => {
    expect(quotes('The town wants a 5\' 10" fence.')).toEqual([]);
  });

  test('speakers’ labels', () => {
    const text = 'BRANDT: The bridge is shut. It stays shut.\nOKAFOR: We found cracks in two cables.';
    expect(told(text)).toEqual([
      { said: 'The bridge is shut. It stays shut.', by: 'BRANDT', cue: ':' },
      { said: 'We found cracks in two cables.', by: 'OKAFOR', cue: ':' },
    ]);
  });
});
