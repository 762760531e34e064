import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer';
import { knowledge } from './knowledge';
import { tell } from './tabs';

export default defineBackground(() => {
  // All listeners are there when the first event arrives that woke the background: none waits for anything.
  browser.runtime.onMessage.addListener(answer);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await knowledge();
  });

  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'toggle-panel') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await tell(tab.id, { type: 'tab/toggle' });
  });
});
