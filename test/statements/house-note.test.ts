import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';
import { isHouseNote, isPersonal } from '@/engine/statements/reading/house-note';
import { readArticle } from '@/engine/statements/reading/reading';

describe('a note of the house', () => {
  it.each([
    'Get the day’s top headlines delivered to your inbox every morning by subscribing to our newsletter.',
    'There was a problem subscribing you to the newsletter.',
    'To view the full story, please subscribe to the Orlo Courier.',
    'To reach the reporter behind this story, write an email to the desk.',
    'Double check your email and try again, or write to desk@orlo-courier.example.',
    'This article was originally published in the Sarn Review and can be read here.',
    'This article was updated to add the cost of the works.',
    '*This sentence has been updated to reflect the chairman’s presence at the meeting.',
    'UPDATED: Tue., Nov. 19',
    'Disclosure: Some of the links above are affiliate links.',
    'The shop may earn a small commission on what is bought.',
    'Editor’s note: the disclaimer below refers to paid posts.',
    'Submit your letter to the editor via this form.',
    'Follow us on all channels.',
    'Read more about the bridge here.',
    'Featured image: the quay at dawn',
    'All photos stand under a Creative Commons licence.',
    'The author declares no conflict of interest.',
    'It is a condensed version of a story that will appear tomorrow.',
    'Orlo News Service| 2021-05-03 15:39:37|Editor: Ann Hale',
    'Ann Hale contributed reporting from Sarn.',
    'EDS: adds comment of the harbour board.',
    '(This story contains words that some readers may find offensive)',
    'This article is part of a series on the bridges of Velmara.',
    '(This May 3 story has been refiled to correct the name of the bridge)',
    '(The story corrects the year in the last paragraph.)',
  ])('is: %s', (text) => {
    expect(isHouseNote(text)).toBe(true);
  });

  it.each([
    'The newsletter of the guild was founded in 1911.',
    'The paper has forty thousand subscribers in the valley.',
    'The plan was published in June by the harbour board.',
    'The report was leaked to a newspaper last year.',
    'She follows the case from the town of Sarn.',
    'The links between the two firms go back to 1990.',
    'Readers of the weekly voted for the bridge in May.',
    'He joined the board in 2004.',
    'The story of the bridge is long.',
    'The story that the paper ran was later corrected in court.',
    'This report contradicts the first one.',
    'The firm contributed to the fund.',
  ])('is not: %s', (text) => {
    expect(isHouseNote(text)).toBe(false);
  });
});

describe('a personal sentence', () => {
  const personal = (text: string) => {
    const reading = readArticle(articleFromText(text, { language: 'en' }));
    const [sentence] = reading.sentences;
    return !!sentence && isPersonal(reading, sentence);
  };

  it.each([
    'When I was a child, the ferry still ran.',
    'You can walk there from the station.',
    'The bridge was built by our grandfathers.',
    'It gave us light for forty years.',
  ])('speaks of its writer or to its reader: %s', (text) => {
    expect(personal(text)).toBe(true);
  });

  it.each([
    'The ferry ran until 1931.',
    'Two US ships lay in the harbour.',
    'The bridge was built before World War I began.',
    'Its builders called it “our bridge” for years.',
  ])('does not: %s', (text) => {
    expect(personal(text)).toBe(false);
  });
});

describe('background', () => {
  const lead = 'The port of Velmara closed on Tuesday after a crane fell on a ferry and injured four people.';
  const kinds = (line: string, language: string | null = 'en') =>
    extract(articleFromText([lead, 'The quay was shut.', line].join('\n\n'), { language: language ?? undefined }))
      .statements.filter((s) => line.includes(s.text))
      .map((s) => s.kind);

  it('is what the report tells of earlier years', () => {
    expect(kinds('The crane had been built in 1962 by a yard in Orlo.')).toEqual(['context']);
  });

  it.each([
    'Had the crane been built in 1962 by a yard in Orlo?',
    'The crane had been built in 1962, as you can see in Orlo.',
    'This article was first published in 1962 by a yard in Orlo.',
  ])('is no question, no address to readers, no note: %s', (line) => {
    expect(kinds(line)).toEqual([]);
  });

  it('is looked for in English only', () => {
    const german = 'Der Kran war 1962 in Orlo gebaut worden.';
    expect(kinds(german, 'de')).toEqual([]);
    const page = `${'Der Hafen und die Werft sind mit dem Kran nicht zu sehen, und auch der Kai ist nicht frei. '.repeat(6)}\n\n${german}`;
    const { statements } = extract({ ...articleFromText(page), language: null });
    expect(statements.filter((s) => s.kind === 'context')).toEqual([]);
  });

  it('and the main claim begin behind the notes', () => {
    const note = 'This article was originally published in the Sarn Review and can be read here.';
    const { statements } = extract(
      articleFromText([note, lead, 'The quay was shut.'].join('\n\n'), { language: 'en' }),
    );
    expect(statements.filter((s) => s.kind === 'claim').map((s) => s.text)).toEqual([lead]);
  });
});

describe('a paragraph in which the house speaks of its page', () => {
  it.each([
    'Editor’s note: Tomas Okafor has repeatedly promised to shut the old ferry line.\nHe lives in Melrose.',
    'This story has been updated to note that Okafor posted the list on his page.',
    'An earlier version of this article incorrectly said the ferry was shut. It added that it was old.',
  ])('reports nobody: %s', (text) => {
    const { statements } = extract(articleFromText(`The ferry runs.\n${text}`, { language: 'en' }));
    expect(statements.filter((s) => s.kind === 'indirect' || s.kind === 'quote')).toEqual([]);
  });

  it('an editor who notes something is a speaker', () => {
    const text = 'The editor noted that the ferry was shut.';
    const { statements } = extract(articleFromText(text, { language: 'en' }));
    expect(statements.filter((s) => s.kind === 'indirect')).toHaveLength(1);
  });
});
