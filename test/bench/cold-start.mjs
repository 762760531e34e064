// The extension in a browser, with ten thousand dossiers in its own database: how long it takes to answer after it was stopped.
//   npm run bench:browser [-- --firefox] [--dossiers N] [--extension BUILD] [FOLDER]     FOLDER: .txt articles to make the dossiers from
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { bundled } from '../../scripts/bundle.mjs';
import { servePages } from '../../scripts/pages.mjs';
import { startSession, until } from '../../scripts/session.mjs';

/** Dossiers written in one transaction. */
const BATCH = 200;
/** How often each time is taken. */
const TIMES = 9;
/** Words that most articles have. */
const FREQUENT = ['said', 'people', 'the'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firefox: { type: 'boolean' },
    extension: { type: 'string' },
    dossiers: { type: 'string', default: '10000' },
  },
});
const count = Number(values.dossiers);
if (!Number.isInteger(count) || count < TIMES) {
  console.error(`bench:browser: --dossiers ${values.dossiers} is no number of dossiers: give ${TIMES} or more.`);
  process.exit(2);
}
const kind = values.firefox ? 'firefox' : 'chromium';
const { dossierOfEvent, pageOfEvent, summaryOf, textsIn, wordsOfEvent } = await bundled('test/bench/events.ts');
const texts = textsIn(positionals[0]);
const site = await servePages();
const session = await startSession(kind, ensureBrowser(kind), {
  proxyPort: site.port,
  ...(values.extension && { extension: values.extension }),
});
// A page of the extension that asks for nothing by itself once it is there.
const own = await session.openOwn('popup.html');

/** Asks the background from a page of the extension; milliseconds until it has answered. */
const asked = (message) =>
  own.evaluate(async (sent) => {
    const started = performance.now();
    await globalThis.chrome.runtime.sendMessage(sent);
    return performance.now() - started;
  }, message);

/** Milliseconds from the page's being read in by the browser to its panel, as the page itself sees it. */
async function untilPanel(n) {
  const address = `unknown${n}.example/story`;
  const watch = `<script>new MutationObserver((_, o) => { if (document.querySelector('crossquote-panel')) {
    o.disconnect(); globalThis.panelAfter = performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd; }
  }).observe(document, { childList: true, subtree: true })</script>`;
  site.pages.set(address, pageOfEvent(n, texts).replace('<head>', `<head>${watch}`));
  const page = await session.browser.newPage();
  await page.goto(`http://${address}`);
  const ms = await until(() => page.evaluate(() => globalThis.panelAfter), `the panel on ${address}`);
  await page.close();
  return ms;
}

/** Milliseconds that the background took for the page it looked at last, from hearing of it until its panel stood. */
const examinedIn = () =>
  own.evaluate(async () => (await globalThis.chrome.storage.session.get(null))['diagnostics:last'][0].ms);

/** Megabytes of script memory that the background holds, after all of the above; only Chromium tells. */
async function heap() {
  if (kind !== 'chromium') return null;
  const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  const client = await worker.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1e6;
}

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

/** The times that a reader waits, with what the database holds now. */
async function measure() {
  const rows = { woken: [], cold: [], examinedCold: [], warm: [], examinedWarm: [], found: [], foundAgain: [] };
  for (let i = 0; i < TIMES; i++) {
    await session.stopBackground();
    // A tab that is not there: the answer needs the index and nothing of a page.
    rows.woken.push(await asked({ type: 'popup/status', tab: 2 ** 30 }));
    await session.stopBackground();
    rows.cold.push(await untilPanel(i));
    rows.examinedCold.push(await examinedIn());
    rows.warm.push(await untilPanel(i));
    rows.examinedWarm.push(await examinedIn());
    await session.stopBackground();
    rows.found.push(await asked({ type: 'popup/search', query: wordsOfEvent(i, texts) }));
    rows.foundAgain.push(await asked({ type: 'popup/search', query: wordsOfEvent(i + 1, texts) }));
  }
  const frequent = [];
  for (const query of FREQUENT) frequent.push(await asked({ type: 'popup/search', query }));
  return {
    'woken until it knows its dossiers, ms': median(rows.woken),
    'page to panel, background stopped, ms': median(rows.cold),
    'of it, the background at work, ms': median(rows.examinedCold),
    'page to panel, background running, ms': median(rows.warm),
    'of that, the background at work, ms': median(rows.examinedWarm),
    'search for three words of a statement, background stopped, ms': median(rows.found),
    'the same, background running, ms': median(rows.foundAgain),
    'search for a frequent word, background running, ms': median(frequent),
    'list of dossiers, ms': await asked({ type: 'dossiers/list' }),
    'memory of the background, MB': await heap(),
  };
}

async function fill(from, to) {
  let bytes = 0;
  for (let n = from; n < to; n += BATCH) {
    const dossiers = [];
    for (let i = n; i < Math.min(to, n + BATCH); i++) {
      const dossier = dossierOfEvent(i, texts);
      dossiers.push({ dossier, summary: summaryOf(dossier) });
    }
    const json = JSON.stringify(dossiers);
    bytes += json.length;
    await own.evaluate(async (written) => {
      const db = await new Promise((done, failed) => {
        const request = indexedDB.open('crossquote');
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      await new Promise((done, failed) => {
        const transaction = db.transaction(['dossiers', 'summaries', 'derived'], 'readwrite');
        // The next start makes the index anew.
        transaction.objectStore('derived').delete('index');
        for (const { dossier, summary } of JSON.parse(written)) {
          transaction.objectStore('dossiers').put({ id: dossier.id, dossier });
          transaction.objectStore('summaries').put(summary);
        }
        transaction.oncomplete = done;
        transaction.onerror = () => failed(transaction.error);
      });
      db.close();
    }, json);
  }
  await session.stopBackground();
  const started = Date.now();
  // A browser stops a background that takes too long: what has been made of the index stays.
  await until(() => asked({ type: 'popup/status', tab: 2 ** 30 }), 'the index', 600_000);
  return { bytes, made: Date.now() - started };
}

try {
  await fill(0, TIMES);
  const few = await measure();
  const { bytes, made } = await fill(TIMES, count);
  console.error(`${count} dossiers are in the database`);
  const many = await measure();
  const gate = await own.evaluate(async () => (await globalThis.chrome.storage.local.get('gate')).gate.bits.length);
  const shown = (value) => value?.toFixed(0) ?? 'not told';
  console.log(`${await session.browser.version()}, ${Math.round(bytes / (count - TIMES))} bytes a dossier`);
  console.log(`| | ${TIMES + 1} dossiers | ${count.toLocaleString('en')} dossiers |\n|---|---:|---:|`);
  for (const [name, value] of Object.entries(few)) console.log(`| ${name} | ${shown(value)} | ${shown(many[name])} |`);
  console.log(`| index made anew from all dossiers, s | | ${(made / 1000).toFixed(1)} |`);
  console.log(`| gate terms, KB | | ${(gate / 1000).toFixed(0)} |`);
} finally {
  await session.close();
  site.close();
}
