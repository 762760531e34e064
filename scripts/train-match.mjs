// Learns data/match-weights.json: how much each feature of engine/compare/likeness/features.ts speaks for two passages being one
// utterance.   node scripts/train-match.mjs FOLDER [--write]
// FOLDER holds wmt21-tworefs.jsonl: sentences in document order translated twice, {id: "set-n", src, a, b}. A sentence's
// two translations are a pair that is one utterance; its translation and that of a near sentence of the same text is one
// that is not. As near sentences serve, of the 20 before and after, the five that share most words and the five whose
// letters are most alike, without those that share three in four words with it (a headline and its lead may be one told twice).
// Prints the recall at 99 % precision on each set by a model learnt on the others; with --write, writes the weights learnt on all.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/train-match.mjs FOLDER [--write], where FOLDER holds wmt21-tworefs.jsonl');
  process.exit(2);
}

const { FEATURES, features, utterance } = await bundled(
  'engine/compare/likeness/features.ts',
  'engine/compare/words/utterance.ts',
);

// ---- pairs

const rows = readFileSync(path.join(folder, 'wmt21-tworefs.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const sets = Map.groupBy ? Map.groupBy(rows, setOf) : group(rows, setOf);
const read = new Map();
const utteranceOf = (text) => read.get(text) ?? read.set(text, utterance(text)).get(text);

function setOf(row) {
  return row.id.replace(/-\d+$/, '');
}
function group(list, key) {
  const groups = new Map();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
const keys = (text) => new Set(utteranceOf(text).words.map((w) => w.key));
function trigrams(text) {
  const found = new Map();
  for (let i = 0; i + 3 <= text.length; i++)
    found.set(text.slice(i, i + 3), (found.get(text.slice(i, i + 3)) ?? 0) + 1);
  return found;
}
const common = (x, y) => [...x].filter((k) => y.has(k)).length;
function cosine(x, y) {
  const length = (v) => Math.sqrt([...v.values()].reduce((sum, n) => sum + n * n, 0)) || 1;
  let dot = 0;
  for (const [k, n] of x) dot += n * (y.get(k) ?? 0);
  return dot / (length(x) * length(y));
}

const SPAN = 20;
const EACH = 5;
const TOLD_TWICE = 0.75;
const pairs = [];
for (const [set, list] of sets) {
  const known = list.map((r) => ({
    ...r,
    ka: keys(r.a),
    kb: keys(r.b),
    ta: trigrams(r.a.toLowerCase()),
    tb: trigrams(r.b.toLowerCase()),
  }));
  const within = (x, y) => common(x, y) / (Math.min(x.size, y.size) || 1) >= TOLD_TWICE;
  known.forEach((r, i) => {
    if (r.ka.size < 6 || r.kb.size < 6 || r.a === r.b) return;
    const near = known
      .slice(Math.max(0, i - SPAN), i + SPAN + 1)
      .filter((o) => o !== r && o.kb.size >= 4 && o.src !== r.src && !within(o.kb, r.kb) && !within(o.ka, r.ka))
      .map((o) => {
        const n = common(r.ka, o.kb);
        return { o, words: n / (r.ka.size + o.kb.size - n), letters: cosine(r.ta, o.tb) };
      });
    const by = (what) => [...near].sort((x, y) => y[what] - x[what]).slice(0, EACH);
    const add = (b, same) => pairs.push({ set, same, x: features(...[r.a, b].sort().map(utteranceOf)) });
    add(r.b, 1);
    for (const o of new Set([...by('words'), ...by('letters')].map((n) => n.o))) add(o.b, 0);
  });
}

// ---- logistic regression by Newton's method on standardised features

/** Pull towards zero, per pair: among features that tell nearly the same it spreads the weight evenly. */
const RIDGE = 1e-4;

function learn(list) {
  const n = list.length;
  const d = FEATURES.length;
  const mean = FEATURES.map((_, k) => list.reduce((sum, p) => sum + p.x[k], 0) / n);
  const spread = FEATURES.map((_, k) => Math.sqrt(list.reduce((sum, p) => sum + (p.x[k] - mean[k]) ** 2, 0) / n) || 1);
  const z = list.map((p) => [1, ...p.x.map((v, k) => (v - mean[k]) / spread[k])]);
  let theta = new Array(d + 1).fill(0);
  for (let step = 0; step < 15; step++) {
    const h = theta.map((_, k) => theta.map((_, l) => (k === l ? (k ? RIDGE * n : 1e-9) : 0)));
    const g = theta.map((t, k) => (k ? RIDGE * n * t : 0));
    z.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, v, k) => sum + v * theta[k], 0)));
      for (let k = 0; k <= d; k++) {
        g[k] += (p - list[i].same) * row[k];
        for (let l = 0; l <= d; l++) h[k][l] += p * (1 - p) * row[k] * row[l];
      }
    });
    const move = solve(h, g);
    theta = theta.map((t, k) => t - move[k]);
  }
  const weights = theta.slice(1).map((t, k) => t / spread[k]);
  return { intercept: theta[0] - weights.reduce((sum, w, k) => sum + w * mean[k], 0), weights };
}

/** Gauss–Jordan elimination with row pivots. */
function solve(matrix, vector) {
  const m = matrix.map((row, k) => [...row, vector[k]]);
  for (let c = 0; c < m.length; c++) {
    let pivot = c;
    for (let r = c; r < m.length; r++) if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) pivot = r;
    [m[c], m[pivot]] = [m[pivot], m[c]];
    for (let r = 0; r < m.length; r++) {
      if (r === c) continue;
      const factor = m[r][c] / m[c][c];
      for (let k = c; k <= m.length; k++) m[r][k] -= factor * m[c][k];
    }
  }
  return m.map((row, k) => row[m.length] / row[k]);
}

const predict = (model, x) => 1 / (1 + Math.exp(-x.reduce((sum, v, k) => sum + v * model.weights[k], model.intercept)));

// ---- measure on the set left out, then learn on all

function recallAt(list, precision) {
  const sorted = [...list].sort((x, y) => y.score - x.score);
  const all = list.filter((p) => p.same).length;
  let right = 0;
  let best = { recall: 0, score: 1 };
  sorted.forEach((p, i) => {
    right += p.same;
    if (right / (i + 1) >= precision) best = { recall: right / all, score: p.score };
  });
  return `${(100 * best.recall).toFixed(1)} % from score ${best.score.toFixed(3)}`;
}
for (const set of sets.keys()) {
  const model = learn(pairs.filter((p) => p.set !== set));
  for (const p of pairs) if (p.set === set) p.score = predict(model, p.x);
  console.log(
    `${set}, learnt on the others: recall at 99 % precision ${recallAt(
      pairs.filter((p) => p.set === set),
      0.99,
    )}`,
  );
}
console.log(
  `all sets together: recall at 99 % precision ${recallAt(pairs, 0.99)}, at 99.5 % ${recallAt(pairs, 0.995)}`,
);
for (const from of [0.9, 0.92, 0.94, 0.96]) {
  const taken = pairs.filter((p) => p.score >= from);
  const right = taken.filter((p) => p.same).length;
  const share = (n, of) => ((100 * n) / of).toFixed(1);
  console.log(
    `from score ${from}: precision ${share(right, taken.length)} %, recall ${share(right, pairs.filter((p) => p.same).length)} %`,
  );
}
const loss = pairs.reduce((sum, p) => sum - Math.log(Math.max(1e-9, p.same ? p.score : 1 - p.score)), 0) / pairs.length;
console.log(`${pairs.length} pairs, loss ${loss.toFixed(4)}`);

const model = learn(pairs);
const json = {
  source:
    'Learnt by scripts/train-match.mjs; the weights are log-odds per unit of each feature of engine/compare/likeness/features.ts.',
  intercept: Number(model.intercept.toFixed(4)),
  weights: Object.fromEntries(FEATURES.map((name, k) => [name, Number(model.weights[k].toFixed(4))])),
};
if (flags.includes('--write'))
  writeFileSync(path.join(root, 'data/match-weights.json'), `${JSON.stringify(json, null, 2)}\n`);
else console.log(json);
