import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiScript } from './scripts/ascii-script.mjs';
import { wordVectors } from './scripts/word-vectors.mjs';

const idleIcon = { 16: '/icon-idle/16.png', 32: '/icon-idle/32.png', 128: '/icon-idle/128.png' };

export default defineConfig({
  // MV3 in both browsers: WXT would build Firefox as MV2.
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // What Firefox's reviewers build from; the tests' pages and the pictures are not part of it.
  zip: { excludeSources: ['test/**', 'docs/**'] },
  vite: () => ({ plugins: [preact(), wordVectors(), asciiScript('gate.js', 'background.js')] }),
  manifest: ({ browser }) => ({
    name: 'Crossquote',
    description:
      'Marks the quotes and denials of a news article and shows how another source reported the same. Nothing leaves your browser.',
    // tabs: the popup tells pages closed to extensions from others by their address.
    permissions: ['storage', 'scripting', 'tabs'],
    // The gate is an unlisted script: WXT's wrapper of content scripts posts a message that every page would hear.
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*', 'file:///*'], js: ['gate.js'], run_at: 'document_idle' },
    ],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: 'Crossquote', default_icon: idleIcon },
    options_ui: { page: 'dossiers.html', open_in_tab: true },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+Q' }, description: 'Show or hide the panel' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossquote@crossquote.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
