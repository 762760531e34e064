// Runs Mozilla's linter over the Firefox build. Errors fail; so do warnings, but for the known two of Preact.
import { spawnSync } from 'node:child_process';
import { packaged, root } from './packages.mjs';

// Preact can set innerHTML when a component asks for it; none of ours does. It stands in Preact's own code.
const known = (warning) => warning.code === 'UNSAFE_VAR_ASSIGNMENT';

const { stdout } = spawnSync(packaged('addons-linter'), ['--output', 'json', '.output/firefox-mv3'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const { errors, warnings } = JSON.parse(stdout);
const found = [...errors, ...warnings.filter((w) => !known(w))];
for (const f of found) console.error(`${f._type} ${f.code} ${f.file ?? ''}:${f.line ?? ''} ${f.message}`);
process.exitCode = found.length ? 1 : 0;
