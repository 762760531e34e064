import learnt from '@/data/background-weights.json';
import { languageOf, primaryTag } from '@/engine/text/language';
import { textSpan } from '@/engine/text/span';
import { isTensed } from '@/engine/text/word-class';
import { isHouseNote, isPersonal } from '../reading/house-note';
import type { Reading, Sentence } from '../reading/reading';
import type { Draft } from '../statement';
import { backgroundFeatures, FEATURES, type Feature } from './background-features';
import { MOSTLY_TOLD, toldShares } from './candidates';

/** Log-odds from which a sentence counts as background: the weights are learnt with news and background weighing the same. */
const BACKGROUND_FROM = 0;
/** Fewest tokens: what is shorter is a label or a fragment. */
const LEAST_TOKENS = 5;

const weights = FEATURES.map((feature): [Feature, number] => [feature, learnt.weights[feature]]);

/** Finds the sentences that give background on the article's own account, among those that hold no other statement. */
export function findContext(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  if (!isEnglish(reading)) return [];
  const told = toldShares(reading, drafts);
  const features = backgroundFeatures(reading, told);
  return reading.sentences.flatMap((sentence, i): Draft[] => {
    const shown = features[i];
    if (!shown || (told[i] ?? 1) >= MOSTLY_TOLD) return [];
    let logOdds = learnt.intercept;
    for (const [feature, weight] of weights) logOdds += weight * shown[feature];
    return logOdds > BACKGROUND_FROM && isProse(reading, sentence) ? [contextOf(reading, sentence)] : [];
  });
}

/** The features are English words: they tell nothing of a text in another language. */
const isEnglish = ({ article, text }: Reading): boolean =>
  (primaryTag(article.language) ?? languageOf(text) ?? 'en') === 'en';

/** A sentence of a paragraph that tells something: it has a verb, asks nothing, and is the report's, not its writer's or the house's. */
const isProse = (reading: Reading, sentence: Sentence): boolean =>
  sentence.paragraph > 0 &&
  sentence.last - sentence.first >= LEAST_TOKENS &&
  reading.tokens.slice(sentence.first, sentence.last).some(isTensed) &&
  !reading.tokens.slice(sentence.last - 2, sentence.last).some((token) => token.lower === '?') &&
  !isPersonal(reading, sentence) &&
  !isHouseNote(reading.text.slice(sentence.start, sentence.end));

const contextOf = (reading: Reading, sentence: Sentence): Draft => ({
  kind: 'context',
  ...textSpan(reading.text, sentence.start, sentence.end),
  speaker: null,
  cue: null,
  via: null,
  heading: sentence.heading,
  paragraph: sentence.paragraph,
});
