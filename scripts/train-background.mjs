// Learns data/background-weights.json and data/background-words.json: how much each feature of
// engine/statements/background/wording.ts, and each word by itself, speaks for a sentence telling background rather than the news.
//   node scripts/train-background.mjs FOLDER [--write]
// FOLDER holds news-discourse-train-sample.jsonl and news-discourse-dev.jsonl (NewsDiscourse, Choubey et al. 2020): an article
// a line, {id, title, url, sentences: [{t, p, label, speech}]}, and any files labelled-*.jsonl of the same form, labelled by
// other readers after the same scheme. Main and Main_Consequence are news, Cause_* and Distant_Historical and
// Distant_Anecdotal background; other labels are left out. Sentences of speech are learnt from too, as there are few of news,
// but not measured.
//
// The words' leanings are learnt in two steps, as there are too few articles to learn each word alone. First a logistic
// regression on the features and on the mean of the word vectors of a sentence and of its article: its weights give each word a leaning,
// by what words it is like; that of the whole article gives it a second one, since some matters are told step by
// step and others explained. Of these the strong ones are kept, rounded, as a list that can be read. Then the weights of the
// features are learnt, with the means of these leanings among them.
//
// What is measured is recall on background minus the share of news called background, beside the best rule by place alone
// (“background from the k-th sentence on”, k chosen on the very sentences it is measured on): on news-discourse-dev.jsonl,
// of which nothing is learnt, and in cross-validation by article. With --write, writes both files.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { average, deviation, gain, inParts, placeGain } from './train/background-gain.mjs';
import { LEANINGS, readLabelled } from './train/background-sentences.mjs';
import { leaningsOf, listed, matterLeaning, meanLeaning } from './train/leanings.mjs';
import { fitLogistic } from './train/logistic.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/train-background.mjs FOLDER [--write], where FOLDER holds news-discourse-*.jsonl');
  process.exit(2);
}

const MEASURED = 'news-discourse-dev.jsonl';
const OWN = 'news-discourse-train-sample.jsonl';
const others = readdirSync(folder)
  .filter((name) => /^labelled-.*\.jsonl$/.test(name))
  .sort();
const { articlesOf, FEATURES } = await readLabelled();
const read = (name, weight) => articlesOf(path.join(folder, name)).map((rows) => ({ rows, weight }));

/** What a label of other readers counts, who were not trained with those of the corpus. Half and twice as much is worse in cross-validation. */
const OTHERS_WEIGH = 0.25;
const own = read(OWN, 1);
const other = others.flatMap((name) => read(name, OTHERS_WEIGH));
const held = read(MEASURED, 1);

/**
 * Pull of the weights towards zero, where all sentences together weigh one. Between half and twice of it cross-validation
 * gives the same.
 */
const RIDGE = 0.055;

/** Background and news weigh the same, among the articles of each kind of reader. */
function weighing(articles) {
  const rows = articles.flatMap((a) => a.rows.map((row) => ({ row, weight: a.weight })));
  const count = new Map();
  const key = ({ row, weight }) => `${weight} ${row.background}`;
  const sum = (weight) => rows.filter((r) => r.weight === weight).length;
  for (const r of rows) count.set(key(r), (count.get(key(r)) ?? 0) + 1);
  const total = [...new Set(rows.map((r) => r.weight))].reduce((n, weight) => n + weight * sum(weight), 0);
  const weights = new Map(rows.map((r) => [key(r), (r.weight * sum(r.weight)) / (2 * count.get(key(r)) * total)]));
  return { rows: rows.map((r) => r.row), weigh: (n) => weights.get(key(rows[n])) };
}

/** Features of a sentence with what its words and its article's lean to. */
const withLeanings = (r, { sentence, article }) => [
  ...r.x,
  meanLeaning(r.words, sentence),
  matterLeaning(r.matter, article),
];

/** Weights of the features, and the leanings of words in a sentence and in an article, learnt from these articles. */
function learn(articles) {
  const { rows, weigh } = weighing(articles);
  const right = rows.map((r) => Number(r.background));
  const joint = fitLogistic(
    rows.map((r) => [...r.x, ...r.vector, ...r.matter.vector]),
    right,
    { weigh, ridge: RIDGE },
  );
  const [plain, both] = [FEATURES.length, FEATURES.length + rows[0].vector.length];
  const leanings = {
    sentence: leaningsOf(articles, joint.weights.slice(plain, both)),
    article: leaningsOf(articles, joint.weights.slice(both)),
  };
  const model = fitLogistic(
    rows.map((r) => withLeanings(r, leanings)),
    right,
    { weigh, ridge: RIDGE },
  );
  return { ...model, leanings };
}

const isCalled =
  ({ weights, intercept, leanings }) =>
  (r) =>
    r.eligible && withLeanings(r, leanings).reduce((sum, v, k) => sum + v * weights[k], intercept) > 0;

const one = (n) => n.toFixed(1);
const rowsOf = (articles) => articles.flatMap((a) => a.rows);

const model = learn([...own, ...other]);
const onHeld = gain(rowsOf(held), isCalled(model));
const placeOnHeld = placeGain(rowsOf(held));
console.log(`${MEASURED}, of which nothing was learnt: ${one(onHeld)}, by place ${one(placeOnHeld)}`);

// Parts of a hundred articles, as the measured file has, since the rule by place is the better the fewer it is chosen on.
const corpus = [...own, ...held];
const parts = inParts(corpus, { size: 100, rounds: 2 }).map((part) => {
  const called = isCalled(learn([...corpus.filter((a) => !part.includes(a)), ...other]));
  return { ours: gain(rowsOf(part), called), place: placeGain(rowsOf(part)) };
});
const over = parts.map((r) => r.ours - r.place);
const estimate = `${one(average(parts.map((r) => r.ours)))} in cross-validation by article, on parts of a hundred; the best rule by place alone has ${one(average(parts.map((r) => r.place)))}, which is ${one(average(over))} less (standard deviation between parts ${one(deviation(over))})`;
console.log(estimate);

const round = (n) => Number(n.toFixed(3));
const learntFrom = `${own.length} articles of NewsDiscourse (Choubey et al. 2020) and ${other.length} further news articles labelled after its scheme`;
const weights = {
  source: `Learnt by scripts/train-background.mjs from ${learntFrom}; log-odds of background per unit of each feature of engine/statements/background/wording.ts, news and background weighing the same.`,
  measured: `Recall on background minus the share of news called background: ${one(onHeld)} on a hundred articles of which nothing was learnt, where the best rule by place alone has ${one(placeOnHeld)}; ${estimate}.`,
  intercept: round(model.intercept),
  weights: Object.fromEntries([...FEATURES, ...LEANINGS].map((name, k) => [name, round(model.weights[k])])),
};
const words = {
  source: `Learnt by scripts/train-background.mjs from ${learntFrom}: what the stem of a word speaks for in a sentence, and in the article around it, by the leaning of the words it is like. Above 0 background, below 0 news; stems that lean little are left out.`,
  sentence: listed(model.leanings.sentence),
  article: listed(model.leanings.article),
};
console.log(`${model.leanings.sentence.size} stems in a sentence, ${model.leanings.article.size} in an article`);
if (flags.includes('--write')) {
  const write = (name, json) => writeFileSync(path.join(root, 'data', name), `${JSON.stringify(json, null, 2)}\n`);
  write('background-weights.json', weights);
  write('background-words.json', words);
} else console.log(weights);
