// Pictures of the components in every state, for the eye: node test/components/gallery.mjs DIR [--firefox] [--axe] [STATE…]
// With --axe, also what axe finds in them.
// STATE is a name of gallery.tsx, with `@dark` for the dark theme, `@narrow` for a window of 390 px, `@forced` for
// forced colours, `@coarse` for a finger, `@2x` for a fine screen.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';

const [dir, ...rest] = process.argv.slice(2);
if (!dir) throw new Error('gallery: name the folder for the pictures: node test/components/gallery.mjs DIR [STATE…]');
const firefox = rest.includes('--firefox');
const states = rest.filter((arg) => !arg.startsWith('--'));
mkdirSync(dir, { recursive: true });

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const root = new URL('../..', import.meta.url).pathname;
const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  cacheDir: '.cache/gallery',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  plugins: [preact()],
  server: { port: 0, host: '127.0.0.1', hmr: false },
});
await server.listen();
const browser = await puppeteer.launch(
  firefox
    ? { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: true }
    : {
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        headless: true,
        pipe: true,
        args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
      },
);
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => !['board', 'page'].includes(error.message) && console.error('page:', error.message));
  page.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()));
  for (const state of states) {
    const [name, ...wishes] = state.split('@');
    await page.setViewport({
      width: wishes.includes('narrow') ? 390 : name.includes('+') ? 456 * name.split('+').length : 960,
      height: wishes.includes('narrow') ? 844 : 900,
      deviceScaleFactor: wishes.includes('2x') ? 2 : 1,
      ...(wishes.includes('coarse') ? { hasTouch: true, isMobile: true } : {}),
    });
    const theme = wishes.includes('dark') ? 'dark' : 'light';
    if (!firefox) {
      const features = [
        { name: 'prefers-color-scheme', value: theme },
        { name: 'forced-colors', value: wishes.includes('forced') ? 'active' : 'none' },
      ];
      await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    }
    await page.goto(
      `http://127.0.0.1:${server.httpServer.address().port}/test/components/gallery.html?state=${encodeURIComponent(name)}&theme=${theme}`,
    );
    await page.waitForFunction(
      'document.querySelector("crossquote-panel")?.shadowRoot?.querySelector(".xq-root") || document.querySelector(".xq-page, .xq-popup, .ex-main")',
      { timeout: 60_000 },
    );
    await new Promise((done) => setTimeout(done, name.includes('+') ? 2500 : 400));
    if (rest.includes('--axe')) {
      await page.addScriptTag({ content: AXE });
      const found = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run();
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.flat().join(' ')).join(' | ')}`,
        );
      });
      for (const violation of found) console.error(`axe, ${state}: ${violation}`);
    }
    await page.screenshot({ path: join(dir, `${state}${firefox ? '-firefox' : ''}.png`) });
  }
} finally {
  await browser.close();
  await server.close();
}
