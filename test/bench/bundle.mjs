// Bundles a TypeScript file of the benchmarks for Node, and loads it.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { wordVectors } from '../../scripts/word-vectors.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string} entry path from the project's folder */
export async function bundled(entry) {
  const outDir = path.join(root, '.build/bench');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [wordVectors()],
    resolve: { alias: { '@': root } },
    build: {
      ssr: path.join(root, entry),
      outDir,
      target: 'node20',
      minify: false,
      emptyOutDir: false,
      copyPublicDir: false,
    },
  });
  return import(pathToFileURL(path.join(outDir, `${path.basename(entry, '.ts')}.js`)).href);
}
