import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { wordVectors } from './scripts/word-vectors.mjs';

export default defineConfig({
  // MV3 in both browsers: WXT would build Firefox as MV2.
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact(), wordVectors()] }),
  manifest: ({ browser }) => ({
    name: 'Crossquote',
    description:
      'Marks the quotes and denials of a news article and shows how another source reported the same. Nothing leaves your browser.',
    permissions: ['storage', 'scripting', 'tabs', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'",
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
