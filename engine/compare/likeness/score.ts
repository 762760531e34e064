import model from '@/data/match-weights.json';
import { FEATURES } from './features';

const weights = FEATURES.map((name) => model.weights[name]);

/** Probability that two passages with these features are one utterance, by the logistic model; 0..1. */
export const probability = (features: readonly number[]): number => 1 / (1 + Math.exp(-logOdds(features)));

/** The same as log-odds, to which other evidence can be added. */
export function logOdds(features: readonly number[]): number {
  let sum = model.intercept;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] as number) * (features[k] as number);
  return sum;
}
