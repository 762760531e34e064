// Rebuilds the dossiers that ship from their articles, with the project's own command:
//   npm run dossier [-- FOLDER]
// Each folder of data/dossiers/ holds event.json (what is given to `crossquote build --ndjson`; `file` names a source's
// text), the texts, and review.json (what a person has checked; see engine/dossier/review.ts). FOLDER is where the
// dossiers are written to instead of data/dossiers/; a test compares the two.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dossiers = path.join(root, 'data/dossiers');
const target = process.argv[2] ?? dossiers;

for (const entry of readdirSync(dossiers, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = path.join(dossiers, entry.name);
  const event = JSON.parse(readFileSync(path.join(folder, 'event.json'), 'utf8'));
  const sources = event.sources.map(({ file, ...source }) => ({
    ...source,
    text: readFileSync(path.join(folder, file), 'utf8'),
  }));
  const out = path.join(target, `${event.id}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'cli/crossquote.mjs'),
      'build',
      '--ndjson',
      '--review',
      path.join(folder, 'review.json'),
      '-o',
      out,
    ],
    { input: `${JSON.stringify({ ...event, sources })}\n`, stdio: ['pipe', 'inherit', 'inherit'] },
  );
  if (status !== 0) process.exit(status ?? 1);
  console.log(`${path.relative(root, out)} is built`);
}
