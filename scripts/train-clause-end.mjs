// Learns data/clause-end-weights.json: how much each feature of engine/statements/grammar/clause-border-features.ts speaks for a reported
// clause ending there.   node scripts/train-clause-end.mjs FOLDER [--write]
// FOLDER holds polnear-train-sample.jsonl (PolNeAR 1.0, Newell et al. 2018): a document a line, {id, text, attributions:
// [{cue: [[start, end], …], content: [[start, end], …]}]}. Examples are the contents that stand behind a cue of ours within
// one sentence; each border up to the one where the content ends is a row.
// Prints, in cross-validation by document, how often the right border is chosen and how often the clause chosen shares four
// words in five with the right one, beside never ending before the sentence does.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundle.mjs';
import { fitSparse } from './train/sparse-logistic.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error(
    'usage: node scripts/train-clause-end.mjs FOLDER [--write], where FOLDER holds polnear-train-sample.jsonl',
  );
  process.exit(2);
}
const target = path.join(root, 'data/clause-end-weights.json');

const { articleFromText, readArticle, unitsOf, clauseAt, QUESTION, bordersOf, cueOf, reportsAlone } = await bundled(
  'engine/article/from-text.ts',
  'engine/statements/reading/reading.ts',
  'engine/statements/reading/unit.ts',
  'engine/statements/reading/cue.ts',
  'engine/statements/grammar/clause.ts',
  'engine/statements/grammar/clause-border.ts',
);

// ---- examples: the borders of a reported clause, and which of them is its end

const LETTER = /[\p{L}\p{N}$€£]/u;

/** The item in which the first letter at or behind `offset` (or, backwards, before it) lies. */
function itemAt(text, items, offset, step) {
  let at = step > 0 ? offset : offset - 1;
  while (at >= 0 && at < text.length && !LETTER.test(text[at])) at += step;
  return items.findIndex((x) => x.start <= at && at < x.end);
}

/** The form the engine gives to what begins at item `first` behind this cue. */
function formOf(items, first, cue) {
  const head = items[first];
  if (head.quotation) return 'quotation';
  if (head.lower === 'that') return 'clause';
  if (head.class === 'to' || (head.class === 'not' && items[first + 1]?.class === 'to')) return 'infinitive';
  if (cue.question && QUESTION.has(head.lower)) return 'question';
  return cue.clause && clauseAt(items, first) ? 'clause' : 'thing';
}

function examplesOf(file) {
  const examples = [];
  for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean)) {
    const doc = JSON.parse(line);
    const units = unitsOf(readArticle(articleFromText(doc.text, { language: 'en' })));
    for (const { cue: cueSpans, content } of doc.attributions) {
      if (!cueSpans.length || !content.length) continue;
      const [from, to] = cueSpans[0];
      const unit = units.find((u) => u.start <= from && from < u.end);
      if (!unit) continue;
      const { items } = unit;
      const cueItem = items.findLastIndex((x) => !x.quotation && x.start < to && x.end > from && cueOf(x.lower));
      if (cueItem < 0 || !reportsAlone(cueOf(items[cueItem].lower))) continue;
      const behind = content.filter(([start]) => start >= to && start < unit.end);
      if (!behind.length || behind.length < content.filter(([start]) => start < unit.end).length) continue;
      const first = itemAt(doc.text, items, behind[0][0], 1);
      const last = Math.min(behind.at(-1)[1], unit.end);
      const lastItem = itemAt(doc.text, items, last, -1);
      if (first < 0 || lastItem < first) continue;
      const borders = [...bordersOf(items, first, formOf(items, first, cueOf(items[cueItem].lower)))];
      const right = borders.findIndex((b) => b.at === lastItem + 1);
      examples.push({ doc: doc.id, first, borders, right, end: lastItem + 1 });
    }
  }
  return examples;
}

// ---- learning and choosing

/** Rows of a feature that must be there for it to be kept: rarer ones are noise, and the table is to be read. */
const COMMON = 12;
const RIDGE = 2;

/** An end missed before another report costs that report as well; one seen before a quotation costs the quote. */
const REPORT = 3;
const QUOTE = 2;
function row(features, ends) {
  const weight = (name) => features.some((f) => f.startsWith(name));
  return {
    features,
    y: ends ? 1 : 0,
    weight: ends && weight('report') ? REPORT : !ends && weight('quotation behind') ? QUOTE : 1,
  };
}

function learn(examples) {
  const rows = [];
  for (const { borders, right } of examples) {
    if (right < 0) continue;
    for (let i = 0; i <= right && i < borders.length - 1; i++) rows.push(row(borders[i].features, i === right));
  }
  return fitSparse(rows, { common: COMMON, ridge: RIDGE });
}

/** The border that shares the most with the right one, on average over their chances: as in engine/statements/grammar/clause-end.ts. */
function choose(model, borders, first) {
  let on = 1;
  const chances = borders.map(({ features }, i) => {
    const odds = features.reduce((sum, f) => sum + (model.weights.get(f) ?? 0), model.intercept);
    const ends = i === borders.length - 1 ? 1 : 1 / (1 + Math.exp(-odds));
    const chance = on * ends;
    on *= 1 - ends;
    return chance;
  });
  const shared = (a, b) => (Math.min(a.at, b.at) - first) / (Math.max(a.at, b.at) - first);
  const expected = borders.map((border) => borders.reduce((sum, end, i) => sum + chances[i] * shared(border, end), 0));
  return borders[expected.indexOf(Math.max(...expected))].at;
}

function measure(examples, chooser) {
  let exact = 0;
  let near = 0;
  for (const e of examples) {
    const at = chooser(e);
    exact += at === e.end;
    near += (Math.min(at, e.end) - e.first) / (Math.max(at, e.end) - e.first) >= 0.8;
  }
  const share = (n) => ((100 * n) / examples.length).toFixed(1);
  return `right border ${share(exact)}%, four words in five ${share(near)}%, of ${examples.length}`;
}

const FOLDS = 10;
const examples = examplesOf('polnear-train-sample.jsonl');
const docs = [...new Set(examples.map((e) => e.doc))];
const chosen = new Map();
for (let fold = 0; fold < FOLDS; fold++) {
  const held = new Set(docs.filter((_, i) => i % FOLDS === fold));
  const model = learn(examples.filter((e) => !held.has(e.doc)));
  for (const e of examples) if (held.has(e.doc)) chosen.set(e, choose(model, e.borders, e.first));
}
const learnt = measure(examples, (e) => chosen.get(e));
console.log(`never before the sentence:       ${measure(examples, (e) => e.borders.at(-1).at)}`);
console.log(`learnt, cross-validation:        ${learnt}`);
console.log(`the right border is among them:  ${measure(examples, (e) => (e.right < 0 ? -1 : e.end))}`);
const model = learn(examples);
console.log(
  `learnt and measured on the same: ${measure(examples, (e) => choose(model, e.borders, e.first))}; ${model.weights.size} features`,
);
if (flags.includes('--dev')) {
  const dev = examplesOf('polnear-dev.jsonl');
  console.log(
    `dev: ${measure(dev, (e) => choose(model, e.borders, e.first))}; whole: ${measure(dev, (e) => e.borders.at(-1).at)}`,
  );
}

const json = {
  source:
    'Learnt by scripts/train-clause-end.mjs on 250 documents of PolNeAR 1.0 (Newell et al. 2018): log-odds that a reported clause ends at a border, per feature of engine/statements/grammar/clause-border-features.ts.',
  measured: `In cross-validation by document: ${learnt}.`,
  intercept: Number(model.intercept.toFixed(2)),
  weights: Object.fromEntries(
    [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, w]) => [name, Number(w.toFixed(2))]),
  ),
};
if (flags.includes('--write')) writeFileSync(target, `${JSON.stringify(json, null, 2)}\n`);
else
  console.log(
    [...model.weights]
      .sort((a, b) => b[1] - a[1])
      .map(([n, w]) => `${w.toFixed(2)}  ${n}`)
      .join('\n'),
  );
