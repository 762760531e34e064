// Starts a browser with the built extension, in a fresh profile that is gone when the browser is closed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from './packages.mjs';

/** Milliseconds for a browser to start: a fresh profile on a busy machine can take most of a minute. */
const START = 100_000;

export const built = (kind) => path.join(root, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Firefox gives every extension a random address at install unless told one; the tests must know it. */
const firefoxAddress = '6f1a3f5e-0b0c-4d5e-9a51-0c0ffee0c0de';

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {string} program path of the browser
 * @param {{ headless?: boolean, proxyPort?: number, extension?: string | null, prefs?: Record<string, unknown>, args?: string[] }} [options]
 * @returns browser, and the extension's address (`chrome-extension://…`), or null without one
 */
export async function launch(kind, program, options = {}) {
  const { headless = true, proxyPort, extension = built(kind), prefs = {}, args = [] } = options;
  const manifest = extension && JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  if (kind === 'chromium') {
    const browser = await puppeteer.launch({
      executablePath: program,
      headless,
      timeout: START,
      pipe: true,
      defaultViewport: headless ? { width: 1440, height: 900 } : null,
      enableExtensions: extension ? [extension] : false,
      handleSIGINT: false,
      args: [
        // Chromium refuses its sandbox to root; a machine's root is the one who tests in a container.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
        ...args,
      ],
    });
    if (!extension) return { browser, address: null };
    const worker = await browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension:'),
      { timeout: START },
    );
    return { browser, address: `chrome-extension://${new URL(worker.url()).host}` };
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    timeout: START,
    defaultViewport: headless ? { width: 1440, height: 900 } : null,
    handleSIGINT: false,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...(manifest
        ? {
            'extensions.webextensions.uuids': JSON.stringify({
              [manifest.browser_specific_settings.gecko.id]: firefoxAddress,
            }),
          }
        : {}),
      ...(proxyPort
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxyPort,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxyPort,
            'network.proxy.allow_hijacking_localhost': true,
            'network.proxy.no_proxies_on': '',
          }
        : {}),
      ...prefs,
    },
  });
  if (extension) await browser.installExtension(extension);
  return { browser, address: extension ? `moz-extension://${firefoxAddress}` : null };
}
