import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from '@/data/function-words';
import { fold } from '@/engine/text/fold';
import { beginningsIn } from './beginning';
import { rarityAmongArticles } from './rarity';

/** What detection knows of a word of a language, wherever it stands. */
export interface WordFacts {
  /** It is written with a capital. */
  readonly capital: boolean;
  readonly folded: string;
  /** All that may be the beginning of a name in it (`beginningsIn`); none in a single letter. */
  readonly beginnings: readonly string[];
  readonly stem: string;
  /** How much it tells that a text has the word. */
  readonly weight: number;
}

/** Words of a language whose facts are kept: the same few thousand make up most of every page, and are read faster than found out again. */
const KEPT = 10_000;
const kept = new Map<string, Map<string, WordFacts>>();

/** @returns what is known of a word of that language as it stands */
export function wordFacts(language: string): (surface: string) => WordFacts {
  const known = kept.get(language) ?? new Map<string, WordFacts>();
  kept.set(language, known);
  return (surface) => {
    let facts = known.get(surface);
    if (!facts) {
      if (known.size >= KEPT) known.clear();
      facts = findFacts(surface, language);
      known.set(surface, facts);
    }
    return facts;
  };
}

function findFacts(surface: string, language: string): WordFacts {
  const lower = surface.toLowerCase();
  const folded = fold(surface);
  const stem = stemOf(folded, language);
  return {
    capital: lower !== surface,
    folded,
    beginnings: folded.length > 1 ? beginningsIn(folded) : [],
    stem,
    weight: weightOf(lower, folded, stem, language),
  };
}

/** Words of one language that differ by ending only give one stem. `fold`ed; English by Porter, others cut after six letters. */
export function stemOf(folded: string, language: string): string {
  if (language === 'en') return stemmer(folded);
  return folded.length > 6 ? folded.slice(0, 6) : folded;
}

const functionWords = new Map<string, ReadonlySet<string>>();
function isFunctionWord(lower: string, language: string): boolean {
  let words = functionWords.get(language);
  if (!words) {
    words = new Set(FUNCTION_WORDS[language]?.split(' '));
    functionWords.set(language, words);
  }
  return words.has(lower);
}

/** How much a word tells. Outside English there is no table: longer words are rarer. */
function weightOf(lower: string, folded: string, stem: string, language: string): number {
  if (/^\d+$/.test(folded)) return folded.length < 3 ? 1.5 : 3;
  if (language === 'en') return Math.min(rarityAmongArticles(folded), rarityAmongArticles(stem));
  return isFunctionWord(lower, language) ? 0 : Math.min(6, folded.length * 0.7);
}
