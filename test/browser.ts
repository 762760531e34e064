// What `wxt/browser` is in unit tests: storage, tabs and messages that live in memory.
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
