// Bundles the command for Node. Packages stay outside the bundle; the engine and its data go in.
import path from 'node:path';
import { build } from 'vite';
import { wordVectors } from '../scripts/word-vectors.mjs';

/** Writes `.build/cli/main.js` below `root`. */
export async function bundleCommand(root) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [wordVectors()],
    resolve: { alias: { '@': root } },
    build: {
      ssr: path.join(root, 'cli/main.ts'),
      outDir: path.join(root, '.build/cli'),
      target: 'node20',
      minify: false,
      emptyOutDir: false,
      // All in one folder, so that every part finds data/ at the same place; under fixed names, so that they are replaced.
      rolldownOptions: { output: { chunkFileNames: '[name].js' }, checks: { pluginTimings: false } },
    },
  });
}
