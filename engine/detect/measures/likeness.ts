import type { Profile } from '../profile/profile';
import type { Reading, Sentence } from '../reading/reading';

/** Pairs of sentences at least this alike report the same; measured where two papers' sentences on one event part from those on two. */
export const ALIKE = 0.45;

/** A sentence of a source and the page's sentence that is likest to it. */
export interface Likeness {
  readonly source: number;
  readonly sentence: Sentence;
  readonly page: Sentence;
  readonly likeness: number;
}

/** For each sentence of the sources the page's likest one, where any shares a telling word. */
export function likenessesOf(page: Reading, profile: Profile): Likeness[] {
  const withStem = new Map<string, number[]>();
  const norms = page.sentences.map((sentence, i) => {
    let norm = 0;
    for (const stem of sentence.stems) {
      norm += (page.stems.get(stem)?.weight ?? 0) ** 2;
      const at = withStem.get(stem);
      if (at) at.push(i);
      else withStem.set(stem, [i]);
    }
    return norm;
  });
  const found: Likeness[] = [];
  profile.sources.forEach((source, number) => {
    if (source.language !== page.language) return;
    for (const sentence of source.sentences) {
      const dots = new Map<number, number>();
      let norm = 0;
      for (const stem of sentence.stems) {
        const weight = (source.stems.get(stem)?.weight ?? 0) ** 2;
        norm += weight;
        for (const i of withStem.get(stem) ?? []) dots.set(i, (dots.get(i) ?? 0) + weight);
      }
      let best = -1;
      let likeness = 0;
      for (const [i, dot] of dots) {
        const cosine = dot / Math.sqrt(norm * (norms[i] ?? 1));
        if (cosine > likeness) {
          likeness = cosine;
          best = i;
        }
      }
      const like = page.sentences[best];
      if (like) found.push({ source: number, sentence, page: like, likeness });
    }
  });
  return found;
}
