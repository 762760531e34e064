import type { Page } from 'puppeteer-core';
import type { Stage } from './browsers';

/** The parts of the browsers' own interfaces that the tests change settings with, as a person does in the settings' pages. */
interface Own {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: {
        extensionId: string;
        fileAccess?: boolean;
        hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
      }): Promise<void>;
    };
    readonly permissions: { remove(which: { origins: readonly string[] }): Promise<boolean> };
    readonly runtime: { reload(): void };
  };
}

const ORIGINS = { sites: ['http://*/*', 'https://*/*'], files: ['file:///*'] };

/** Takes the extension's access away: to all sites, or to files. */
export async function withdraw(stage: Stage, what: 'sites' | 'files'): Promise<void> {
  if (stage.kind === 'firefox') {
    const page = await stage.session.openOwn('diagnostics.html');
    const removed = await page.evaluate(
      (origins) => (globalThis as unknown as Own).chrome.permissions.remove({ origins }),
      ORIGINS[what],
    );
    if (!removed) throw new Error(`Firefox did not take away access to ${what}`);
    await page.close();
    return;
  }
  const page = await chromiumSettings(stage);
  await page.evaluate(
    async (extensionId, change) => {
      const { developerPrivate } = (globalThis as unknown as Own).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, ...change });
    },
    new URL(stage.session.address ?? '').host,
    what === 'files' ? { fileAccess: false } : { hostAccess: 'ON_CLICK' as const },
  );
  await page.close();
}

/** Ends the extension and starts it anew, as an update does. */
export async function restart(stage: Stage): Promise<void> {
  const settings = stage.kind === 'chromium' ? await chromiumSettings(stage) : null;
  const page = await stage.session.openOwn('diagnostics.html');
  await page.evaluate(() => (globalThis as unknown as Own).chrome.runtime.reload()).catch(() => {});
  await settings?.close();
}

/** Chromium's page of extensions. Without developer mode it does not start one that was not installed from its store a second time. */
async function chromiumSettings({ session }: Stage): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as Own).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return page;
}
