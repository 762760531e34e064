import { type Word, wordsOf } from './words';

/** A passage ready to be compared: its words and what is true of them together. */
export interface Utterance {
  readonly words: readonly Word[];
  /** Sum of the words' weights. */
  readonly weight: number;
  /** Sum of the words' vectors, each by its weight, of length 1; null where no word has a vector. */
  readonly sense: Float32Array | null;
  /** A word of it negates. */
  readonly negated: boolean;
  /** It tells of what was done in secret or is only alleged. */
  readonly hidden: boolean;
}

/** Reads the passage of `text` between two offsets. */
export function utterance(text: string, from = 0, to = text.length): Utterance {
  return utteranceOf(wordsOf(text, from, to));
}

export function utteranceOf(words: readonly Word[]): Utterance {
  let weight = 0;
  let sense: Float32Array | null = null;
  let negated = false;
  let hidden = false;
  for (const word of words) {
    weight += word.weight;
    const { vector, polarity } = word.lexeme;
    negated ||= word.negates;
    hidden ||= polarity.hides;
    if (!vector) continue;
    sense ??= new Float32Array(vector.length);
    for (let k = 0; k < sense.length; k++) sense[k] = (sense[k] as number) + word.weight * (vector[k] as number);
  }
  if (sense) {
    let square = 0;
    for (let k = 0; k < sense.length; k++) square += (sense[k] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < sense.length; k++) sense[k] = (sense[k] as number) / length;
  }
  return { words, weight, sense, negated, hidden };
}
