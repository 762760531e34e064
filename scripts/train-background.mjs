// Learns data/background-weights.json: how much each feature of engine/statements/background/background-features.ts speaks for a
// sentence telling background rather than the news.   node scripts/train-background.mjs FOLDER [--write]
// FOLDER holds news-discourse-train-sample.jsonl and news-discourse-dev.jsonl (NewsDiscourse, Choubey et al. 2020): an article
// a line, {id, title, url, sentences: [{t, p, label, speech}]}. Main and Main_Consequence are news, Cause_* and
// Distant_Historical and Distant_Anecdotal background; other labels are left out. Sentences of speech are learnt from too,
// as there are few of news, but not measured.
// What is measured is recall on background minus the share of news called background, beside the best rule by place alone
// (“background from the k-th sentence on”, k chosen on the very sentences it is measured on). The weights are learnt from
// both files, so only cross-validation by article is an honest estimate; the second file, measured with weights learnt from
// the first, is printed beside it, and how the estimate grows with the articles learnt from. With --write, writes the weights.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundle.mjs';
import { fitLogistic } from './train/logistic.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/train-background.mjs FOLDER [--write], where FOLDER holds news-discourse-*.jsonl');
  process.exit(2);
}

const { articleFromText, readArticle, reportedDrafts, candidatesOf, isEligible, findMainClaim, FEATURES } =
  await bundled(
    'engine/article/from-text.ts',
    'engine/statements/reading/reading.ts',
    'engine/statements/reports/claims.ts',
    'engine/statements/background/candidates.ts',
    'engine/statements/background/background-features.ts',
  );

// ---- sentences with their labels

const BACKGROUND = new Set(['Cause_General', 'Cause_Specific', 'Distant_Historical', 'Distant_Anecdotal']);
const NEWS = new Set(['Main', 'Main_Consequence']);

/** Articles of a file, each its labelled sentences: features, index, whether background, speech, and eligible at all. */
function articlesOf(file) {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
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
    const reported = reportedDrafts(reading);
    const claims = findMainClaim(reading, reported);
    const candidates = candidatesOf(reading, reported);
    return labelled.flatMap((s, index) => {
      if (!(BACKGROUND.has(s.label) || NEWS.has(s.label))) return [];
      const shared = reading.sentences.map((x) => Math.min(x.end, s.end) - Math.max(x.start, s.start));
      const found = candidates[shared.indexOf(Math.max(...shared, 1))];
      const features = found?.features();
      return {
        index,
        x: FEATURES.map((f) => features?.[f] ?? 0),
        background: BACKGROUND.has(s.label),
        speech: s.speech,
        eligible: !!found && isEligible(reading, found, claims),
      };
    });
  });
}

// ---- learn and measure

/**
 * Pull of the weights towards zero, where all sentences together weigh one. Between a fifth and twice of it cross-validation
 * gives the same.
 */
const RIDGE = 0.05;

/** Scores a sentence by weights learnt from these articles, background and news weighing the same. */
function learn(articles) {
  const rows = articles.flat();
  const background = rows.filter((r) => r.background).length;
  const weigh = (n) => 0.5 / (rows[n].background ? background : rows.length - background);
  const of = (key) => rows.map((r) => r[key]);
  return fitLogistic(of('x'), of('background').map(Number), { weigh, ridge: RIDGE });
}

const logOdds = ({ weights, intercept }, { x }) => x.reduce((sum, v, k) => sum + v * weights[k], intercept);
const isCalled = (model) => (r) => r.eligible && logOdds(model, r) > 0;

const share = (list, test) => (100 * list.filter(test).length) / list.length;
const average = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;
const deviation = (list) => Math.sqrt(average(list.map((x) => (x - average(list)) ** 2)));
const one = (n) => n.toFixed(1);

/** Recall on background minus the share of news that is called background, of what is no speech. */
function gain(rows, called) {
  const told = rows.filter((r) => !r.speech);
  const recall = (background) =>
    share(
      told.filter((r) => r.background === background),
      called,
    );
  return recall(true) - recall(false);
}
const PLACES = 25;
const byPlace = (rows) => Math.max(...Array.from({ length: PLACES }, (_, k) => gain(rows, (r) => r.index >= k)));

/** A seeded order, so that every run parts the articles alike. */
function shuffled(list, seed) {
  const out = [...list];
  let state = seed + 1;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/** Of each of `folds` parts: ours and the rule by place, ours learnt from at most `most` of the articles in the other parts. */
function crossValidated(articles, { folds, rounds, most = Number.POSITIVE_INFINITY }) {
  return Array.from({ length: rounds }, (_, round) => {
    const order = shuffled(articles, round);
    return Array.from({ length: folds }, (_, fold) => {
      const held = order.filter((_, i) => i % folds === fold).flat();
      const model = learn(order.filter((_, i) => i % folds !== fold).slice(0, most));
      return { held, ours: gain(held, isCalled(model)), place: byPlace(held), called: isCalled(model) };
    });
  });
}

const first = articlesOf('news-discourse-train-sample.jsonl');
const second = articlesOf('news-discourse-dev.jsonl');
const articles = [...first, ...second];

// Parts of a hundred articles, as the second file has, since the rule by place is the better the fewer it is chosen on.
const thirds = crossValidated(articles, { folds: 3, rounds: 10 }).flat();
const over = thirds.map((r) => r.ours - r.place);
const estimate = `${one(average(thirds.map((r) => r.ours)))} in cross-validation by article, on parts of a hundred; the best rule by place alone has ${one(average(thirds.map((r) => r.place)))}, which is ${one(average(over))} less (standard deviation between parts ${one(deviation(over))})`;
console.log(estimate);
console.log(
  `learnt from the first file, measured on the second: ${one(gain(second.flat(), isCalled(learn(first))))}, by place ${one(byPlace(second.flat()))}`,
);
for (const most of [50, 100, 200, 270]) {
  const rounds = crossValidated(articles, { folds: 10, rounds: 4, most }).map((parts) => {
    const called = new Map(parts.flatMap((part) => part.held.map((r) => [r, part.called(r)])));
    return gain(articles.flat(), (r) => called.get(r));
  });
  console.log(
    `learnt from ${most} articles: ${one(average(rounds))} (over all articles; by place ${one(byPlace(articles.flat()))})`,
  );
}

const model = learn(articles);
const round = (n) => Number(n.toFixed(3));
const json = {
  source: `Learnt by scripts/train-background.mjs from ${articles.length} articles of NewsDiscourse (Choubey et al. 2020); log-odds of background per unit of each feature of engine/statements/background/background-features.ts, news and background weighing the same.`,
  measured: `Recall on background minus the share of news called background: ${estimate}.`,
  intercept: round(model.intercept),
  weights: Object.fromEntries(FEATURES.map((name, k) => [name, round(model.weights[k])])),
};
if (flags.includes('--write'))
  writeFileSync(path.join(root, 'data/background-weights.json'), `${JSON.stringify(json, null, 2)}\n`);
else console.log(json);
