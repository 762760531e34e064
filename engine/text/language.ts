import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from '@/data/function-words';

/** Characters looked at: enough for hundreds of words, little enough for a long page. */
const SAMPLE = 3000;
/** Share of running words that must be function words of the language. English prose has about 0.3 of those listed; a list of names next to none. */
const ENOUGH = 0.06;
/** Different function words needed: in a short text a few words are by chance those of another language (“on”, “a”, “u.s.”). */
const DIFFERENT = 4;

/** A letter beyond Latin and Cyrillic. */
const OTHER_SCRIPT = /[\u0370-\u03ff\u0530-\u1cff\u3040-\ud7ff]/;

let index: Map<string, string[]> | undefined;

function languagesOf(word: string): readonly string[] {
  if (!index) {
    index = new Map();
    for (const [language, words] of Object.entries(FUNCTION_WORDS))
      for (const w of words.split(' ')) index.set(w, [...(index.get(w) ?? []), language]);
  }
  return index.get(word) ?? [];
}

/** Primary tag of the language a text is written in, by its script and function words; null where neither tells. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (OTHER_SCRIPT.test(sample))
    for (const [script, language] of SCRIPT_LANGUAGES)
      if ((sample.match(script)?.length ?? 0) > letters / 4) return language;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const different = new Map<string, Set<string>>();
  for (const word of words)
    for (const language of languagesOf(word)) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
      different.set(language, (different.get(language) ?? new Set()).add(word));
    }
  let best: string | null = null;
  let most = Math.max(2, words.length * ENOUGH);
  for (const [language, count] of counts) {
    if (count <= most || (different.get(language)?.size ?? 0) < DIFFERENT) continue;
    most = count;
    best = language;
  }
  return best;
}

/** `en` of `en-GB` and `EN_us`. */
export const primaryTag = (tag: string | null): string | null =>
  tag
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]{2,3}(?=[-_]|$)/)?.[0] ?? null;
