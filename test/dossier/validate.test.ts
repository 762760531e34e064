import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportDossier, importDossier } from '@/engine/dossier/exchange';
import { faultLine } from '@/engine/dossier/fault';
import { migrate } from '@/engine/dossier/migrate';
import { validateDossier } from '@/engine/dossier/validate';
import { strikeDossier } from './strike';

const faults = (value: unknown) => {
  const checked = validateDossier(value);
  return checked.ok ? [] : checked.faults.map(faultLine);
};

/** A valid dossier with the field at `path` (`sources.0.url`) set; undefined takes it away. */
function changed(path: string, value: unknown): unknown {
  const dossier = structuredClone(strikeDossier()) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const owner = keys.reduce((at, key) => at[key] as Record<string, unknown>, dossier);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return dossier;
}

test('a dossier that is right has no faults', () => {
  expect(faults(strikeDossier())).toEqual([]);
});

test.each([
  [null, 'is no dossier: it must be a JSON object'],
  [[], 'is no dossier: it must be a JSON object'],
  [{}, 'format: must be "crossquote-dossier", none is given'],
  [changed('format', 'epub'), 'format: must be "crossquote-dossier", another is given'],
  [changed('version', 2), 'version: 2 is newer than this Crossquote knows (1): update Crossquote to read this dossier'],
  [changed('version', 0), 'version: 0 is not a version that ever was: it starts at 1'],
  [changed('version', '1'), 'version: must be a whole number'],
])('what is not a dossier of this version is refused: %#', (value, line) => {
  expect(faults(value)).toEqual([line]);
});

test.each([
  ['title', undefined, 'title: is missing'],
  ['title', '', 'title: must not be empty'],
  ['id', 'a b', 'id: must be an id: not empty, no blank, ? or #'],
  ['date', '2031-02-30', 'date: is no day of the calendar'],
  ['date', '2 April', 'date: must be a day (YYYY-MM-DD)'],
  ['spokenLanguage', 'Norwegian!', 'spokenLanguage: must be a language tag, as in en or pt-BR'],
  ['names.0.aliases', 'Dahl', 'names[0].aliases: must be a list'],
  ['sources.0.url', 'javascript:alert(1)', 'sources[0].url: must be an http or https address'],
  ['sources.0.url', 'tribune', 'sources[0].url: must be an address'],
  ['sources.1.host', 'not a host', 'sources[1].host: must be a host name, as in news.example'],
  ['sources.1.text', 'x'.repeat(500_001), 'sources[1].text: must have at most 500000 characters'],
  ['sources.1.id', 'tribune', 'sources[1].id: "tribune" is used twice: ids must be unique'],
  ['sources.0.statements.0.start', -1, 'sources[0].statements[0].start: must not be negative'],
  [
    'sources.0.statements.0.kind',
    'lie',
    'sources[0].statements[0].kind: must be quote, indirect, denial, claim or context',
  ],
  ['sources.0.statements.0.end', 9999, 'sources[0].statements[0].end: 9999 lies beyond the text of 137 characters'],
  ['sources.0.statements.0.text', 'never', "sources[0].statements[0].text: differs from the source's text at 50–72"],
  [
    'sources.0.statements.0.speaker.end',
    8,
    "sources[0].statements[0].speaker.text: differs from the source's text at 0–8",
  ],
  ['sources.0.statements.0.report.end', 2, 'sources[0].statements[0].report.end: 2 lies before start 15'],
  [
    'sources.0.statements.0.selector.0.prefix',
    'x',
    'sources[0].statements[0].selector[0].prefix: must be what stands before the statement',
  ],
  [
    'sources.0.statements.0.selector.1.start',
    48,
    'sources[0].statements[0].selector[1]: selects 48–72, the statement is 50–72',
  ],
  ['sources.0.statements.1.denies', 's9', 'sources[0].statements[1].denies: "s9" is no statement of source "tribune"'],
  [
    'sources.0.blocks.1.start',
    3,
    'sources[0].blocks[1].start: 3 lies in the block before: blocks must be in order and not overlap',
  ],
  ['alignments.0.sources.1', 'daily', 'alignments[0].sources[1]: "daily" is no source of this dossier'],
  ['alignments.0.a.statement', 's7', 'alignments[0].a.statement: "s7" is no statement of source "tribune"'],
  ['alignments.0.score', 1.5, 'alignments[0].score: must be 0 to 1'],
  [
    'alignments.0.reason',
    'number',
    'alignments[0].reason: is given for the relation reworded: only a conflict has one',
  ],
  ['alignments.0.wording.0.b', null, 'alignments[0].wording[0].b: must be [start, end] for changed'],
  ['coverage.0.url', 'ftp://x.example/', 'coverage[0].url: must be an http or https address'],
])('%s = %j is named with its place', (path, value, line) => {
  expect(faults(changed(path, value))).toContain(line);
});

test('every fault is named, not only the first', () => {
  const value = changed('title', '') as { date: unknown };
  value.date = 'soon';
  expect(faults(value)).toHaveLength(2);
});

describe('older versions', () => {
  const steps = { 1: (old: Record<string, unknown>) => ({ ...old, title: old.name }) };
  test('are brought to the present one, step by step', () => {
    const migrated = migrate({ version: 1, name: 'Strike' }, steps, 2);
    expect(migrated).toEqual({ ok: true, value: { version: 2, name: 'Strike', title: 'Strike' } });
  });
});

describe('export and import', () => {
  test('a dossier comes back as it went', () => {
    expect(importDossier(exportDossier(strikeDossier()))).toEqual({ ok: true, dossier: strikeDossier() });
  });
  test('the same dossier gives the same file, whatever the order of its fields', () => {
    const { title, ...rest } = strikeDossier();
    expect(exportDossier({ ...rest, title })).toBe(exportDossier(strikeDossier()));
  });
  test('what is not JSON, or too large, is said', () => {
    expect(importDossier('{"format": ')).toMatchObject({
      ok: false,
      faults: [{ message: expect.stringContaining('is not JSON') }],
    });
    expect(importDossier('x'.repeat(20_000_001))).toMatchObject({
      ok: false,
      faults: [{ message: 'is too large: a dossier has at most 20000000 characters' }],
    });
  });
});

/** Every place of a value, as a list of keys. */
function places(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, child]) =>
      places(child, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** JSON has no -0. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test('a dossier changed anywhere in any way is judged, never thrown at; its faults have places', () => {
  const everywhere = places(strikeDossier()).filter((place) => place.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...everywhere), fc.anything(), (place, value) => {
      const mutated = changed(place.join('.'), value);
      const checked = validateDossier(mutated);
      if (checked.ok) expect(importDossier(exportDossier(checked.dossier))).toEqual(asJson(checked));
      else
        for (const { path, message } of checked.faults) {
          expect(path).not.toBe('');
          expect(message).not.toBe('');
        }
    }),
    { numRuns: 300 },
  );
});
