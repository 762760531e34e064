import learnt from '@/data/background-weights.json';
import { languageOf, primaryTag } from '@/engine/text/language';
import { textSpan } from '@/engine/text/span';
import type { Reading, Sentence } from '../reading/reading';
import type { Draft } from '../statement';
import { candidatesOf, isEligible } from './candidates';
import { FEATURES, type Feature, type Features } from './wording';

/** Log-odds from which a sentence counts as background: the weights are learnt with news and background weighing the same. */
const BACKGROUND_FROM = 0;

const weights = FEATURES.map((feature): [Feature, number] => [feature, learnt.weights[feature]]);

/** Finds the sentences that give background on the article's own account; `claims` are its own main assertions. */
export function findContext(reading: Reading, reported: readonly Draft[], claims: readonly Draft[]): readonly Draft[] {
  if (!isEnglish(reading)) return [];
  return candidatesOf(reading, reported)
    .filter((candidate) => isEligible(reading, candidate, claims) && logOdds(candidate.features()) > BACKGROUND_FROM)
    .map(({ sentence }) => contextOf(reading, sentence));
}

const logOdds = (features: Features): number =>
  weights.reduce((sum, [feature, weight]) => sum + weight * features[feature], learnt.intercept);

/** The features are English words: they tell nothing of a text in another language. */
const isEnglish = ({ article, text }: Reading): boolean =>
  (primaryTag(article.language) ?? languageOf(text) ?? 'en') === 'en';

const contextOf = (reading: Reading, sentence: Sentence): Draft => ({
  kind: 'context',
  ...textSpan(reading.text, sentence.start, sentence.end),
  speaker: null,
  cue: null,
  via: null,
  heading: sentence.heading,
  paragraph: sentence.paragraph,
});
