import { browser } from 'wxt/browser';

/** The keys that show or hide the panel, as the reader's browser has them; empty where they are set to none. */
export async function panelShortcut(): Promise<string[]> {
  const commands = await browser.commands.getAll();
  const keys = commands.find(({ name }) => name === 'toggle-panel')?.shortcut ?? '';
  return keysOf(keys);
}

/** `Alt+Shift+Q`, or on a Mac `⌥⇧Q`, as single keys. */
export function keysOf(shortcut: string): string[] {
  return shortcut.includes('+') ? shortcut.split('+') : (shortcut.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘]+/g) ?? []);
}
