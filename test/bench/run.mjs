// The benchmark of detection: npm run bench [-- FOLDER] (a folder of .txt articles to make dossiers from).
import { bundled } from '../../scripts/bundle.mjs';

const { bench } = await bundled('test/bench/detect.ts');
await bench(process.argv[2]);
