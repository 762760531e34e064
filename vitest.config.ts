import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { wordVectors } from './scripts/word-vectors.mjs';

export default defineConfig({
  plugins: [wordVectors()],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      'wxt/browser': fileURLToPath(new URL('./test/browser.ts', import.meta.url)),
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
});
