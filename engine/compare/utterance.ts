import { type Word, wordsOf } from './words';

/** A passage ready to be compared: its words and what is true of them together. */
export interface Utterance {
  readonly words: readonly Word[];
  /** Sum of the words' weights. */
  readonly weight: number;
  /** Sum of the words' vectors, each by its weight, of length 1; null where no word has a vector. */
  readonly sense: Float32Array | null;
}

/** Reads the passage of `text` between two offsets. */
export function utterance(text: string, from = 0, to = text.length): Utterance {
  return utteranceOf(wordsOf(text, from, to));
}

export function utteranceOf(words: readonly Word[]): Utterance {
  let weight = 0;
  let sense: Float32Array | null = null;
  for (const word of words) {
    weight += word.weight;
    if (!word.vector) continue;
    sense ??= new Float32Array(word.vector.length);
    for (let k = 0; k < sense.length; k++) sense[k] = (sense[k] as number) + word.weight * (word.vector[k] as number);
  }
  if (sense) {
    let square = 0;
    for (const value of sense) square += value * value;
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < sense.length; k++) sense[k] = (sense[k] as number) / length;
  }
  return { words, weight, sense };
}
