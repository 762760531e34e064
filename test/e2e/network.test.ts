import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { servePages } from '../../scripts/pages.mjs';
import { startSession, until } from '../../scripts/session.mjs';
import { at, type Kind, settle } from './browsers';

/** Hosts asked for while pages are opened, the popup is used and time passes. All traffic of the browser passes the proxy. */
async function hostsAsked(
  kind: Kind,
  extension: string | null | undefined,
): Promise<{ hosts: Set<string>; origins: string[] }> {
  const site = await servePages();
  const session = await startSession(kind, ensureBrowser(kind), {
    proxyPort: site.port,
    ...(extension === null ? { extension } : {}),
  });
  try {
    for (const name of ['sputnik.html', 'a3f.html', 'other.html', 'plain/bridge.html']) {
      const page = await session.browser.newPage();
      await page.goto(at(name));
      if (extension !== null && name !== 'plain/bridge.html') {
        await until(() => session.panelOf(page).present(), `the panel on ${name}`);
      }
      await settle(1000);
    }
    if (extension !== null) {
      const popup = await session.openOwn('popup.html');
      await popup.waitForSelector('input');
      await popup.type('input', 'shameful');
      await settle(500);
    }
    return {
      hosts: new Set(site.asked.map((request) => new URL(request.url).hostname)),
      origins: site.asked.flatMap((request) => request.origin ?? []),
    };
  } finally {
    await session.close();
    site.close();
  }
}

/** Hosts that Chromium and Firefox call by themselves, at times of their own choosing. */
const ofTheBrowser =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com)$|^(accounts|clients\d?|www)\.google\.com$|^(update|optimizationguide-pa|content-autofill|safebrowsing|edgedl)\.g(oogleapis|vt1)\.com$/;

describe.each<Kind>(['chromium', 'firefox'])('the network (%s)', (kind) => {
  let without: Awaited<ReturnType<typeof hostsAsked>>;
  let withIt: Awaited<ReturnType<typeof hostsAsked>>;
  beforeAll(async () => {
    without = await hostsAsked(kind, null);
    withIt = await hostsAsked(kind, undefined);
  }, 120_000);

  it('is asked for nothing that the browser does not ask for by itself', () => {
    expect([...withIt.hosts].filter((host) => !without.hosts.has(host) && !ofTheBrowser.test(host))).toEqual([]);
  });

  it('sees no request that comes from the extension', () => {
    expect(withIt.origins.filter((origin) => origin.includes('-extension://'))).toEqual([]);
  });
});
