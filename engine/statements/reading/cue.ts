import { CUE_NOUNS, CUES } from '@/data/cues';
import { lexical } from '@/engine/text/lexeme';
import { verbForm } from '@/engine/text/verb-forms';

/** What can stand behind a cue as its content. */
export interface CuePatterns {
  readonly base: string;
  readonly clause: boolean;
  readonly addressed: boolean;
  readonly question: boolean;
  readonly infinitive: boolean;
  readonly thing: boolean;
  /** Prepositions that introduce content. */
  readonly about: readonly string[];
}

const lists = Object.fromEntries(
  Object.entries(CUES).map(([name, words]) => [name, new Set(words.split(' ').map((word) => word.split(':')[0]))]),
) as Record<keyof typeof CUES, Set<string>>;
const prepositions = new Map(
  CUES.about.split(' ').map((entry) => {
    const [base = '', list = ''] = entry.split(':');
    return [base, list.split(',')];
  }),
);
const patterns = new Map<string, CuePatterns>();
for (const base of new Set(Object.values(lists).flatMap((set) => [...set])))
  patterns.set(base, {
    base,
    clause: lists.clause.has(base),
    addressed: lists.addressed.has(base),
    question: lists.question.has(base),
    infinitive: lists.infinitive.has(base),
    thing: lists.thing.has(base),
    about: prepositions.get(base) ?? [],
  });

/** The patterns of a verb form that can report speech, or null. */
export function cueOf(lower: string): CuePatterns | null {
  const form = verbForm(lower);
  return form ? patternsOf(form.base) : null;
}

/** The same of a token or an item, which remembers it: to be preferred where it is asked of word after word. */
export const cueIn = lexical(cueOf);

/** The patterns of a verb by its base form. */
export const patternsOf = (base: string): CuePatterns | null => patterns.get(base) ?? null;

/** Whether the verb reports speech by itself, without quotation marks beside it. */
export const reportsAlone = (cue: CuePatterns): boolean =>
  cue.clause || cue.addressed || cue.question || cue.infinitive || cue.thing || cue.about.length > 0;

const nouns = new Set(CUE_NOUNS.flatMap((noun) => [noun, `${noun}s`]));
export const isCueNoun = (lower: string): boolean => nouns.has(lower);
