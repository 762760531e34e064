import {
  BEFORE_WORDS,
  DEFINING_WORDS,
  EFFECT_WORDS,
  MONTH_OPENERS,
  PERIOD_OPENERS,
  PERIODS,
  STANDING_WORDS,
  TURNS,
} from '@/data/background-cues';
import learnt from '@/data/background-words.json';
import { MONTHS, WEEKDAYS } from '@/data/calendar-words';
import { lexical } from '@/engine/text/lexeme';
import type { Token } from '@/engine/text/tokens';
import { cueIn } from '../reading/cue';
import { leaningBetween, leaningIn } from '../reading/leaning';
import type { Reading, Sentence } from '../reading/reading';
import { tellingWord } from '../reading/telling-words';

/**
 * What is looked at to tell background from news, each about 0..1. Place, tense, time, how much is
 * shared with title and lead, and what the words lean to by themselves, whatever the matter.
 */
export const FEATURES = [
  'depth', // logarithm of the sentences since the lead
  'share', // place in the article, 0 first to 1 last
  'opens', // first sentence of its paragraph
  'titleCover', // share of the title's telling words that it has
  'titleLate', // titleCover times depth: further down, the title's words tell less of what is news
  'titleShare', // share of its telling words that the title has
  'leadCover', // share of the lead's that it has
  'newNames', // share of its names that were not named before
  'told', // mostly reported speech
  'voiced', // somebody was reported to speak before it: the article has gone past its opening
  'report', // has a verb of reporting
  'present', // “runs”
  'perfect', // “has run”
  'pluperfect', // “had run”
  'passive', // “was built”
  'defines', // “is a …”
  'modal', // “would”
  'negation',
  'year', // “2009”, “the 1990s”
  'month', // “in June”
  'weekday', // “Tuesday”
  'sameDay', // the lead's weekday
  'period', // “last year”
  'before', // “ago”, “previously”
  'standing', // “usually”, “still”
  'number',
  'age', // “, 45,”
  'relative', // “, which …”
  'determinerFirst', // opens with “the” or “a”
  'turnFirst', // opens with “but” or “also”
  'effect', // “injured”, “destroyed”, “closed”
  'leaning', // what its words lean to by themselves, on average: “formerly”, “tenure” to background, “ambulance”, “overnight” to news
  'matter', // what all the article's words lean to: some matters are told step by step, others explained
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Record<Feature, number>;

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const periods = set(PERIODS);
const periodOpeners = set(PERIOD_OPENERS);
const beforeWords = set(BEFORE_WORDS);
const standingWords = set(STANDING_WORDS);
const definingWords = set(DEFINING_WORDS);
const turns = set(TURNS);
const effectWords = set(EFFECT_WORDS);
const monthOpeners = set(MONTH_OPENERS);

const BE = set('is are was were');
const YEAR = /^(?:19|20)\d\d$/;
const DECADE = /^(?:19|20)?\d0s$/;

/** What the lists say of a word, as bits: of most words nothing. */
export const SIGNS = {
  weekday: 1,
  month: 2,
  turn: 4,
  be: 8,
  have: 16,
  period: 32,
  before: 64,
  standing: 128,
  effect: 256,
} as const;
export const signsOf = lexical((lower): number => {
  let signs = 0;
  if (WEEKDAYS.has(lower)) signs |= SIGNS.weekday;
  if (MONTHS.has(lower)) signs |= SIGNS.month;
  if (turns.has(lower)) signs |= SIGNS.turn;
  if (BE.has(lower)) signs |= SIGNS.be;
  if (lower === 'had' || lower === 'has' || lower === 'have') signs |= SIGNS.have;
  if (periodOpeners.has(lower)) signs |= SIGNS.period;
  if (beforeWords.has(lower)) signs |= SIGNS.before;
  if (standingWords.has(lower)) signs |= SIGNS.standing;
  if (effectWords.has(lower)) signs |= SIGNS.effect;
  return signs;
});

const leaningOf = leaningIn(learnt.sentence);
const matterOf = leaningIn(learnt.article);

/** A word counts by how much it tells. */
const weightOf = (token: Token): number => tellingWord(token)?.weight ?? 0;

/** What the matter of an article leans to: the mean of its sentences. */
export function matterLeaning({ tokens: all, sentences }: Reading): number {
  let sum = 0;
  for (const { first, last } of sentences) sum += leaningBetween(all, first, last, matterOf, weightOf);
  return sentences.length ? sum / sentences.length : 0;
}

/** One object with every field from the start: built up by spreading, the features cost more than all else together. */
const none = (): Features => ({
  depth: 0,
  share: 0,
  opens: 0,
  titleCover: 0,
  titleLate: 0,
  titleShare: 0,
  leadCover: 0,
  newNames: 0,
  told: 0,
  voiced: 0,
  report: 0,
  present: 0,
  perfect: 0,
  pluperfect: 0,
  passive: 0,
  defines: 0,
  modal: 0,
  negation: 0,
  year: 0,
  month: 0,
  weekday: 0,
  sameDay: 0,
  period: 0,
  before: 0,
  standing: 0,
  number: 0,
  age: 0,
  relative: 0,
  determinerFirst: 0,
  turnFirst: 0,
  effect: 0,
  leaning: 0,
  matter: 0,
});

/** What the words of one sentence show by themselves; the features of its place are left at 0. */
export function wording(reading: Reading, sentence: Sentence): Features {
  const { tokens: all } = reading;
  const { first, last } = sentence;
  const has = none();
  let opened = false;
  for (let i = first; i < last; i++) {
    const token = all[i] as Token;
    const { lower } = token;
    if (token.kind === 'number') {
      has.number = 1;
      if (YEAR.test(lower)) has.year = 1;
      if (lower.length === 2 && all[i - 1]?.lower === ',' && all[i + 1]?.lower === ',') has.age = 1;
    }
    if (token.kind === 'mark') continue;
    if (lower.endsWith('0s') && DECADE.test(lower)) has.year = 1;
    if (!opened) {
      opened = true;
      if (lower === 'the' || lower === 'a' || lower === 'an') has.determinerFirst = 1;
      if (signsOf(token) & SIGNS.turn) has.turnFirst = 1;
    }
    if (token.class === 'third') has.present = 1;
    if ((token.class === 'third' || token.class === 'past') && cueIn(token)) has.report = 1;
    if (token.class === 'modal') has.modal = 1;
    if (token.class === 'not' || lower === 'no' || lower.endsWith("n't")) has.negation = 1;
    if (token.class === 'relative' && all[i - 1]?.lower === ',') has.relative = 1;
    const signs = signsOf(token);
    if (signs) readSigns(has, signs, all, i, last);
  }
  has.leaning = leaningBetween(all, first, last, leaningOf, weightOf);
  return has;
}

/** What the lists say of the word at `at`, with what stands around it. */
function readSigns(has: Features, signs: number, all: readonly Token[], at: number, last: number): void {
  const { lower, capital } = all[at] as Token;
  if (signs & SIGNS.be) {
    const next = behind(all, at, last);
    if (next && definingWords.has(next.lower)) has.defines = 1;
    if (next?.class === 'participle' && (lower === 'was' || lower === 'were')) has.passive = 1;
  }
  if (signs & SIGNS.have && behind(all, at, last)?.class === 'participle')
    has[lower === 'had' ? 'pluperfect' : 'perfect'] = 1;
  if (signs & SIGNS.period && (periods.has(all[at + 1]?.lower ?? '') || periods.has(all[at + 2]?.lower ?? '')))
    has.period = 1;
  if (signs & SIGNS.before) has.before = 1;
  if (signs & SIGNS.standing) has.standing = 1;
  if (signs & SIGNS.effect) has.effect = Math.min(1, has.effect + 0.5);
  if (signs & SIGNS.month && capital && monthOpeners.has(all[at - 1]?.lower ?? '')) has.month = 1;
}

/** The word behind a form of be, adverbs and “not” apart. */
function behind(all: readonly Token[], at: number, last: number): Token | undefined {
  let i = at + 1;
  while (i < last && (all[i]?.class === 'adverb' || all[i]?.class === 'not')) i++;
  return i < last ? all[i] : undefined;
}
