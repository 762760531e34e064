import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { wordVectors } from './scripts/word-vectors.mjs';

export default defineConfig({
  plugins: [wordVectors()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // Browsers are heavy: one file at a time, each with one browser for all its tests.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
