// Sentences labelled news or background, as the engine sees them.
import { readFileSync } from 'node:fs';
import { bundled } from '../bundle.mjs';
import { DIMENSIONS, meanVector } from './leanings.mjs';

const BACKGROUND = new Set(['Cause_General', 'Cause_Specific', 'Distant_Historical', 'Distant_Anecdotal']);
const NEWS = new Set(['Main', 'Main_Consequence']);
/** The features that are made of what is learnt of words. */
export const LEANINGS = ['leaning', 'matter'];

const rooms = [
  'article/from-text',
  'statements/reading/reading',
  'statements/reading/leaning',
  'statements/reading/telling-words',
  'statements/reports/claims',
  'statements/background/candidates',
  'statements/background/wording',
  'text/word-vectors',
];

/** The names of the engine's features but for the words' leanings, and a reader of labelled files. */
export async function readLabelled() {
  const engine = await bundled(...rooms.map((room) => `engine/${room}.ts`));
  const FEATURES = engine.FEATURES.filter((name) => !LEANINGS.includes(name));
  return { FEATURES, articlesOf: (file) => articlesOf(file, engine, FEATURES) };
}

/**
 * Articles of a file, each its labelled sentences: features, words of matter, mean of their vectors, the same of the whole
 * article, index, whether background, speech, and eligible at all.
 */
function articlesOf(file, engine, features) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const doc = JSON.parse(line);
    const { text, labelled } = laidOut(doc.sentences);
    const facts = { title: doc.title || undefined, url: doc.url || undefined, language: 'en' };
    const reading = engine.readArticle(engine.articleFromText(text, facts));
    const reported = engine.reportedDrafts(reading);
    const claims = engine.findMainClaim(reading, reported);
    const candidates = engine.candidatesOf(reading, reported);
    const said = reading.sentences.map((sentence) => wordsOf(reading, sentence, engine));
    const matter = { sentences: said, vector: meanOf(said.map(meanVector)) };
    return labelled.flatMap((s, index) => {
      if (!(BACKGROUND.has(s.label) || NEWS.has(s.label))) return [];
      const shared = reading.sentences.map((x) => Math.min(x.end, s.end) - Math.max(x.start, s.start));
      const at = shared.indexOf(Math.max(...shared, 1));
      const found = candidates[at];
      const shown = found?.features();
      const words = said[at] ?? [];
      return {
        index,
        x: features.map((name) => shown?.[name] ?? 0),
        words,
        vector: meanVector(words),
        matter,
        background: BACKGROUND.has(s.label),
        speech: s.speech,
        eligible: !!found && engine.isEligible(reading, found, claims),
      };
    });
  });
}

/** The sentences as one text, a paragraph where their number changes, with the place of each. */
function laidOut(sentences) {
  let text = '';
  let paragraph = null;
  const labelled = sentences.map((s) => {
    if (paragraph !== null) text += s.p === paragraph ? ' ' : '\n\n';
    paragraph = s.p;
    text += s.t;
    return { start: text.length - s.t.length, end: text.length, label: s.label, speech: s.speech };
  });
  return { text, labelled };
}

const wordsOf = (reading, { first, last }, { isWordOfMatter, tellingWord, wordVector }) =>
  reading.tokens.slice(first, last).flatMap((token) => {
    const telling = isWordOfMatter(token) ? tellingWord(token) : null;
    return telling ? [{ ...telling, vector: wordVector(token.lower) }] : [];
  });

const meanOf = (vectors) =>
  Array.from({ length: DIMENSIONS }, (_, k) => vectors.reduce((sum, v) => sum + v[k], 0) / (vectors.length || 1));
