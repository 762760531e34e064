// Bundles and runs the benchmark of detection: npm run bench [-- FOLDER] (a folder of .txt articles to make dossiers from).
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { wordVectors } from '../../scripts/word-vectors.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [wordVectors()],
  resolve: { alias: { '@': root } },
  build: {
    ssr: path.join(root, 'test/bench/detect.ts'),
    outDir: path.join(root, '.build/bench'),
    target: 'node20',
    minify: false,
  },
});
const { bench } = await import(pathToFileURL(path.join(root, '.build/bench/detect.js')).href);
await bench(process.argv[2]);
