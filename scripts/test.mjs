// `npm test`: types, lint, unit tests, build, both browsers end to end. The last line is `N passed, N failed`.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { ensurePackages, packaged, root, run } from './packages.mjs';

ensurePackages();
const browsers = { CHROMIUM: ensureBrowser('chromium'), FIREFOX: ensureBrowser('firefox') };
let passed = 0;
let failed = 0;

/** One check that passes or fails as a whole. */
function check(name, command, args) {
  const started = Date.now();
  const { ok } = run(command, args, { quiet: true });
  ok ? passed++ : failed++;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

/** A Vitest run: each of its tests counts; a run that gives no result is one failure. */
function tests(name, args) {
  const report = path.join(root, `.output/test-${name.replace(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  console.log(`\n${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = run(packaged('vitest'), ['run', ...args, ...reporters], { env: { ...process.env, ...browsers } });
  const counts = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 };
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  if (!ok && counts.numFailedTests === 0) failed++;
}

check('types of WXT', packaged('wxt'), ['prepare']);
check('types', packaged('tsc'), ['--noEmit']);
check('lint, format and the direction of imports', packaged('biome'), ['check', '--error-on-warnings', '.']);
tests('unit tests', []);
console.log('');
const chrome = check('build for Chrome', packaged('wxt'), ['build', '-b', 'chrome']);
const firefox = check('build for Firefox', packaged('wxt'), ['build', '-b', 'firefox']);
if (firefox) check('what Firefox’s add-on reviewers run', process.execPath, ['scripts/lint-addon.mjs']);
if (chrome && firefox) tests('end to end in both browsers', ['--config', 'vitest.e2e.config.ts']);
else failed++;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
