// `npm start`: from nothing to the real extension in a real browser, on a page that looks like an article it knows.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, findBrowser } from './browsers.mjs';
import { ensurePackages, packaged, root, run } from './packages.mjs';

function readOptions() {
  const options = {
    firefox: { type: 'boolean' },
    chromium: { type: 'boolean' },
    headless: { type: 'boolean' },
    help: { type: 'boolean' },
  };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`npm start: ${error.message}\nUse: npm start -- [--chromium | --firefox] [--headless]`);
    process.exit(2);
  }
}

const options = readOptions();
if (options.help) {
  console.log('npm start -- [--chromium | --firefox] [--headless]');
  process.exit(0);
}
const kind = options.firefox
  ? 'firefox'
  : options.chromium || findBrowser('chromium') || !findBrowser('firefox')
    ? 'chromium'
    : 'firefox';
const headless =
  options.headless || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

ensurePackages();
const program = ensureBrowser(kind);
console.log('Building the extension …');
if (!run(packaged('wxt'), ['build', '-b', kind === 'chromium' ? 'chrome' : 'firefox'], { quiet: true }).ok)
  process.exit(1);

const { servePages } = await import('./pages.mjs');
const { startSession, until } = await import('./session.mjs');
const site = await servePages();
const session = await startSession(kind, program, { headless });

let ending;
/** Closes what was started, once; nothing is left running. */
function end(status) {
  ending ??= (async () => {
    site.close();
    await session.close().catch(() => {});
    process.exit(status);
  })();
  return ending;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

/** Opens a page and waits until its panel shows the comparison. */
async function openCovered(name) {
  const page = await session.browser.newPage();
  await page.goto(site.url(name));
  const panel = session.panelOf(page);
  await until(() => panel.run((shadow) => shadow.querySelectorAll('[data-card]').length > 0), `the panel on ${name}`);
  return { page, panel };
}

try {
  if (headless) {
    console.log('\nNo window: the comparison as text, then pictures.\n');
    run(process.execPath, [
      'cli/crossquote.mjs',
      'compare',
      'test/pages/site/sputnik.html',
      'test/pages/site/a3f.html',
    ]);
    const folder = path.join(root, '.output/screenshots');
    mkdirSync(folder, { recursive: true });
    const shots = [];
    for (const name of ['sputnik', 'a3f']) {
      const { page } = await openCovered(`${name}.html`);
      const file = path.join(folder, `${kind}-${name}.png`);
      await page.bringToFront(); // the welcome page may have come to the front; a tab behind it draws nothing
      await page.screenshot({ path: file });
      shots.push(file);
      const box = await page.evaluate(() => {
        const width = Math.min(384, innerWidth);
        return { x: innerWidth - width, y: 0, width, height: innerHeight };
      });
      const panelFile = path.join(folder, `${kind}-${name}-panel.png`);
      await page.screenshot({ path: panelFile, clip: box });
      shots.push(panelFile);
    }
    const popup = await session.openOwn(`popup.html?tab=${await session.tabNumber(site.url('sputnik.html'))}`);
    await popup.setViewport({ width: 360, height: 480 });
    await until(() => popup.evaluate(() => document.querySelector('h2') !== null), 'the popup');
    shots.push(path.join(folder, `${kind}-popup.png`));
    await popup.bringToFront();
    await popup.screenshot({ path: shots.at(-1) });
    console.log(
      `\nPictures of the annotated pages, the panel and the popup (${kind}):\n${shots.map((f) => `  ${path.relative(root, f)}`).join('\n')}`,
    );
    await end(0);
  } else {
    await openCovered('sputnik.html');
    console.log(`
${kind === 'chromium' ? 'A Chromium browser' : 'Firefox'} shows a page that looks like Sputnik Globe's article of 7 November 2024.
  - The underlined words are quotes. Point at one, or click it: its card shows how A3F has the same words.
  - The panel on the right lists them: In both, Denial (not on this page), Only in A3F, Context. Open a row.
  - The toolbar button opens the popup. The other article: ${site.url('a3f.html')}
Close the browser, or press Ctrl-C here, to end.`);
    session.browser.on('disconnected', () => end(0));
  }
} catch (error) {
  console.error(`npm start: ${error.message}`);
  await end(1);
}
