import {
  ACTS,
  ALLEGATION_NOUNS,
  ALLEGING_WORDS,
  ANSWERING_VERBS,
  BLAME_WORDS,
  BLAMED_ACTS,
  BLAMED_EVENTS,
  BLAMED_WORDS,
  CLAIM_NOUNS,
  DECIDING_SUBJECTS,
  DENIAL_GOVERNORS,
  DENIED_EVENTS,
  DENYING_VERBS,
  DISMISSING_PHRASES,
  DISMISSING_VERBS,
  DISPUTED_NOUNS,
  EMPHATIC_WORDS,
  EVIDENCE_SUBJECTS,
  FALSEHOOD_PHRASES,
  FALSEHOOD_WORDS,
  GRANTED_NOUNS,
  IDEA_NOUNS,
  INSISTING_VERBS,
  MENTAL_WORDS,
  MESSAGE_NOUNS,
  NAMING_VERBS,
  SCOFFING_WORDS,
  STOCK_NOUNS,
  STRONG_ALLEGING_WORDS,
  UNDENYING_CUES,
  UNFINISHED_WORDS,
} from '@/data/denial-words';
import { lexical } from '@/engine/text/lexeme';
import { verbForm } from '@/engine/text/verb-forms';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns of a list in both numbers. */
const nouns = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((n) => [n, /[^aeiou]y$/.test(n) ? `${n.slice(0, -1)}ies` : `${n}s`]));

export const denyingVerbs = set(DENYING_VERBS);
export const dismissingVerbs = set(DISMISSING_VERBS);
export const namingVerbs = set(NAMING_VERBS);
export const insistingVerbs = set(INSISTING_VERBS);
export const acts = set(ACTS);
export const blamedActs = set(BLAMED_ACTS);
export const blamedWords = set(BLAMED_WORDS);
export const blamedEvents = nouns(BLAMED_EVENTS);
export const ideaNouns = nouns(IDEA_NOUNS);
export const claimNouns = nouns(CLAIM_NOUNS);
export const disputedNouns = nouns(DISPUTED_NOUNS);
export const messageNouns = nouns(MESSAGE_NOUNS);
export const grantedNouns = nouns(GRANTED_NOUNS);
export const deniedEvents = nouns(DENIED_EVENTS);
export const decidingSubjects = nouns(DECIDING_SUBJECTS);
export const evidenceSubjects = set(EVIDENCE_SUBJECTS);
export const allegingWords = set(ALLEGING_WORDS);
export const stronglyAlleging = set(STRONG_ALLEGING_WORDS);
export const mentalWords = set(MENTAL_WORDS);
export const unfinishedWords = set(UNFINISHED_WORDS);
export const emphaticWords = set(EMPHATIC_WORDS);
export const stockNouns = set(STOCK_NOUNS);
export const answeringVerbs = set(ANSWERING_VERBS);
export const undenyingCues = UNDENYING_CUES.split(' ');
export const governors = set(DENIAL_GOVERNORS);
export const blameWords = set(BLAME_WORDS);
export const falsehoodWords = set(FALSEHOOD_WORDS);
export const scoffingWords = set(SCOFFING_WORDS);
export const allegationNouns = nouns(ALLEGATION_NOUNS);

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirst(phrases: readonly (readonly string[])[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const [first = '', ...rest] of phrases) found.set(first, [...(found.get(first) ?? []), rest]);
  return found;
}

const split = (phrases: readonly string[]) => phrases.map((p) => p.split(' '));
/** By their first word, what follows it: few words open one. */
export const dismissingPhrases: Phrases = byFirst(split(DISMISSING_PHRASES));
/** The same; “n't” stands for any word that ends so. */
export const falsehoodPhrases: Phrases = byFirst(split(FALSEHOOD_PHRASES));

/** Base form of a verb form; of a verb that no list knows, its stem. */
export function baseOf(lower: string): string {
  const known = verbForm(lower)?.base;
  if (known) return known;
  return lower.length > 5 ? lower.replace(/(?:ing|ed|s)$/, '') : lower;
}

/** Verbs of pleas (“protested her innocence”); of “have” only “is having none of it”. */
const PLEAS = set('plead protest maintain profess proclaim insist assert declare reaffirm defend');
const openers = new Set([
  ...denyingVerbs,
  ...dismissingVerbs,
  ...namingVerbs,
  ...dismissingPhrases.keys(),
  ...PLEAS,
  'denial',
]);

/** Whether a word can begin a denial made by a verb. */
export const mayDeny = lexical((lower) => openers.has(baseOf(lower)) || lower === 'none');
