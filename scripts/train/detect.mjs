// Learns the weights of engine/detect/measures/score.ts, and says how well they do on events that were left out.
//   node scripts/train/detect.mjs FILE.jsonl…
// A file is one of three kinds, an object a line:
//   articles of events   {id, event, topic?, text | sentences, title?, date?}; three articles of an event make it usable
//   pages of events      {id, group, kind: source | coverage | near | mention, lang, text, title?, date?}; a group without sources
//                        has those of the dossier of that id in data/dossiers/
//   stories              {id, topic, text: {en, es, …}}, the same text in each language
// Nothing of these files goes into the project but the weights, which are copied into score.ts by hand, rounded.
import { readFileSync } from 'node:fs';
import { bundled } from '../bundle.mjs';
import { fitLogistic } from './logistic.mjs';

/** Candidates looked at for each article of a corpus of events: the right one is among them, the rest are the hardest wrong ones. */
const CANDIDATES = 3;
/** Pairs of articles of each event that get a dossier, one after another. */
const SEEDS = 3;
const FOLDS = 12;
/** How much a pair counts: of a corpus of events, of which there are thousands, of stories, of pages. */
const COUNTS = { events: 0.15, stories: 0.2, pages: 1, invented: 2 };
/**
 * A page that belongs to no dossier counts for more: a wrong mark is worse than none. A near miss that was written as one for still more,
 * most across languages, where there is less to tell by.
 */
const OUTSIDE = 1.5;
const NEAR = { within: 2, across: 3 };
/** What can only speak against coverage. Everything else can only speak for it. */
const AGAINST = new Set([
  'coreLacking',
  'strangeAct',
  'missingAct',
  'strangeActor',
  'strangeQuotes',
  'otherYear',
  'strangeNumbers',
  'otherAct',
  'missingActors',
  'strangeActors',
]);
/** Of `BridgeMeasures`, those of score.ts for languages without notions. */
const TRANSLATION_ONLY = new Set(['days', 'words', 'pageWords', 'sentences']);

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('no file is given: see the first lines of this script');
const engine = await bundled('scripts/train/detection.ts');
const pairs = { within: [], across: [] };
for (const file of files) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const [first] = rows;
  if (first.kind) pagesOfEvents(file, rows);
  else if (typeof first.text === 'object') stories(rows);
  else articlesOfEvents(file, rows);
}
invented();
report('in the sources’ language', pairs.within);
report('in another language', pairs.across);

function readPage({ text, sentences, title, date, lang }) {
  const page = engine.articleFromText(text ?? sentences.join(' '), { title, published: date, language: lang });
  return { page, reading: engine.readForDetection(page) };
}

function profileOf(id, articles, date) {
  const sources = articles.map(({ page }, i) => ({ ...engine.extract(page), id: `s${i}` }));
  return engine.profileOf(engine.buildDossier(sources, { id, title: id, date }));
}

function put(read, profile, { corpus, event, right, near = false }) {
  const { page, reading } = read;
  const days = reading.day !== null && profile.day !== null ? reading.day - profile.day : null;
  const within = profile.sources.some((s) => s.language === reading.language);
  const offset = engine.addedBy(days === null ? { days, dated: profile.day !== null } : { days }, !within);
  const counts = COUNTS[corpus] * (right ? 1 : near ? NEAR[within ? 'within' : 'across'] : OUTSIDE);
  if (within) {
    const reported = engine.reportedStatements(page, profile, engine.likenessesOf(reading, profile));
    const measures = { ...engine.measure(reading, profile), ...engine.saidMeasures(page, reading, profile, reported) };
    pairs.within.push({ corpus, event, right, near, offset, counts, measures });
    return;
  }
  const bridge = engine.bridgeOf(page, reading);
  const ofAll = { ...engine.bridgeAct(reading, profile), notions: engine.notionShare(bridge, profile) };
  const all = profile.sources.map((s) => ({ ...engine.measureBridge(bridge, s.bridge(), profile.names), ...ofAll }));
  const [nearest] = all.sort((a, b) => b.names - a.names);
  if (nearest.notions === null) return;
  const measures = Object.fromEntries(Object.entries(nearest).filter(([name]) => !TRANSLATION_ONLY.has(name)));
  pairs.across.push({ corpus, event, right, near, offset, counts, measures });
}

function pagesOfEvents(file, rows) {
  for (const group of new Set(rows.map((r) => r.group))) {
    const own = rows.filter((r) => r.group === group && r.kind !== 'passage');
    const sources = own.filter((r) => r.kind === 'source').map(readPage);
    const profile = sources.length
      ? profileOf(group, sources, own.find((r) => r.kind === 'source').date)
      : engine.profileOf(JSON.parse(readFileSync(`data/dossiers/${group}.json`, 'utf8')));
    for (const row of own.filter((r) => r.kind !== 'source')) {
      const event = sources.length ? `${file}/${group}` : group;
      put(readPage(row), profile, {
        corpus: 'pages',
        event,
        right: row.kind === 'coverage',
        near: row.kind === 'near',
      });
    }
  }
}

/** Every event gets a dossier of two articles; each article is held against its own event's and the likeliest others'. */
function articlesOfEvents(file, rows) {
  const read = rows.map((row) => ({ ...readPage(row), row, key: `${row.topic ?? ''}/${row.event}` }));
  const events = new Map();
  for (const one of read) events.set(one.key, [...(events.get(one.key) ?? []), one]);
  for (let seed = 0; seed < SEEDS; seed++) {
    const dossiers = [...events]
      .filter(([, articles]) => articles.length >= 3)
      .map(([key, articles]) => {
        const two = [0, 1].map((k) => articles[(seed + k) % articles.length]);
        return { key, two, profile: profileOf(key, two, two[0].row.date) };
      });
    for (const one of read) {
      const ranked = dossiers
        .filter(({ two }) => !two.includes(one))
        .map((dossier) => {
          const { names, core, lead } = engine.measure(one.reading, dossier.profile);
          return { ...dossier, rank: names + core + lead };
        })
        .sort((a, b) => b.rank - a.rank);
      for (const { key, profile } of ranked.slice(0, CANDIDATES))
        put(one, profile, { corpus: 'events', event: `${file}/${one.row.topic ?? one.key}`, right: key === one.key });
    }
  }
}

function stories(rows) {
  for (const story of rows) {
    const profile = profileOf(story.id, [readPage({ text: story.text.en, lang: 'en' })]);
    for (const other of rows.filter(({ topic }) => topic === story.topic))
      for (const [lang, text] of Object.entries(other.text))
        if (lang !== 'en')
          put(readPage({ text, lang, title: text.split('\n')[0] }), profile, {
            corpus: 'stories',
            event: `stories/${story.topic}`,
            right: other === story,
          });
  }
}

/** The invented events of the tests: few, but their near misses are nearer than those of the corpora. */
function invented() {
  for (const { id, date, sources, names = [], coverage, near } of engine.EVENTS) {
    const profile = engine.profileOf({ ...engine.dossierOf(id, sources, { date }), names });
    for (const [pages, right] of [
      [coverage, true],
      [near, false],
    ])
      for (const [, title, text, published] of pages)
        put(readPage({ title, text, date: published }), profile, {
          corpus: 'invented',
          event: id,
          right,
          near: !right,
        });
  }
}

/** Prints the weights learned from all, and what weights learned without an event make of its pages. */
function report(what, all) {
  const names = Object.keys(all[0].measures);
  const learn = (some) =>
    fitLogistic(
      some.map(({ measures }) => names.map((name) => measures[name])),
      some.map(({ right }) => Number(right)),
      {
        weigh: (n) => some[n].counts,
        offset: (n) => some[n].offset,
        signs: names.map((name) => (AGAINST.has(name) ? -1 : 1)),
      },
    );
  const score = ({ weights, intercept }, { measures, offset }) =>
    intercept + offset + names.reduce((sum, name, k) => sum + measures[name] * weights[k], 0);
  const learned = learn(all);
  console.log(what, Object.fromEntries(names.map((name, k) => [name, Number(learned.weights[k].toFixed(2))])));
  console.log('intercept', learned.intercept.toFixed(2));
  const events = [...new Set(all.map(({ event }) => event))].sort();
  const leftOut = new Map(all.map((pair) => [pair, 0]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = all.filter(({ event }) => events.indexOf(event) % FOLDS === fold);
    if (out.length === 0) continue;
    const without = learn(all.filter((pair) => !out.includes(pair)));
    for (const pair of out) leftOut.set(pair, score(without, pair));
  }
  const share = (some, taken) => `${some.filter((pair) => taken(pair) > 0).length} of ${some.length}`;
  for (const [how, taken] of [
    ['left out', (pair) => leftOut.get(pair)],
    ['learned from', (pair) => score(learned, pair)],
  ])
    for (const corpus of Object.keys(COUNTS)) {
      const some = all.filter((pair) => pair.corpus === corpus);
      if (some.length === 0) continue;
      const found = share(
        some.filter(({ right }) => right),
        taken,
      );
      const wrong = share(
        some.filter(({ right }) => !right),
        taken,
      );
      console.log(`${how}, ${corpus}: ${found} found, ${wrong} others taken`);
    }
}
