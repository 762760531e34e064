// Installs the packages when they are missing or older than the lock file. Uses only Node's own modules: it runs first.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer, then try again.`);
  process.exit(2);
}

/** Whether what npm says it installed is what the lock file asks for; optional packages are for other systems. */
function packagesInstalled() {
  const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8')).packages;
  try {
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([name, wanted]) =>
        name === '' ||
        wanted.optional ||
        (installed[name]?.version === wanted.version && existsSync(path.join(root, name, 'package.json'))),
    );
  } catch {
    return false; // no node_modules, or one that npm did not finish
  }
}

/** Runs `npm ci` when node_modules is absent, unfinished or of another lock file. Exits with a word when it fails. */
export function ensurePackages() {
  if (packagesInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('The packages could not be installed: is the package registry reachable? `npm ci` shows more.');
  process.exit(2);
}

/**
 * Runs a program to its end. `quiet` keeps its output back unless it fails.
 * @returns {{ ok: boolean, output: string }}
 */
export function run(command, args, { quiet = false, env = process.env } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`;
  if (quiet && status !== 0) process.stderr.write(output);
  return { ok: status === 0, output };
}

/** Path of a program that a package brings. */
export const packaged = (name) => path.join(root, 'node_modules/.bin', name);
