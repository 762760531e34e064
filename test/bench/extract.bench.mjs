// How long the statements of an article take, and whether the time grows with its length and no faster.
//   node test/bench/extract.bench.mjs [FOLDER]
// Without a folder: an invented article of a usual length (about 4,000 characters), 1 to 64 times one behind the other.
// With one: besides, the median over its .txt files, each read in a warm process.
//
// On two busy cores (EPYC, Node 20): 1.2 ms for one article, 107 ms for 64 of them. 0.27 to 0.30 ms for 1,000 characters up to
// sixteen articles; beyond, what is being read outlives the young generation, and the collector copies it: 0.38 and 0.43.
// 84 news articles of 4,900 characters on average: 2.3 ms in the median.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundled } from '../../scripts/bundle.mjs';

const { extract, articleFromText } = await bundled('engine/statements/extract.ts', 'engine/article/from-text.ts');

const PARAGRAPHS = [
  'Mayor Ilse Brandt ordered the Harbour Bridge closed on Thursday after inspectors found cracks in two of its cables.',
  '“We will not gamble with the lives of forty thousand commuters,” Brandt told reporters at the town hall. “The bridge stays shut until the engineers tell me it is safe.”',
  'Chief engineer Tomas Okafor, who inspected the cables in January, said the cracks had probably grown during the frost, adding that “nobody could have seen them” from the road.',
  'The opposition, according to its leader Dana Whitfield, had warned of the danger last autumn. She called the delay “a scandal” and promised to take the town to court.',
  'Brandt denied that she had been warned. Asked whether the ferry would run at night, she declined to say when the crossings would begin.',
];
const article = Array.from({ length: 5 }, () => PARAGRAPHS.join('\n\n')).join('\n\n');

/** Milliseconds of one reading, the shortest of `rounds`: what the machine does besides only adds. */
function time(text, rounds) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const started = performance.now();
    extract(articleFromText(text, { language: 'en' }));
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

time(article, 300); // warm up
console.log('times an article  characters      ms  ms / 1,000 characters');
for (const times of [1, 2, 4, 8, 16, 32, 64]) {
  const text = Array(times).fill(article).join('\n\n');
  const ms = time(text, Math.max(5, Math.round(160 / times)));
  console.log(
    `${String(times).padStart(16)}  ${String(text.length).padStart(10)}  ${ms.toFixed(1).padStart(6)}  ${((1000 * ms) / text.length).toFixed(3).padStart(21)}`,
  );
}
const folder = process.argv[2];
if (folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const all = files.map((name) => time(readFileSync(path.join(folder, name), 'utf8'), 3)).sort((a, b) => a - b);
  console.log(`median of ${files.length} files: ${(all[all.length >> 1] ?? Number.NaN).toFixed(2)} ms`);
}
