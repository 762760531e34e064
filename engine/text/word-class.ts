import { CLOSED_CLASSES } from '@/data/closed-class-words';

/** Classes of words, as coarse as finding clauses needs them. */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'to'
  | 'not'
  | 'auxiliary'
  | 'modal'
  | 'adverb'
  | 'adjective'
  | 'name'
  | 'noun'
  | 'verb'
  | 'past'
  | 'participle'
  | 'ing'
  | 'number'
  | 'mark';

const closed = new Map<string, WordClass>();
for (const [name, words] of Object.entries(CLOSED_CLASSES))
  for (const word of words.split(' ')) closed.set(word, name as WordClass);

/** The likely class of a word by itself: closed classes by list, the rest by its form. */
export function wordClass(lower: string, kind: 'word' | 'number' | 'mark', capital: boolean): WordClass {
  if (kind !== 'word') return kind;
  const known = closed.get(lower);
  if (known) return known;
  if (lower.endsWith("n't")) return 'auxiliary';
  if (capital) return 'name';
  if (lower.length > 4 && lower.endsWith('ly')) return 'adverb';
  if (lower.length > 4 && lower.endsWith('ing')) return 'ing';
  if (lower.length > 3 && lower.endsWith('ed')) return 'past';
  return 'noun';
}
