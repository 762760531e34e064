import { CUE_PHRASES } from '@/data/cues';
import { type Lexeme, lexemeOf, lexical } from '@/engine/text/lexeme';
import { verbForm } from '@/engine/text/verb-forms';
import { type CuePatterns, cueIn, patternsOf } from './cue';

/** A word as a cue is told by. */
type Word = Pick<Lexeme, 'lower'> & { readonly lexeme: Lexeme };

/** A cue in its place: what it can report, and the first item behind its words. */
export interface PlacedCue {
  readonly patterns: CuePatterns;
  readonly behind: number;
}

/** Words behind a verb that the longest phrase reaches over: “made it very clear”. */
const REACH = 4;
const phrases = new Map<string, { readonly behind: RegExp; readonly patterns: CuePatterns }[]>();
for (const { verb, behind, like } of CUE_PHRASES) {
  const patterns = patternsOf(like);
  if (patterns) phrases.set(verb, [...(phrases.get(verb) ?? []), { behind, patterns: { ...patterns, base: verb } }]);
}

const phrasesOf = lexical((lower) => phrases.get(verbForm(lower)?.base ?? '') ?? null);

/** The cue whose verb stands at item `at`, alone (“said”) or with the words behind it (“made it clear”); null where none does. */
export function cueAt(items: readonly Word[], at: number): PlacedCue | null {
  const verb = items[at];
  if (!verb) return null;
  const known = phrasesOf(verb);
  if (known) {
    const words = items.slice(at + 1, at + 1 + REACH).map((item) => item.lower);
    const text = words.join(' ');
    for (const { behind, patterns } of known) {
      const found = behind.exec(text);
      if (found) return { patterns, behind: at + 1 + found[0].split(' ').length };
    }
  }
  const patterns = cueIn(verb);
  return patterns && { patterns, behind: at + 1 };
}

/** The verb of a cue and what it can report, told by the cue's words alone: “has pointed out”; null for a noun. */
export function cueVerb(cue: string): { readonly verb: string; readonly patterns: CuePatterns } | null {
  const words = cue.split(/\s+/).map((written): Word => {
    const lexeme = lexemeOf(written);
    return { lower: lexeme.lower, lexeme };
  });
  for (let at = words.length - 1; at >= 0; at--) {
    const placed = cueAt(words, at);
    if (placed?.behind === words.length) return { verb: (words[at] as Word).lower, patterns: placed.patterns };
  }
  return null;
}
