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
  // Property tests take their time on a busy machine.
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], testTimeout: 30_000 },
});
