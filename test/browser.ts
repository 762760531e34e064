// What `wxt/browser` is in unit tests: storage, tabs and messages that live in memory.
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The one thing asked of it that it does not have.
const { session } = fakeBrowser.storage;
session.getKeys = async () => Object.keys(await session.get(null));

export { fakeBrowser as browser };
