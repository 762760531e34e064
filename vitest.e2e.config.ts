import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { wordVectors } from './scripts/word-vectors.mjs';

export default defineConfig({
  plugins: [wordVectors()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // Each file has one browser at a time for all its tests, which waits for the most part: two share two cores.
    maxWorkers: 2,
    // What follows a click, a key or a page's load is asked for until it is there.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
