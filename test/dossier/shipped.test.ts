import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importDossier } from '@/engine/dossier/exchange';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'data/dossiers');
const shipped = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(shipped)('%s is a dossier, of the folder of its name', (name) => {
  const read = importDossier(readFileSync(path.join(folder, name), 'utf8'));
  expect(read.ok ? [] : read.faults).toEqual([]);
  expect(read.ok && `${read.dossier.id}.json`).toBe(name);
});

test('the dossiers that ship are what `npm run dossier` makes of their articles and reviews', {
  timeout: 120_000,
}, () => {
  const target = mkdtempSync(path.join(tmpdir(), 'crossquote-dossiers-'));
  const built = spawnSync(process.execPath, [path.join(root, 'scripts/dossier.mjs'), target], { encoding: 'utf8' });
  expect(built.stderr).toBe('');
  expect(built.status).toBe(0);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => `${entry.name}.json`).sort()).toEqual([...shipped].sort());
  for (const name of shipped) {
    const [now, rebuilt] = [folder, target].map((at) => readFileSync(path.join(at, name), 'utf8'));
    expect(
      now === rebuilt,
      `${name} is older than the engine or its review: run npm run dossier and look at the change`,
    ).toBe(true);
  }
});
