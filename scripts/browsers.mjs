// Finds the browsers of this machine, and installs Debian's where that is possible without asking.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const programs = process.env.ProgramFiles ?? 'C:\\Program Files';
const programs86 = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';
const local = process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local');

/** Where browsers usually live, best first; a bare name is looked up in PATH. CHROMIUM and FIREFOX come before all. */
const places = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
    ],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => [
      `/Applications/${name}.app/Contents/MacOS/${name}`,
      path.join(os.homedir(), `Applications/${name}.app/Contents/MacOS/${name}`),
    ]),
    win32: [programs, programs86, local].flatMap((folder) => [
      path.join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      path.join(folder, 'Chromium\\Application\\chrome.exe'),
      path.join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
    ]),
  },
  firefox: {
    linux: ['firefox', 'firefox-esr', '/snap/bin/firefox', '/usr/lib/firefox/firefox'],
    darwin: ['Firefox', 'Firefox Developer Edition'].map((name) => `/Applications/${name}.app/Contents/MacOS/firefox`),
    win32: [programs, programs86, local].map((folder) => path.join(folder, 'Mozilla Firefox\\firefox.exe')),
  },
};

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(executable);
}

/**
 * Path of a browser's program.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const named = process.env[kind.toUpperCase()];
  if (named) return executable(named) ? named : undefined;
  for (const place of places[kind][process.platform] ?? places[kind].linux) {
    const found = path.isAbsolute(place) ? (executable(place) ? place : undefined) : inPath(place);
    if (found) return found;
  }
  return undefined;
}

const asRootOnDebian = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && inPath('apt-get');

/**
 * Path of a browser's program, installed with the system's package manager as root on Debian.
 * Where none is there and none can be had, ends the process with one line that says what to do.
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const name = kind === 'chromium' ? 'chromium' : 'firefox-esr';
  if (!process.env[kind.toUpperCase()] && asRootOnDebian()) {
    console.log(`Installing ${name} (apt-get) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'], options);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  console.error(
    process.env[kind.toUpperCase()]
      ? `${kind.toUpperCase()}=${process.env[kind.toUpperCase()]} is not a program: name the browser's program, or unset it.`
      : `No ${kind === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'} was found: install one, or name its program in ${kind.toUpperCase()}.`,
  );
  process.exit(2);
}
