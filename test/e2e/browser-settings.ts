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
  };
}

const SITES = ['http://*/*', 'https://*/*'];
const FILES = ['file:///*'];

/** Takes the extension's access away: to all sites, or to files. */
export async function withdraw(stage: Stage, what: 'sites' | 'files'): Promise<void> {
  if (stage.kind === 'firefox') {
    const page = await stage.session.openOwn('diagnostics.html');
    const removed = await page.evaluate(
      (origins) => (globalThis as unknown as Own).chrome.permissions.remove({ origins }),
      what === 'files' ? FILES : SITES,
    );
    if (!removed) throw new Error(`Firefox did not take away ${what}`);
    await page.close();
    return;
  }
  const page = await stage.session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, files) => {
      const { developerPrivate } = (globalThis as unknown as Own).chrome;
      // Without developer mode Chromium does not start an unpacked extension again after its access to files has changed.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({
        extensionId,
        ...(files ? { fileAccess: false } : { hostAccess: 'ON_CLICK' as const }),
      });
    },
    new URL(stage.session.address ?? '').host,
    what === 'files',
  );
  await page.close();
}
