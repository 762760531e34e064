import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Dossier } from '@/engine/dossier/dossier';
import { exportDossier } from '@/engine/dossier/exchange';
import { crossquote, file, ndjson } from './command';

// Each test starts the command, some several times; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

// Two invented reports of one press conference; the Kurier cuts and denies.
const tribune = `Ferry line keeps its winter timetable

"We will keep every crossing through the winter, whatever it costs," Ines Dahl told reporters in Marvik on Tuesday. "Nobody on the islands will be cut off."

The line carries 3,000 passengers a day.`;
const kurier = `Marvik, Tuesday. The head of the ferry line, Ines Dahl, promised to "keep every crossing through the winter".

Local radio reported that two boats had been sold. Dahl denied this information.`;

const texts = { tribune: file('tribune.txt', tribune), kurier: file('kurier.txt', kurier) };
const page = file(
  'page.html',
  `<!doctype html><html lang="en"><title>Ferry line</title><body><article><h1>Ferry line keeps its winter timetable</h1>
${tribune
  .split('\n\n')
  .slice(1)
  .map((p) => `<p>${p.replaceAll('"', '&quot;')}</p>`)
  .join('\n')}</article></body></html>`,
);
const dossierFile = file('ferry.json', '');

// The first run may have to bundle the command.
beforeAll(async () => {
  const built = await crossquote([
    'build',
    texts.tribune,
    texts.kurier,
    '--title',
    'Ferry line in winter',
    '--date',
    '2031-11-04',
    '-o',
    dossierFile,
  ]);
  expect(built).toMatchObject({ status: 0, out: '', error: '' });
}, 60_000);

describe('extract', () => {
  test('prints the statements of each file, an object a line', async () => {
    const { status, rows } = await crossquote(['extract', texts.tribune, texts.kurier, '--json']);
    expect(status).toBe(0);
    expect(rows.map((row) => row.id)).toEqual(['tribune.txt', 'kurier.txt']);
    const [first] = rows as unknown as {
      text: string;
      statements: { kind: string; start: number; end: number; text: string }[];
    }[];
    expect(first?.text).toBe(tribune);
    expect(first?.statements.map((s) => s.text)).toContain('Nobody on the islands will be cut off.');
    for (const s of first?.statements ?? []) expect(first?.text.slice(s.start, s.end)).toBe(s.text);
  });

  test('reads a page, and standard input of either kind', async () => {
    const html = readFileSync(page, 'utf8');
    const read = await Promise.all([
      crossquote(['extract', page, '--json']),
      crossquote(['extract', '-', '--json'], html),
      crossquote(['extract', '-', '--json'], tribune),
    ]);
    for (const { rows } of read) expect(JSON.stringify(rows)).toContain('Nobody on the islands will be cut off.');
    expect(read[0]?.rows[0]).toMatchObject({ title: 'Ferry line', language: 'en' });
  });

  test('without --json it is for a person', async () => {
    const { out } = await crossquote(['extract', texts.tribune]);
    expect(out).toContain('quote     “Nobody on the islands will be cut off.”');
    expect(out).not.toContain('{');
  });

  test('a bad line is named and answered, and the run goes on', async () => {
    const input = [
      '{"id": 1, "text": "“It is over,” she said."}',
      '{"id": 2, ',
      '[]',
      '{"id": 3}',
      '{"id": 4, "text": 7}',
      '',
      '{"id": 5, "text": ""}',
    ].join('\n');
    const { status, rows, error } = await crossquote(['extract', '--ndjson'], input);
    expect(status).toBe(1);
    expect(rows.map((row) => row.id)).toEqual([1, null, null, 3, 4, 5]);
    expect(rows.map((row) => typeof row.error)).toEqual([
      'undefined',
      'string',
      'string',
      'string',
      'string',
      'undefined',
    ]);
    const lines = error.trim().split('\n');
    expect(lines[0]).toMatch(/^crossquote: line 2: not JSON \(.+\): give one JSON object a line$/);
    expect(lines.slice(1)).toEqual([
      'crossquote: line 3: [] is not a JSON object: give {…}',
      'crossquote: line 4: neither "text" nor "html" of the article is given: give one of them',
      'crossquote: line 5: "text" of the article is 7: give a text or leave it out',
    ]);
  });
});

describe('compare', () => {
  test('prints both articles and their alignments', async () => {
    const { status, rows } = await crossquote(['compare', texts.tribune, texts.kurier, '--json']);
    expect(status).toBe(0);
    const [it] = rows as unknown as {
      a: { text: string };
      b: { text: string };
      alignments: { a: { start: number; end: number } }[];
      onlyA: unknown[];
    }[];
    expect(it?.a.text).toBe(tribune);
    expect(it?.alignments.map(({ a }) => it.a.text.slice(a.start, a.end)).join()).toContain(
      'keep every crossing through the winter',
    );
    expect(it?.onlyA.length).toBeGreaterThan(0);
  });

  test('for a person it names the sources, shows both wordings and what one alone has', async () => {
    const { out } = await crossquote(['compare', texts.tribune, texts.kurier]);
    expect(out).toMatch(/In both \(\d\)/);
    expect(out.replace(/\s+/g, ' ')).toContain('keep every crossing through the winter');
    expect(out).toContain('“Nobody on the islands will be cut off.”');
    expect(out).toContain('Only in tribune.txt');
  });

  test('writes a page that fetches and runs nothing, with the words escaped', async () => {
    const hostile = file('hostile.txt', kurier.replace('crossing', '<script>crossing</script>'));
    const out = file('report.html', '');
    const { status } = await crossquote(['compare', texts.tribune, hostile, '--html', out]);
    expect(status).toBe(0);
    const html = readFileSync(out, 'utf8');
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
    expect(html).toContain('&#60;');
    expect(html).toContain('class="xq-q"');
  });

  test('three articles give rows with a cell for each', async () => {
    const third = file('third.txt', 'Ines Dahl said: "Nobody on the islands will be cut off."');
    const { rows } = await crossquote(['compare', texts.tribune, texts.kurier, third, '--json']);
    const [it] = rows as unknown as { sources: unknown[]; rows: { cells: unknown[] }[] }[];
    expect(it?.sources).toHaveLength(3);
    expect(it?.rows.every((row) => row.cells.length === 3)).toBe(true);
    expect(it?.rows.some(({ cells }) => cells[0] && cells[2])).toBe(true);
    const { out } = await crossquote(['compare', texts.tribune, texts.kurier, third]);
    expect(out).toContain('In two or more');
  });

  test('pairs by the line', async () => {
    const { status, rows, error } = await crossquote(
      ['compare', '--ndjson'],
      ndjson({ id: 'x', a: { text: tribune }, b: { text: kurier } }, { id: 'y', a: { text: tribune } }),
    );
    expect(status).toBe(1);
    expect(rows[0]).toMatchObject({ id: 'x', alignments: expect.any(Array) });
    expect(rows[1]).toMatchObject({ id: 'y', error: '"b" is not an object: give {text, …} or {html, …}' });
    expect(error).toContain('line 2');
  });
});

describe('build, validate, search, detect', () => {
  test('a dossier that is built is valid', async () => {
    expect(JSON.parse(readFileSync(dossierFile, 'utf8'))).toMatchObject({
      id: 'ferry-line-in-winter',
      date: '2031-11-04',
    });
    const { status, out } = await crossquote(['validate', dossierFile]);
    expect({ status, out }).toEqual({ status: 0, out: `${dossierFile}: a dossier of 2 sources, no faults\n` });
  });

  test('events by the line keep their id; a bad one is answered', async () => {
    const sources = [
      { id: 't', outlet: 'Tribune', url: 'https://tribune.example/ferry', published: '2031-11-04', text: tribune },
      { id: 'k', text: kurier },
    ];
    const { status, rows } = await crossquote(
      ['build', '--ndjson'],
      ndjson(
        { id: 'E7', title: 'Ferry', sources },
        { id: 'E8', sources: [] },
        {
          id: 'E9',
          sources: [
            { id: 't', text: 'x' },
            { id: 't', text: 'y' },
          ],
        },
      ),
    );
    expect(status).toBe(1);
    const [dossier] = rows as unknown as Dossier[];
    expect(dossier).toMatchObject({
      id: 'E7',
      sources: [{ id: 't', outlet: 'Tribune', host: 'tribune.example' }, { id: 'k' }],
    });
    expect(rows.slice(1)).toEqual([
      { id: 'E8', error: '"sources" must be a list of articles, one at least' },
      { id: 'E9', error: 'no dossier can be made of this: sources[1].id: "t" is used twice: ids must be unique' },
    ]);
  });

  test('a review is applied; what of it no longer fits is named', async () => {
    const review = file(
      'review.json',
      JSON.stringify({
        spokenLanguage: 'nb',
        names: [{ name: 'Ines Dahl', aliases: ['Инес Даль'] }],
        confirm: [{ sources: ['tribune', 'kurier'], a: 'We will move to Spain', b: 'never said' }],
      }),
    );
    const { status, out, error } = await crossquote([
      'build',
      texts.tribune,
      texts.kurier,
      '--title',
      'Ferry',
      '--review',
      review,
    ]);
    expect(status).toBe(1);
    expect(error).toContain('no pair of “We will move to Spain” and “never said” is found any more');
    expect(JSON.parse(out)).toMatchObject({
      spokenLanguage: 'nb',
      names: expect.arrayContaining([{ name: 'Ines Dahl', aliases: expect.arrayContaining(['Инес Даль']) }]),
    });
  });

  test('faults of a dossier are named with their place', async () => {
    const dossier = JSON.parse(readFileSync(dossierFile, 'utf8')) as { sources: { statements: { start: number }[] }[] };
    (dossier.sources[0]?.statements[0] as { start: number }).start = 9999;
    const broken = file('broken.json', JSON.stringify(dossier));
    const newer = file('newer.json', JSON.stringify({ ...dossier, version: 99 }));
    const { status, out } = await crossquote(['validate', broken, newer, dossierFile]);
    expect(status).toBe(1);
    expect(out).toContain(`${broken}: sources[0].statements[0].end:`);
    expect(out).toContain(`${newer}: version: 99 is newer than this Crossquote knows (1): update Crossquote`);
    expect(out).toContain(`${dossierFile}: a dossier of 2 sources, no faults`);
  });

  test('search finds statements', async () => {
    const { out } = await crossquote(['search', 'Crossing', '--dossier', dossierFile]);
    expect(out).toContain('*crossing*');
    const { rows } = await crossquote(['search', 'islands', '--dossier', dossierFile, '--json']);
    expect(rows).toMatchObject([{ query: 'islands', hits: [{ dossier: 'ferry-line-in-winter', source: 'tribune' }] }]);
    expect((await crossquote(['search', 'zeppelin', '--dossier', dossierFile])).out).toBe(
      'No statement has these words.\n',
    );
  });

  test('detect knows the article itself, and another it does not', async () => {
    const other = file('other.txt', 'The museum of glass opened its new wing. "We are proud," the director said.');
    const { rows } = await crossquote(['detect', texts.tribune, other, '--dossier', dossierFile, '--json']);
    expect(rows).toMatchObject([
      { id: 'tribune.txt', matches: [{ dossier: 'ferry-line-in-winter' }] },
      { id: 'other.txt', matches: [] },
    ]);
    const lines = file(
      'dossiers.ndjson',
      exportDossier(JSON.parse(readFileSync(dossierFile, 'utf8'))).replace(/\n\s*/g, ''),
    );
    const byLine = await crossquote(['detect', '--ndjson', '--dossiers', lines], ndjson({ id: 1, text: tribune }));
    expect(byLine.rows).toMatchObject([{ id: 1, matches: [{ dossier: 'ferry-line-in-winter' }] }]);
  });

  test('match scores pairs of statements', async () => {
    const { status, rows } = await crossquote(
      ['match', '--ndjson'],
      ndjson(
        { id: 1, a: 'Nobody will be cut off.', b: 'Nobody will be cut off.' },
        { id: 2, a: 'Nobody will be cut off.', b: 'Wheat rose.' },
        { id: 3, a: 1 },
      ),
    );
    expect(status).toBe(1);
    expect(rows).toMatchObject([
      { id: 1, same: true },
      { id: 2, same: false },
      { id: 3, error: '"a" and "b" must be texts: give both' },
    ]);
  });
});

describe('bad usage and bad input', () => {
  const none = '/nowhere/article.txt';
  test.each([
    [[], 'no verb is given: use one of extract, compare, build, detect, match, search, validate, or --help'],
    [['explain'], 'no verb "explain": use one of extract, compare, build, detect, match, search, validate, or --help'],
    [['extract'], 'extract takes an article at least: give its FILE'],
    [['extract', none], `cannot read ${none}: there is no such file: check the path`],
    [['extract', '/tmp'], 'cannot read /tmp: give a .html, .htm or .txt file, or - for standard input'],
    [['extract', 'a.pdf'], 'cannot read a.pdf: give a .html, .htm or .txt file, or - for standard input'],
    [['extract', '--jsn', 'a.txt'], "Unknown option '--jsn': --help lists what this verb takes"],
    [['extract', '--ndjson', 'a.txt'], '--ndjson reads standard input: leave out a.txt'],
    [['compare', texts.tribune], 'compare takes two articles or more, 1 given: give two FILEs'],
    [
      ['compare', texts.tribune, texts.kurier, '--html', '/nowhere/out.html'],
      "cannot write /nowhere/out.html: ENOENT: no such file or directory, open '/nowhere/out.html'",
    ],
    [['build', texts.tribune], 'no title is given: say what the event is with --title'],
    [
      ['build', texts.tribune, '--title', 'T', '--date', 'today'],
      'the date "today" is not a day: write it as YYYY-MM-DD',
    ],
    [['detect', texts.tribune, '--dossier', texts.kurier], /^cannot|kurier\.txt is not a dossier: is not JSON/],
    [['match'], 'match reads pairs from standard input: give --ndjson'],
    [['search', '…'], 'the query "…" has no word: give one at least'],
    [['validate'], 'validate takes a dossier at least: give its FILE'],
    [['validate', none], `cannot read ${none}: there is no such file: check the path`],
    [
      ['extract', file('empty.html', '<p></p>')],
      /^crossquote: no article is found in .+empty\.html: save the page with its text/,
    ],
    [['extract', file('picture.txt', new Uint8Array([80, 78, 71, 0, 1]))], /picture\.txt: it is no text$/],
  ] as [string[], string | RegExp][])('%j', async (args, message) => {
    const { status, out, error } = await crossquote(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    if (typeof message === 'string') expect(error).toBe(`crossquote: ${message}\n`);
    else expect(error.trim()).toMatch(message);
  });
});

describe('help', () => {
  test.each(['extract', 'compare', 'build', 'detect', 'match', 'search', 'validate'])(
    '%s says what it takes',
    async (verb) => {
      const { status, out } = await crossquote([verb, '--help']);
      expect(status).toBe(0);
      expect(out).toContain(`crossquote ${verb}`);
    },
  );
  test('the command lists its verbs and its version', async () => {
    expect((await crossquote(['-h'])).out).toMatch(/extract .*\n.*compare /);
    expect((await crossquote(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
