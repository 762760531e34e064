import {
  FUNCTION_WORDS,
  LANGUAGE_LETTERS,
  LETTERS_OF_NEIGHBOURS,
  SCRIPT_LANGUAGES,
  WRITTEN_ALIKE,
} from '@/data/function-words';

/** Characters looked at: enough for hundreds of words, little enough for a long page. */
const SAMPLE = 3000;
/** Share of running words that must be evidence of the language. Prose has 0.25 to 0.5; a list of names next to none. */
const ENOUGH = 0.06;
/** Different words needed: in a short text a word or two are by chance those of another language (“on”, “a”, “u.s.”). */
const DIFFERENT = 3;
/** Evidence a language needs beyond that of any other, as a share: neighbours share most of their small words. */
const CLEARER = 0.1;
/** Share of the letters that must be those of a neighbour: see LETTERS_OF_NEIGHBOURS. */
const OF_NEIGHBOUR = 0.02;

/** A letter beyond Latin and Cyrillic. */
const OTHER_SCRIPT = /[\u0370-\u03ff\u0530-\u1cff\u3040-\ud7ff]/;

let index: Map<string, string[]> | undefined;

function languagesOf(word: string): readonly string[] {
  if (!index) {
    index = new Map();
    for (const [language, words] of Object.entries(FUNCTION_WORDS))
      for (const w of new Set(words.split(' '))) index.set(w, [...(index.get(w) ?? []), language]);
  }
  return index.get(word) ?? [];
}

/** The language that most of the letters alone tell; null for Latin and Cyrillic. */
function languageOfScript(sample: string): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const has = (some: RegExp, share: number) => (sample.match(some)?.length ?? 0) > letters * share;
  const found = SCRIPT_LANGUAGES.find(([script]) => has(script, 0.25))?.[1] ?? null;
  const neighbour = LETTERS_OF_NEIGHBOURS.find(([language, , own]) => language === found && has(own, OF_NEIGHBOUR));
  return neighbour?.[1] ?? found;
}

interface Evidence {
  sum: number;
  readonly words: Set<string>;
}

/**
 * Primary tag of the language a text is written in, by its script, its function words and the letters that only few languages have;
 * null where these tell none clearly. What several languages share tells less of each.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const byScript = languageOfScript(sample);
  if (byScript) return byScript;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const evidence = new Map<string, Evidence>();
  const add = (languages: readonly string[], word: string) => {
    for (const language of languages) {
      const own = evidence.get(language) ?? { sum: 0, words: new Set() };
      own.sum += 1 / Math.sqrt(languages.length);
      own.words.add(word);
      evidence.set(language, own);
    }
  };
  const beyondAscii = /[^a-z]/;
  for (const word of words) {
    add(languagesOf(word), word);
    if (beyondAscii.test(word)) for (const [letters, few] of LANGUAGE_LETTERS) if (letters.test(word)) add(few, word);
  }
  const [best, ...others] = [...evidence].sort((a, b) => b[1].sum - a[1].sum);
  if (!best || best[1].words.size < DIFFERENT || best[1].sum < ENOUGH * words.length) return null;
  const alike = WRITTEN_ALIKE.find((languages) => languages.includes(best[0]));
  const second = others.find(([language]) => !alike?.includes(language));
  return second && best[1].sum < (1 + CLEARER) * second[1].sum ? null : best[0];
}

/** `en` of `en-GB` and `EN_us`. */
export const primaryTag = (tag: string | null): string | null =>
  tag
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]{2,3}(?=[-_]|$)/)?.[0] ?? null;
