// Learns the weights of engine/detect/measures/score.ts and says how well they do on topics that were left out.
//   node scripts/train/detect.mjs EVENTS.jsonl…          weights within a language
//   node scripts/train/detect.mjs --across STORIES.jsonl… weights across languages
// EVENTS: an article a line, {id, event, topic?, text | sentences, title?, date?}; three articles of an event make it usable.
// STORIES: a story a line, {id, topic, text: {en, es, …}}, the same text in each language.
// Nothing of these files goes into the project but the weights, which are copied into score.ts by hand, rounded.
import { readFileSync } from 'node:fs';
import { bundled } from '../bundle.mjs';
import { fitLogistic, judge } from './logistic.mjs';

const SEEDS = 4;
/** Candidates looked at for each page: the right one is among them, the rest are the hardest wrong ones. */
const CANDIDATES = 4;
const FOLDS = 5;
/** Times that a page of an invented event counts. */
const INVENTED = 4;

const files = process.argv.slice(2).filter((a) => a !== '--across');
if (files.length === 0) throw new Error('no file is given: give files of articles, one a line');
const rows = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const engine = await bundled('scripts/train/detection.ts');
if (process.argv.includes('--across')) across(files.flatMap(rows));
else within(files.map(rows));

function shuffled(list, seed) {
  const random = engine.randomFrom(seed);
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
}

function within(corpora) {
  const pairs = corpora.flatMap((corpus, n) =>
    Array.from({ length: SEEDS }, (_, seed) => pairsOf(corpus, n, seed + 1)).flat(),
  );
  report([...pairs, ...invented()]);
}

/** Half of a corpus's events get a dossier of two articles; all others are pages. */
function pairsOf(corpus, number, seed) {
  const docs = corpus.map((d) => {
    const page = engine.articleFromText(d.text ?? d.sentences.join(' '), { title: d.title, published: d.date });
    return { ...d, key: `${d.topic ?? ''}/${d.event}`, page, reading: engine.readForDetection(page) };
  });
  const events = {};
  for (const d of docs) {
    events[d.key] ??= [];
    events[d.key].push(d);
  }
  const able = Object.keys(events)
    .filter((e) => events[e].length >= 3)
    .sort();
  const used = new Set();
  const dossiers = shuffled(able, seed)
    .slice(0, able.length >> 1)
    .map((event, k) => {
      const two = shuffled(events[event], 1000 * seed + k).slice(0, 2);
      for (const d of two) used.add(d);
      const sources = two.map((d, i) => ({ ...engine.extract(d.page), id: `s${i}` }));
      return { event, profile: engine.profileOf(engine.buildDossier(sources, { title: event, date: two[0].date })) };
    });
  const told = new Set(dossiers.map((d) => d.event));
  return docs
    .filter((d) => !used.has(d))
    .flatMap((d) =>
      dossiers
        .map(({ event, profile }) => {
          const likenesses = engine.likenessesOf(d.reading, profile);
          const measures = engine.measure(d.reading, profile);
          return { event, profile, likenesses, measures, rank: measures.names + measures.core + measures.lead };
        })
        .sort((a, b) => b.rank - a.rank)
        .slice(0, CANDIDATES)
        .map(({ event, profile, likenesses, measures }) => {
          return {
            page: `${number}/${seed}/${d.id}`,
            topic: d.topic ?? d.event,
            belongs: told.has(d.key),
            right: event === d.key,
            features: featuresOf(d, profile, likenesses, measures),
          };
        }),
    );
}

function featuresOf({ page, reading }, profile, likenesses, measures) {
  const reported = engine.reportedStatements(page, profile, likenesses).reduce((sum, r) => sum + r.score, 0);
  const days = reading.day !== null && profile.day !== null ? Math.abs(reading.day - profile.day) : null;
  const undated = Number(reading.day === null && profile.day !== null);
  return { ...measures, statements: Math.log(1 + reported), ...dayFeatures(days), undated };
}

/** The invented events of the tests: few, but their near misses are nearer than those of the corpora. */
function invented() {
  return engine.EVENTS.flatMap(({ id, date, sources, coverage, near }) => {
    const profile = engine.profileOf(engine.dossierOf(id, sources, { date }));
    const pages = [...coverage.map((page) => ({ page, right: true })), ...near.map((page) => ({ page, right: false }))];
    return pages.flatMap(({ page: [what, title, text, published], right }) => {
      const page = engine.articleFromText(text, { title, published });
      const reading = engine.readForDetection(page);
      if (!profile.sources.some((s) => s.language === reading.language)) return [];
      const likenesses = engine.likenessesOf(reading, profile);
      const features = featuresOf({ page, reading }, profile, likenesses, engine.measure(reading, profile));
      return Array.from({ length: INVENTED }, (_, i) => ({
        page: `${id}/${what}/${i}`,
        topic: id,
        belongs: right,
        right,
        features,
      }));
    });
  });
}

function dayFeatures(days) {
  return {
    near: Number(days !== null && days <= 3),
    days: Number(days !== null && days > 3 && days <= 14),
    far: Number(days !== null && days > 14),
  };
}

function across(stories) {
  const read = stories.map((story) => ({
    ...story,
    told: Object.entries(story.text).map(([language, text]) => {
      const page = engine.articleFromText(text, { title: text.split('\n')[0], language });
      const reading = engine.readForDetection(page);
      return { language, reading, bridge: engine.bridgeOf(page, reading) };
    }),
  }));
  const pairs = read.flatMap((dossier) =>
    read
      .filter((s) => s.topic === dossier.topic)
      .flatMap((story) => {
        const source = dossier.told.find((t) => t.language === 'en') ?? dossier.told[0];
        return story.told
          .filter((t) => t.language !== source.language)
          .map((t) => {
            const days =
              t.reading.day !== null && source.reading.day !== null
                ? Math.abs(t.reading.day - source.reading.day)
                : null;
            return {
              page: `${story.id}/${t.language}`,
              topic: story.topic,
              belongs: true,
              right: story === dossier,
              features: { ...engine.measureBridge(t.bridge, source.bridge, []), ...dayFeatures(days) },
            };
          });
      }),
  );
  report(pairs);
}

/** Prints the weights learned from all, and what weights learned without a topic make of it. */
function report(pairs) {
  const names = Object.keys(pairs[0].features);
  const topics = [...new Set(pairs.map((p) => p.topic))].sort();
  const vectors = pairs.map((p) => names.map((n) => p.features[n]));
  const right = pairs.map((p) => Number(p.right));
  const all = fitLogistic(vectors, right);
  console.log(
    Object.fromEntries(names.map((n, i) => [n, Number(all.weights[i].toFixed(2))])),
    'intercept',
    all.intercept.toFixed(2),
  );
  const folds = Math.min(FOLDS, topics.length);
  const scores = new Array(pairs.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const out = pairs.map((p) => topics.indexOf(p.topic) % folds === fold);
    const learned = fitLogistic(
      vectors.filter((_, i) => !out[i]),
      right.filter((_, i) => !out[i]),
    );
    pairs.forEach((_, i) => {
      if (out[i]) scores[i] = learned.intercept + vectors[i].reduce((sum, x, k) => sum + x * learned.weights[k], 0);
    });
  }
  for (const threshold of [-1, -0.5, 0, 0.5, 1]) console.log(`from ${threshold}:`, judge(pairs, scores, threshold));
}
