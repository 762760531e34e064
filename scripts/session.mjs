// A browser with the extension, driven alike in Chromium and Firefox: pages, the closed panel, the extension's own pages.
import { launch } from './launch.mjs';

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Calls `probe` until it gives something truthy, and returns that.
 * @template T
 * @param {() => Promise<T> | T} probe
 * @param {string} what named in the error when time runs out
 * @param {number} [timeout] milliseconds
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(probe, what, timeout = 30_000) {
  const end = Date.now() + timeout;
  let error;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      error = undefined;
    } catch (caught) {
      error = caught;
    }
    if (Date.now() > end)
      throw new Error(`not seen within ${timeout} ms: ${what}${error ? ` (${error.message})` : ''}`);
    await sleep(50);
  }
}

/** Chromium: a page's closed shadow root is reached through the DevTools protocol. */
function chromiumPanel(page) {
  let client;
  return async (source, args) => {
    if (!client) {
      client = await page.createCDPSession();
      await client.send('DOM.enable');
    }
    const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const host = nodes.find((n) => n.localName === 'crossquote-panel');
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return { absent: true };
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `async function (...args) { return (${source})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { value: result.value };
  };
}

/** Firefox: WebDriver BiDi hands out closed shadow roots when it is asked to serialise them. */
function firefoxPanel(page) {
  const context = page.mainFrame()._id;
  const { connection } = page.browser();
  const target = { context };
  return async (source, args) => {
    const found = await connection.send('script.evaluate', {
      expression: "document.querySelector('crossquote-panel')",
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const shared = found.result.result?.value?.shadowRoot?.sharedId;
    if (!shared) return { absent: true };
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (root, json) => JSON.stringify(await (${source})(root, ...JSON.parse(json)))`,
      arguments: [{ sharedId: shared }, { type: 'string', value: JSON.stringify(args) }],
      target,
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return { value: result.result.value === undefined ? undefined : JSON.parse(result.result.value) };
  };
}

/**
 * Starts a browser with the extension.
 * @param {'chromium' | 'firefox'} kind
 * @param {string} program
 * @param {Parameters<typeof launch>[2]} [options]
 */
export async function startSession(kind, program, options) {
  const { browser, address } = await launch(kind, program, options);

  /** Opens one of the extension's own pages (`popup.html?tab=3`) in a tab. */
  async function openOwn(path) {
    const url = `${address}/${path}`;
    const page = await browser.newPage();
    if (kind === 'chromium') {
      await page.goto(url);
    } else {
      // page.goto waits for an event that Firefox does not send for these pages, although they load.
      const { connection } = browser;
      await connection.send('browsingContext.navigate', { context: page.mainFrame()._id, url, wait: 'none' });
      await until(
        () => page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
        url,
      );
    }
    return page;
  }

  /** What runs inside the closed panel of a page; rejects where there is none. */
  function panelOf(page) {
    const call = kind === 'chromium' ? chromiumPanel(page) : firefoxPanel(page);
    return {
      /** Whether the page has a panel. */
      present: () => call('() => true', []).then((answer) => answer.value === true),
      /**
       * Runs `inside(root, ...args)` with the panel's shadow root; arguments and answer are plain data.
       * @template T
       * @param {(root: ShadowRoot, ...args: any[]) => T | Promise<T>} inside
       * @returns {Promise<T>}
       */
      run: async (inside, ...args) => {
        const answer = await call(inside.toString(), args);
        if (answer.absent) throw new Error('this page has no panel');
        return answer.value;
      },
    };
  }

  /** The browser's number of the tab that shows `url`. Asked from an extension page, the only place that is told. */
  async function tabNumber(url) {
    const page = await openOwn('popup.html');
    try {
      return await page.evaluate(async (wanted) => {
        const tabs = await globalThis.chrome.tabs.query({});
        return tabs.find((t) => t.url === wanted)?.id;
      }, url);
    } finally {
      await page.close();
    }
  }

  /** Stops the extension's background, as the browser does when it has had nothing to do for a while. */
  async function stopBackground() {
    if (kind === 'chromium') {
      const running = () => browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(address));
      const client = await browser.target().createCDPSession();
      // One that is just starting is not ended by the first try; tries that follow each other at once keep it from ending.
      const stopped = async () => {
        const target = running();
        if (!target) return true;
        await client.send('Target.closeTarget', { targetId: target._targetId });
        for (let waited = 0; waited < 300 && running() === target; waited += 20) await sleep(20);
        return !running();
      };
      await until(stopped, 'the background to stop');
      await client.detach();
      return;
    }
    const { connection } = browser;
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const answer = await connection.send('script.evaluate', {
      expression: `WebExtensionPolicy.getByHostname('${new URL(address).host}').extension.terminateBackground()`,
      target: { context: result.contexts[0].context },
      awaitPromise: true,
    });
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  }

  return { kind, browser, address, openOwn, panelOf, tabNumber, stopBackground, close: () => browser.close() };
}
