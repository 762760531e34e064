import type { Draft } from '../statement';
import { type Reading, type Sentence, sentenceAt } from './reading';

/** For each sentence of a reading, the statements that have part in it with their words or their report. Linear. */
export function bySentence(reading: Reading, drafts: readonly Draft[]): Draft[][] {
  const found: Draft[][] = reading.sentences.map(() => []);
  for (const draft of drafts) {
    const start = Math.min(draft.start, draft.report?.start ?? draft.start);
    const end = Math.max(draft.end, draft.report?.end ?? draft.end);
    for (let i = sentenceAt(reading, start); (reading.sentences[i]?.start ?? end) < end; i++) found[i]?.push(draft);
  }
  return found;
}

/** Tells whether a speaker speaks in a sentence, by the names that mentions were resolved to. */
export function speaksIn(
  reading: Reading,
  here: readonly (readonly Draft[])[],
  speaker: Draft['speaker'],
): (sentence: Sentence) => boolean {
  return (sentence) =>
    !!speaker && (here[sentenceAt(reading, sentence.start)] ?? []).some((d) => d.speaker?.name === speaker.name);
}
