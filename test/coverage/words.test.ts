import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import type { Alignment } from '@/engine/compare/alignment';
import { conflictLine } from '@/engine/coverage/conflict';
import { linkTo } from '@/engine/coverage/link';
import { markedChanges } from '@/engine/coverage/marked-changes';
import { speakerName } from '@/engine/coverage/names';
import type { Pair } from '@/engine/coverage/pair';
import { whyPaired } from '@/engine/coverage/why';
import { pairOf, sourceOf, type Told } from './fixture';

/** A pair of two statements that are their articles' whole text. */
function pair(
  here: string,
  there: string,
  steps: string[],
  relation: Alignment['relation'],
  more: Parameters<typeof pairOf>[6] = {},
  kinds: readonly Partial<Told>[] = [],
): Pair {
  const told = (words: string, i: number): Told => ({ kind: 'quote', quoteType: 'direct', words, ...kinds[i] });
  const a = sourceOf('a', here, [told(here, 0)]);
  const b = sourceOf('b', there, [told(there, 1)]);
  const [one, other] = [a.statements[0], b.statements[0]];
  if (!one || !other) throw new Error('no statement');
  const alignment = pairOf(a, 's1', b, 's1', relation, steps, more);
  return { alignment, here: one, there: other, hereText: here, thereText: there, name: 'Courier' };
}

const reported: Partial<Told> = { kind: 'claim', quoteType: undefined };
const partial: Partial<Told> = { quoteType: 'partial' };

describe('why two passages are paired', () => {
  test.each([
    [
      pair(
        'We will work with any mayor who is elected.',
        'any mayor whom they elect',
        ['<We will work with', '=any mayor', '~who is elected|whom they elect'],
        'reworded',
        {},
        [{}, partial],
      ),
      'Same speaker. 2 of Courier’s 5 quoted words are the same, in the same order.',
    ],
    [
      pair('The dam will hold.', 'The dam will hold.', ['=The dam will hold'], 'same'),
      'Same speaker. All 4 of Courier’s words are the same, in the same order.',
    ],
    [
      pair(
        'On Monday the dam burst.',
        'The dam burst on Monday.',
        ['^On Monday|on Monday', '=the dam burst|The dam burst'],
        'reworded',
      ),
      'Same speaker. 5 of Courier’s 5 words are the same.',
    ],
    [
      pair(
        'I do not think it is safe to cross.',
        'safe to cross',
        ['<I do not think it is', '=safe to cross'],
        'b-shorter',
        {},
        [{}, partial],
      ),
      'Same speaker. Courier quotes 3 of these 9 words and reports the rest in its own words, set in grey.',
    ],
    [
      pair(
        'safe to cross',
        'I do not think it is safe to cross.',
        ['>I do not think it is', '=safe to cross'],
        'a-shorter',
        {},
        [partial],
      ),
      'Same speaker. This page quotes 3 of Courier’s 9 words and reports the rest in its own words, set in grey.',
    ],
    [
      pair(
        'The mayor opened the hall.',
        'Mayor Roth opened the concert hall.',
        ['~The mayor|Mayor Roth', '=opened the', '>concert', '=hall'],
        'reworded',
        { sameSpeaker: false },
        [reported, reported],
      ),
      'Neither source gives it as a quote. 3 of Courier’s 6 words are the same, in the same order.',
    ],
    [
      pair('The dam will hold.', 'The dam will hold.', ['=The dam will hold'], 'same', {}, [{}, reported]),
      'Same speaker. Courier reports it in its own words. All 4 of Courier’s words are the same, in the same order.',
    ],
  ])('%#', (given, why) => {
    expect(whyPaired(given)).toBe(why);
  });
});

describe('a quote that shows its own changes is told from one that does not', () => {
  const long = 'We will sail every day of the winter with any crew that is ready.';
  const cut = (there: string, steps: string[]) => pair(long, there, steps, 'b-shorter');
  const without = ['=We will sail', '<every day of the winter', '=with any crew that is ready'];
  test.each<[string, Pair, string]>([
    [
      'dots where words are left out',
      cut('We will sail … with any crew that is ready.', without),
      'Courier marks the cut with “…”.',
    ],
    [
      'dots in brackets',
      cut('We will sail [...] with any crew that is ready.', without),
      'Courier marks the cut with “…”.',
    ],
    ['nothing there', cut('We will sail with any crew that is ready.', without), 'Courier does not mark the cut.'],
    [
      'dots at one of two places',
      cut('We will sail … with any crew ready.', [...without.slice(0, 2), '=with any crew', '<that is', '=ready']),
      'Courier marks 1 of its 2 cuts with “…”.',
    ],
    [
      'words left out before the first or after the last that both have: a quote may begin and end anywhere',
      cut('with any crew that is ready.', ['<We will sail every day of the winter', '=with any crew that is ready']),
      '',
    ],
    [
      'words put in',
      pair('We trust them.', 'We trust [the islanders].', ['=We trust', '~them|[the islanders]'], 'reworded'),
      'Words in [ ] are Courier’s own.',
    ],
    [
      'the page cuts',
      pair(
        'We will sail with them.',
        'We will sail every day with them.',
        ['=We will sail', '>every day', '=with them'],
        'a-shorter',
      ),
      'This page does not mark the cut.',
    ],
    [
      'of a translation nothing is said of missing dots',
      { ...cut('We will sail with any crew that is ready.', without), translated: true },
      '',
    ],
    [
      'what is no quote leaves out what it likes',
      pair(long, 'They will sail with any crew that is ready.', without.slice(1), 'b-shorter', {}, [{}, reported]),
      '',
    ],
  ])('%s', (_, given, says) => {
    expect(markedChanges(given)).toBe(says);
  });
});

describe('a conflict names the one thing', () => {
  test.each([
    [
      pair('The vote is on 13 July.', 'The vote is on 14 July.', ['=The vote is on', '~13|14', '=July'], 'conflict', {
        reason: 'number',
      }),
      'Another number: 13 July here, 14 July in Courier.',
    ],
    [
      pair('Forty ships left.', 'Fifty ships left.', ['~Forty|Fifty', '=ships left'], 'conflict', { reason: 'number' }),
      'Another number: Forty ships here, Fifty ships in Courier.',
    ],
    [
      pair('It opens on Monday.', 'It opens on Tuesday.', ['=It opens on', '~Monday|Tuesday'], 'conflict', {
        reason: 'time',
      }),
      'Another time: Monday here, Tuesday in Courier.',
    ],
    [
      pair(
        'The vote is scheduled for 13 July.',
        'The vote takes place on 14 July.',
        ['=The vote', '~is scheduled for 13|takes place on 14', '=July'],
        'conflict',
        { reason: 'time' },
      ),
      'Another time: 13 July here, 14 July in Courier.',
    ],
    [
      pair(
        'It shut at 9 p.m. on Monday.',
        'It closed at 11 p.m. on Monday.',
        ['=It', '~shut|closed', '=at', '~9|11', '=p.m. on Monday'],
        'conflict',
        {
          reason: 'time',
        },
      ),
      'Another time: 9 p.m. here, 11 p.m. in Courier.',
    ],
    [
      pair(
        'At least nine of them left.',
        'At least seven of them left.',
        ['=At least', '~nine|seven', '=of them left'],
        'conflict',
        {
          reason: 'number',
        },
      ),
      'Another number: nine here, seven in Courier.',
    ],
    [
      pair('She will sign.', 'She will not sign.', ['=She will', '>not', '=sign'], 'conflict', { reason: 'negation' }),
      'One says it will, the other says it will not.',
    ],
    [
      pair("She won't sign.", 'She will sign.', ["~won't|will", '=sign'], 'conflict', { reason: 'negation' }),
      'One says it will, the other says it will not.',
    ],
    [
      pair('They never met.', 'They met.', ['=They', '<never', '=met'], 'conflict', { reason: 'negation' }),
      'Negated here, not in Courier.',
    ],
    [
      pair('It is over.', 'It is over.', ['=It is over'], 'conflict', { reason: 'speaker' }, [
        { speaker: ['It', 'Anna Weiss'] },
        { speaker: ['It', 'Karl Roth'] },
      ]),
      'Another speaker: Anna Weiss here, Karl Roth in Courier.',
    ],
    [pair('It is over.', 'It is over.', ['=It is over'], 'same'), null],
  ])('%#', (given, line) => {
    expect(conflictLine(given)).toBe(line);
  });
});

describe('links to a passage', () => {
  const text =
    'The well-run port, 50% full, is open & busy.\nThe port is closed at night. Nobody said the port is closed today, and the port is closed only when the storm comes in from the western sea or when the harbour master says that it is time to go home and rest for a while before the next day begins again in the early morning hours.';
  const source = (url: string | null, host: string | null) => ({ ...articleFromText(text), url, host });
  const at = (words: string, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
  });
  const url = 'https://port.example/news?id=3';
  test('every sign of its own meaning is encoded', () => {
    expect(linkTo(source(url, null), at('well-run port, 50% full, is open & busy'))).toBe(
      `${url}#:~:text=well%2Drun%20port%2C%2050%25%20full%2C%20is%20open%20%26%20busy`,
    );
  });
  test('words that stand in the text more than once come with what stands around them', () => {
    expect(linkTo(source(url, null), at('port is closed'))).toBe(
      `${url}#:~:text=The-,port%20is%20closed,-at%20night.%20Nobody%20said`,
    );
  });
  test('a long passage is named by its first and last words', () => {
    expect(linkTo(source(url, null), at(text.slice(text.indexOf('and the port'), -1)))).toBe(
      `${url}#:~:text=and%20the%20port%20is%20closed,in%20the%20early%20morning%20hours`,
    );
  });
  test('without an address the host is linked, without a host nothing is', () => {
    expect(linkTo(source(null, 'port.example'), at('busy'))).toBe('https://port.example/');
    expect(linkTo(source(null, null), at('busy'))).toBeNull();
  });
});

test.each([
  ['Dahl', 'Ines Dahl', 'Ines Dahl'],
  ['Ines Dahl', 'Dahl', 'Ines Dahl'],
  ['Даль', null, 'Ines Dahl'],
  ['DAHL', null, 'Ines Dahl'],
  [null, 'Karl Roth', 'Karl Roth'],
  [null, null, null],
])('%s and %s are called %s', (here, there, name) => {
  expect(speakerName([{ name: 'Ines Dahl', aliases: ['Dahl', 'Даль'] }], here, there)).toBe(name);
});
