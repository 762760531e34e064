import { describe, expect, test } from 'vitest';
import type { SynopsisRow } from '@/engine/coverage/synopsis/row';
import type { Synopsis } from '@/engine/coverage/synopsis/synopsis';
import { describeSynopsis } from '@/engine/coverage/synopsis/synopsis';
import { eventDossier, type Paper } from '../event/event';

function synopsis(...papers: Paper[]): Synopsis {
  const dossier = eventDossier(papers);
  return describeSynopsis(dossier, dossier.sources);
}

const three = synopsis('coast-courier', 'harbour-post', 'coast-wire');
const wordsOf = ({ cells }: SynopsisRow, column: number): string => {
  const cell = cells[column];
  return cell?.is === 'words' ? cell.runs.map(({ text }) => text).join('') : '';
};
const row = ({ rows }: Synopsis, words: string): SynopsisRow => {
  const found = rows.find((one) => one.cells.some((_, column) => wordsOf(one, column).includes(words)));
  if (!found) throw new Error(`no row has “${words}”`);
  return found;
};
const kinds = ({ cells }: SynopsisRow) => cells.map(({ is }) => is);

test('rows stand in the order of the first source; what it lacks stands where its own source has it', () => {
  const firsts = three.rows.map((one) => one.cells.findIndex(({ is }) => is === 'words'));
  const own = three.rows.flatMap(({ cells }) => (cells[0] && 'start' in cells[0] ? cells[0].start : []));
  expect(own).toEqual([...own].sort((a, b) => a - b));
  const lifeboats = three.rows.indexOf(row(three, 'Two lifeboats'));
  expect(firsts[lifeboats]).toBe(1);
  expect(three.rows[lifeboats - 1]).toBe(row(three, 'The timetable will be printed'));
});

describe('reprints', () => {
  test('are named with what they reprint', () => {
    expect(three.reprintOf).toEqual([null, null, 'Harbour Post']);
  });

  test('read “same words” and are no second origin', () => {
    const shared = row(three, 'We will sail with any');
    expect([kinds(shared), shared.origins]).toEqual([['words', 'words', 'ditto'], 2]);
    const alone = row(three, 'Two lifeboats');
    expect([kinds(alone), alone.origins]).toEqual([['gap', 'words', 'ditto'], 1]);
  });

  test('do not blur how the others relate', () => {
    expect(row(three, 'shameful')).toMatchObject({ relation: 'b-shorter', shorter: 1 });
    expect(row(three, 'ninety million')).toMatchObject({ relation: 'a-shorter', shorter: 0 });
    expect(row(three, 'cut off for a week')).toMatchObject({ relation: 'same', shorter: null });
  });

  test('leave the differing words of the others marked', () => {
    const changed = row(three, 'We will sail').cells.map((cell) =>
      cell.is === 'words' ? cell.runs.filter(({ kind }) => kind === 'changed').map(({ text }) => text) : null,
    );
    expect(changed).toEqual([['company that', 'faith'], ['ferry line which', 'trust'], null]);
  });
});

test('a conflict names the one thing and the two sources', () => {
  expect(row(three, 'The first boat')).toMatchObject({
    relation: 'conflict',
    conflict: 'Another time: 13 July in Coast Courier, 14 July in Harbour Post.',
  });
  expect(row(three, 'the new quay').conflict).toBe('One says it will, the other says it will not.');
});

test('who does not quote what others quote is named by its column', () => {
  expect(row(three, 'The timetable')).toMatchObject({ notQuoted: [1, 2], reported: false });
  expect(row(three, 'harbour office')).toMatchObject({ notQuoted: [0], reported: false });
  expect(row(three, 'Skarv islands a ferry').reported).toBe(true);
});

describe('denials', () => {
  test('stand with the claim, and with the report of another source, in one row', () => {
    const denial = row(three, 'denied this report');
    expect(denial).toMatchObject({
      kind: 'denial',
      speaker: 'Aksel Rud',
      heading: { title: 'The ferry Maren', column: 1 },
    });
    expect(denial.cells.map((cell) => cell.is === 'words' && cell.reportsOnly)).toEqual([true, false, false]);
    expect(wordsOf(denial, 0)).toBe('The shipyard has sold the ferry Maren to a buyer on the mainland.');
    expect(denial.cells[1]).toMatchObject({
      claim: 'On Tuesday, island radio reported that the shipyard had sold the ferry Maren to a buyer on the mainland.',
    });
    const claims = three.rows.filter((one) =>
      one.cells.some((_, column) => wordsOf(one, column).includes('sold the ferry')),
    );
    expect(claims).toEqual([denial]);
  });

  test('of the first source stand with what others report', () => {
    const denial = row(three, 'Mayor Terje Moen denied');
    expect(wordsOf(denial, 1)).toBe('The town council of Halvik asked for a bridge instead of the ferry.');
    expect(kinds(denial)).toEqual(['words', 'words', 'ditto']);
  });

  test('that nobody else has leave a gap', () => {
    expect(kinds(row(three, 'owed wages'))).toEqual(['gap', 'words', 'ditto']);
  });
});

test('a source in another language is not compared: nothing is said to be missing', () => {
  const four = synopsis('coast-courier', 'harbour-post', 'coast-wire', 'norte');
  for (const one of four.rows) {
    const [courier, , , norte] = one.cells;
    if (norte?.is === 'words') expect(kinds(one)).toEqual(['not-compared', 'not-compared', 'not-compared', 'words']);
    else expect([courier?.is === 'not-compared', norte?.is]).toEqual([false, 'not-compared']);
  }
  expect(four.rows.slice(0, three.rows.length).map(({ id }) => id)).toEqual(three.rows.map(({ id }) => `${id}:`));
  expect(four.rows.length).toBeGreaterThan(three.rows.length);
});

test('pairs that a person has taken away stay away', () => {
  const dossier = eventDossier(['coast-courier', 'harbour-post']);
  const alignments = dossier.alignments.filter(({ relation }) => relation !== 'conflict');
  const reviewed = describeSynopsis({ ...dossier, alignments }, dossier.sources);
  expect(kinds(row(reviewed, 'on 13 July'))).toEqual(['words', 'gap']);
});

test('sources may stand in another order than in the dossier', () => {
  const dossier = eventDossier(['coast-courier', 'harbour-post']);
  const turned = describeSynopsis(dossier, [...dossier.sources].reverse());
  expect(row(turned, 'shameful')).toMatchObject({ relation: 'a-shorter', shorter: 0 });
  expect(row(turned, 'The first boat').conflict).toBe(
    'Another time: 14 July in Harbour Post, 13 July in Coast Courier.',
  );
});
