#!/usr/bin/env node
// Starts the command. The engine is TypeScript, so it is bundled once into .build/ and again whenever a source file is
// newer than the bundle: a checkout never runs stale code, and a warm start costs a few file stats.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bundle = path.join(root, '.build/cli/main.js');

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    // Dossiers are read when they are asked for, not bundled.
    if (entry.name !== 'dossiers') time = Math.max(time, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
  }
  return time;
}

const sources = ['cli', 'engine', 'data', 'page']
  .map((name) => path.join(root, name))
  .filter((name) => existsSync(name));
if (!existsSync(bundle) || Math.max(...sources.map(newest)) > statSync(bundle).mtimeMs) {
  if (!existsSync(path.join(root, 'node_modules/vite'))) {
    console.error('crossquote: packages are not installed: run `npm ci` first');
    process.exit(2);
  }
  const { bundleCommand } = await import('./bundle.mjs');
  await bundleCommand(root);
}
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));
