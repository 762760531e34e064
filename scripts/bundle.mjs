// Bundles TypeScript files for Node and loads them: for the scripts that learn weights, and for the benchmarks.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { wordVectors } from './word-vectors.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What the files export, all in one object. Files bundled together share the modules that they import.
 * @param {string[]} entries paths from the project's folder, each with a name of its own
 */
export async function bundled(...entries) {
  const names = entries.map((entry) => path.basename(entry, '.ts'));
  // A folder for each set of files: another set has other shared parts under the same names.
  const outDir = path.join(root, '.build/bundled', names.join('+'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [wordVectors()],
    resolve: { alias: { '@': root } },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: { input: Object.fromEntries(names.map((name, i) => [name, path.join(root, entries[i])])) },
    },
  });
  const load = (name) => import(pathToFileURL(path.join(outDir, `${name}.js`)).href);
  return Object.assign({}, ...(await Promise.all(names.map(load))));
}
