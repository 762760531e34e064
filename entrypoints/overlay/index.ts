import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { backgroundPort } from './background-port';
import { startOverlay } from './start-overlay';

/** Injected by the background into a page that is coverage. A second injection starts anew in place of the first. */
export default defineUnlistedScript(async () => {
  await startOverlay({ document, port: backgroundPort });
});
