// Learns data/background-weights.json: how much each feature of engine/statements/background/background-features.ts speaks for a
// sentence telling background rather than the news.   node scripts/train-background.mjs FOLDER [--write]
// FOLDER holds news-discourse-train-sample.jsonl, from which is learnt, and news-discourse-dev.jsonl, on which is only
// measured (NewsDiscourse, Choubey et al. 2020): an article a line, {id, title, url, sentences: [{t, p, label, speech}]}.
// Main and Main_Consequence are news, Cause_* and Distant_Historical and Distant_Anecdotal background; other labels are
// left out. Sentences of speech are learnt from too, as there are few of news, but not measured.
// Prints recall on background minus the share of news called background: in cross-validation by article on the first
// file, and learnt on it and measured on the second. With --write, writes the weights.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { wordVectors } from './word-vectors.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/train-background.mjs FOLDER [--write], where FOLDER holds news-discourse-*.jsonl');
  process.exit(2);
}

const out = path.join(root, '.build/train');
mkdirSync(out, { recursive: true });
const rooms = [
  'article/from-text',
  'statements/reading/reading',
  'statements/background/candidates',
  'statements/background/background-features',
];
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [wordVectors()],
  resolve: { alias: { '@': root } },
  build: {
    ssr: true,
    outDir: out,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(rooms.map((r) => [path.basename(r), path.join(root, 'engine', `${r}.ts`)])),
    },
  },
});
const load = (name) => import(pathToFileURL(path.join(out, `${name}.js`)).href);
const { articleFromText } = await load('from-text');
const { readArticle } = await load('reading');
const { reportedDrafts, toldShares, MOSTLY_TOLD } = await load('candidates');
const { backgroundFeatures, FEATURES } = await load('background-features');

// ---- sentences with their labels

const BACKGROUND = new Set(['Cause_General', 'Cause_Specific', 'Distant_Historical', 'Distant_Anecdotal']);
const NEWS = new Set(['Main', 'Main_Consequence']);

/** Labelled sentences of a file: their article, features, whether they are background or speech, and whether speech holds them. */
function rowsOf(file) {
  const rows = [];
  for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean)) {
    const doc = JSON.parse(line);
    let text = '';
    let paragraph = null;
    const labelled = doc.sentences.map((s) => {
      if (paragraph !== null) text += s.p === paragraph ? ' ' : '\n\n';
      paragraph = s.p;
      text += s.t;
      return { start: text.length - s.t.length, end: text.length, label: s.label, speech: s.speech };
    });
    const facts = { title: doc.title || undefined, url: doc.url || undefined, language: 'en' };
    const reading = readArticle(articleFromText(text, facts));
    const told = toldShares(reading, reportedDrafts(reading));
    const features = backgroundFeatures(reading, told);
    for (const s of labelled) {
      if (!(BACKGROUND.has(s.label) || NEWS.has(s.label))) continue;
      const shared = reading.sentences.map((x) => Math.min(x.end, s.end) - Math.max(x.start, s.start));
      const at = shared.indexOf(Math.max(...shared, 1));
      const x = at < 0 ? FEATURES.map(() => 0) : FEATURES.map((f) => features[at][f]);
      const silent = at < 0 || told[at] >= MOSTLY_TOLD || reading.sentences[at].paragraph === 0;
      rows.push({ article: doc.id, x, background: BACKGROUND.has(s.label) ? 1 : 0, speech: s.speech, silent });
    }
  }
  return rows;
}

// ---- logistic regression by gradient descent on standardised features, both classes weighing the same

/** Pull of the weights towards zero: 30 features on 2,200 sentences of 200 articles overfit without it. */
const RIDGE = 0.02;
const STEPS = 1500;

function learn(rows) {
  const n = rows.length;
  const mean = FEATURES.map((_, k) => rows.reduce((sum, r) => sum + r.x[k], 0) / n);
  const spread = FEATURES.map((_, k) => Math.sqrt(rows.reduce((sum, r) => sum + (r.x[k] - mean[k]) ** 2, 0) / n) || 1);
  const z = rows.map((r) => r.x.map((v, k) => (v - mean[k]) / spread[k]));
  const positive = rows.filter((r) => r.background).length;
  const weigh = (r) => (r.background ? 0.5 / positive : 0.5 / (n - positive));
  const theta = FEATURES.map(() => 0);
  const speed = FEATURES.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = theta.map((t) => RIDGE * t);
    let lift = 0;
    z.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, v, k) => sum + v * theta[k], bias)));
      const error = (p - rows[i].background) * weigh(rows[i]);
      lift += error;
      row.forEach((v, k) => {
        slope[k] += error * v;
      });
    });
    theta.forEach((_, k) => {
      speed[k] = 0.9 * speed[k] - 0.3 * slope[k];
      theta[k] += speed[k];
    });
    bias -= 0.3 * lift;
  }
  const weights = theta.map((t, k) => t / spread[k]);
  return { intercept: bias - weights.reduce((sum, w, k) => sum + w * mean[k], 0), weights };
}

const logOdds = (model, x) => x.reduce((sum, v, k) => sum + v * model.weights[k], model.intercept);

// ---- measure

const share = (list, test) => (100 * list.filter(test).length) / list.length;
/** Recall on background minus the share of news called background; sentences held by speech are never called so. */
function gain(rows, from) {
  const called = (r) => !r.silent && r.score > from;
  return (
    share(
      rows.filter((r) => r.background),
      called,
    ) -
    share(
      rows.filter((r) => !r.background),
      called,
    )
  );
}

const FOLDS = 10;
const train = rowsOf('news-discourse-train-sample.jsonl');
const held = rowsOf('news-discourse-dev.jsonl');
const told = (rows) => rows.filter((r) => !r.speech);
const one = (n) => n.toFixed(1);

const articles = [...new Set(train.map((r) => r.article))];
for (let fold = 0; fold < FOLDS; fold++) {
  const out = new Set(articles.filter((_, i) => i % FOLDS === fold));
  const model = learn(train.filter((r) => !out.has(r.article)));
  for (const r of train) if (out.has(r.article)) r.score = logOdds(model, r.x);
}
const within = one(gain(told(train), 0));
const model = learn(train);
for (const r of held) r.score = logOdds(model, r.x);
const beyond = one(gain(told(held), 0));
console.log(`cross-validation on the first file: ${within}; learnt on it and measured on the second: ${beyond}`);

const round = (n) => Number(n.toFixed(3));
const json = {
  source:
    'Learnt by scripts/train-background.mjs on 200 articles of NewsDiscourse (Choubey et al. 2020); log-odds of background per unit of each feature of engine/statements/background/background-features.ts, news and background weighing the same.',
  measured: `Recall on background minus the share of news called background, at log-odds 0: ${within} in cross-validation by article, ${beyond} on 100 articles that were not learnt from.`,
  intercept: round(model.intercept),
  weights: Object.fromEntries(FEATURES.map((name, k) => [name, round(model.weights[k])])),
};
if (flags.includes('--write'))
  writeFileSync(path.join(root, 'data/background-weights.json'), `${JSON.stringify(json, null, 2)}\n`);
else console.log(json);
