// Learns data/denial-weights.json and data/denial-leanings.json: how much each sign of
// engine/statements/denials/denial-signs.ts, and each word of the clause and before it, speaks for a reported
// negation (“said he never met her”) being a denial rather than a fact told in the negative.
//   node scripts/train-denials.mjs DOCUMENTS LABELS [DOCUMENTS LABELS …] [--write] [--list]
// DOCUMENTS holds an article a line, {id, text, title?}; LABELS a labelled passage a line, {doc, label, content: [[start,
// end], …], cue}, label “denial”, “not” or “borderline” (left out). A negation that overlaps a labelled passage gets its
// label; of several in one passage that denies, the one that weighs most is taken to do it, as only one need to.
// Estimates are by cross-validation over articles; with --write the weights learnt from all are written. --list prints
// the negations of DOCUMENTS without LABELS (give “-”), for somebody to label.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundle.mjs';
import { leaningsOf, listed, meanLeaning, meanVector } from './train/leanings.mjs';
import { fitLogistic } from './train/logistic.mjs';
import { shuffled } from './train/shuffled.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const files = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
if (!files.length || files.length % 2) {
  console.error('usage: node scripts/train-denials.mjs DOCUMENTS LABELS [DOCUMENTS LABELS …] [--write] [--list]');
  process.exit(2);
}

const {
  articleFromText,
  readArticle,
  findAttributions,
  draftsOf,
  Namer,
  reportedNegations,
  SIGNS,
  passagesOf: placesOf,
  weightOf,
  isWordOfMatter,
  stemOf,
  wordVector,
} = await bundled(
  ...[
    'article/from-text',
    'statements/reading/reading',
    'statements/reading/leaning',
    'statements/reading/telling-words',
    'statements/reports/attributions',
    'statements/reports/drafts',
    'statements/speakers/resolve',
    'statements/denials/denials',
    'statements/denials/denial-signs',
    'statements/denials/denial-leaning',
    'text/word-vectors',
  ].map((room) => `engine/${room}.ts`),
);

const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
const meet = (a, [start, end]) => a.start < end && start < a.end;

/** The negations of an article, each with its signs. */
function negationsOf(doc) {
  const reading = readArticle(articleFromText(doc.text, { title: doc.title || undefined, language: 'en' }));
  const namer = new Namer(reading);
  const wordsIn = ([first, last]) =>
    reading.tokens
      .slice(first, last)
      .flatMap((token) =>
        isWordOfMatter(token) && weightOf(token)
          ? [{ stem: stemOf(token.lower), weight: 1, vector: wordVector(token.lower) }]
          : [],
      );
  return reportedNegations(reading, draftsOf(reading, findAttributions(reading), namer)).map((negation) => {
    const places = placesOf(reading, negation.clause, negation.index);
    return { ...negation, words: { clause: wordsIn(places.clause), before: wordsIn(places.before) } };
  });
}

const LEANINGS = ['wording', 'before'];
const FORMAL = SIGNS.filter((sign) => !LEANINGS.includes(sign));
const PASSAGES = ['clause', 'before'];

if (flags.includes('--list')) {
  for (const doc of linesOf(files[0]))
    for (const { clause, signs } of negationsOf(doc))
      console.log(
        JSON.stringify({ doc: doc.id, clause, signs: Object.fromEntries(Object.entries(signs).filter(([, v]) => v)) }),
      );
  process.exit(0);
}

/** Labelled negations of an article. Passages are groups: {denial, rows}. */
function passagesOf(doc, labels) {
  const all = negationsOf(doc);
  const taken = new Set();
  return labels.flatMap((label) => {
    const spans = label.content.length ? label.content : label.cue;
    const mine = all.filter((n) => !taken.has(n) && spans.some((s) => meet(n.clause, s)));
    for (const n of mine) taken.add(n);
    if (label.label === 'borderline' || !mine.length) return [];
    return [
      {
        denial: label.label === 'denial',
        rows: mine.map(({ signs, words }) => ({
          signs: FORMAL.map((s) => signs[s]),
          words,
          vectors: PASSAGES.flatMap((p) => meanVector(words[p])),
        })),
      },
    ];
  });
}

const articles = [];
for (let i = 0; i < files.length; i += 2) {
  const labels = linesOf(files[i + 1]);
  for (const doc of linesOf(files[i])) {
    const mine = labels.filter((l) => l.doc === doc.id && l.candidate !== 'cue');
    if (mine.length) articles.push(passagesOf(doc, mine));
  }
}

/** Pull of the weights towards zero. Half and twice as much are worse in cross-validation. */
const RIDGE = { signs: 40, vectors: 400 };

/** Share that denials are weighed as among the negations learnt from; set by hand. Higher finds more of them, and calls more plain facts denials. */
const SHARE = 0.33;

const scoreOf = ({ weights, intercept, leanings }, { signs, words }) =>
  signs.reduce((sum, v, k) => sum + v * weights[k], intercept) +
  PASSAGES.reduce((sum, p) => sum + meanLeaning(words[p], leanings[p]), 0);
const best = (model, passage) => Math.max(...passage.rows.map((r) => scoreOf(model, r)));

/** Signs that can speak only against a denial; those of the form of a clause and of who speaks may do either, all others only for one. */
const AGAINST = new Set(['you']);
const EITHER = new Set([
  'is',
  'does',
  'was',
  'hadNo',
  'noSubject',
  'doing',
  'I',
  'we',
  'person',
  'it',
  'name',
  'quote',
  'short',
]);
const isWrong = (sign, weight) => !EITHER.has(sign) && (AGAINST.has(sign) ? weight > 0 : weight < 0);

/**
 * Weights by signs, and the leanings of words: learnt at once, on the signs and on the mean word vectors of the clause and of
 * what stands before it. A sign that comes out against its sense (there are few denials) is left out, and the rest are learnt
 * again.
 */
function learnWeights(rows, options) {
  const left = new Set(FORMAL.keys());
  for (;;) {
    const kept = [...left];
    const model = fitLogistic(
      rows.map(({ x }) => [...kept.map((k) => x.signs[k]), ...x.vectors]),
      rows.map((r) => r.y),
      { ...options, ridge: [...kept.map(() => RIDGE.signs), ...rows[0].x.vectors.map(() => RIDGE.vectors)] },
    );
    const weights = FORMAL.map(() => 0);
    kept.forEach((k, i) => {
      weights[k] = model.weights[i];
    });
    const wrong = kept.filter((k) => isWrong(FORMAL[k], weights[k]));
    if (!wrong.length) {
      const ofVectors = model.weights.slice(kept.length);
      const size = ofVectors.length / PASSAGES.length;
      const leanings = Object.fromEntries(
        PASSAGES.map((p, i) => [
          p,
          leaningsOf(
            rows.map(({ x }) => ({ rows: [{ words: x.words[p] }] })),
            ofVectors.slice(i * size, (i + 1) * size),
          ),
        ]),
      );
      return { intercept: model.intercept, weights, leanings };
    }
    for (const k of wrong) left.delete(k);
  }
}

/** Of a passage that denies only the heaviest negation is learnt from, found again with each round's weights. */
function learn(list) {
  const passages = list.flat();
  let model = null;
  for (let round = 0; round < 2; round++) {
    const rows = passages.flatMap((p) => {
      if (!p.denial || !model) return p.rows.map((x) => ({ x, y: Number(p.denial) }));
      const heaviest = p.rows.reduce((a, b) => (scoreOf(model, b) > scoreOf(model, a) ? b : a));
      return [{ x: heaviest, y: 1 }];
    });
    const denials = rows.filter((r) => r.y).length;
    const weigh = (n) =>
      rows[n].y ? (SHARE * rows.length) / denials : ((1 - SHARE) * rows.length) / (rows.length - denials);
    model = learnWeights(rows, { weigh });
  }
  return model;
}

const FOLDS = 5;
const ROUNDS = 1;
const scored = [];
for (let round = 0; round < ROUNDS; round++) {
  const order = shuffled(articles, round);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(order.filter((_, i) => i % FOLDS !== fold));
    for (const p of order.filter((_, i) => i % FOLDS === fold).flat())
      scored.push({ odds: best(model, p), denial: p.denial });
  }
}
const pct = (part, whole) => (whole ? (100 * part) / whole : 0).toFixed(1);
const at = (threshold) => {
  const called = scored.filter((s) => s.odds > threshold);
  const right = called.filter((s) => s.denial).length;
  return `P ${pct(right, called.length)} R ${pct(right, scored.filter((s) => s.denial).length)}`;
};
const passages = articles.flat();
/** Log-odds above which a negation is called a denial. Lower finds more of them, and calls more plain facts denials. */
const THRESHOLD = 0.7;

console.log(`${passages.length} passages with a negation, ${passages.filter((p) => p.denial).length} of them denials`);
for (const threshold of [0, 0.3, 0.6, THRESHOLD, 1.2]) console.log(`called above ${threshold}: ${at(threshold)}`);

const model = learn(articles);
const round = (n) => Number(n.toFixed(2));
const json = {
  source: `Learnt by scripts/train-denials.mjs from ${passages.length} reported negations, ${passages.filter((p) => p.denial).length} of them denials (news articles of five corpora, and invented ones; labelled by large language models); log-odds of denying for each sign of engine/statements/denials/denial-signs.ts, called above 0.`,
  measured: `In cross-validation by article: ${at(THRESHOLD)}.`,
  intercept: round(model.intercept - THRESHOLD),
  weights: { ...Object.fromEntries(FORMAL.map((name, k) => [name, round(model.weights[k])])), wording: 1, before: 1 },
};
const words = {
  source: `Learnt by scripts/train-denials.mjs from the same negations: log-odds of denying that the stem of a word speaks for in a negated clause, and in what stands before it, by the leaning of the words it is like; stems that lean little are left out.`,
  ...Object.fromEntries(PASSAGES.map((p) => [p, listed(model.leanings[p])])),
};
if (flags.includes('--write')) {
  const write = (name, data) => writeFileSync(path.join(root, 'data', name), `${JSON.stringify(data, null, 2)}\n`);
  write('denial-weights.json', json);
  write('denial-leanings.json', words);
} else console.log(json);
