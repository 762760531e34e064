import { lexical } from '@/engine/text/lexeme';
import type { Token } from '@/engine/text/tokens';
import { subjectBefore } from '../grammar/subject';
import { verbGroup } from '../grammar/verb-group';

const ADVERB =
  /^(?:.{3,}ly|also|later|now|again|already|still|even|just|long|always|ever|since|once|then|too|all|both)$/;

/** Whether a word may stand inside a verb group: “has *repeatedly* denied”. */
export const isAdverb = (word: Token): boolean => word.kind === 'word' && !word.capital && ADVERB.test(word.lower);

const NEGATION = new Set('not never nor neither cannot without hardly barely nobody no-one'.split(' '));
/** Whether a word form negates. */
export const negating = (lower: string): boolean => NEGATION.has(lower) || lower.endsWith("n't");
/** The same of a word, which remembers it. */
export const isNegation = lexical(negating);

/** What stands before a verb in its group says of it: “has not been denied”. `start` is the group's first word. */
export interface Voice {
  readonly start: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
}

const BE = new Set("is are was were be been being 's 're 'm am got get gets".split(' '));
const OBJECTS = new Set('it this that them any all everything having being'.split(' '));
const HAVE = new Set("has have had having 've 'd did do does".split(' '));
const MODAL = new Set("will would could may might must shall should can 'll ca cannot".split(' '));

/** Reads the auxiliaries, adverbs and negations in front of the verb at `verb`. */
export function voiceOf(words: readonly Token[], verb: number): Voice {
  let start = verb;
  let negated = false;
  let passive = false;
  let modal = false;
  let infinitive = false;
  while (start > 0) {
    const word = words[start - 1] as Token;
    if (isNegation(word)) {
      negated = true;
      if (word.lower.endsWith("n't") && MODAL.has(word.lower.slice(0, -3))) modal = true;
    } else if (word.lower === "'s" && OBJECTS.has(words[verb + 1]?.lower ?? '')) {
      // “he's denied it”: 's is “has” where an object follows.
    } else if (BE.has(word.lower)) passive = true;
    else if (MODAL.has(word.lower) && word.class !== 'name') modal = true;
    else if (word.lower === 'to') infinitive = true;
    else if (!HAVE.has(word.lower) && !isAdverb(word)) break;
    start--;
  }
  return { start, negated, passive: passive && !/ing$/.test((words[verb] as Token).lower), modal, infinitive };
}

/** The subject of the verb at `verb`, as [first, last) of the words; null where it has none of its own. */
export function subjectOf(words: readonly Token[], verb: number): [number, number] | null {
  const { first } = verbGroup(words, 0, verb);
  // Her lawyer “firmly denies” it: the writer's subject stands before the mark.
  const opened = /^(?:["“‘']|``|'')$/.test(words[first - 1]?.lower ?? '');
  const found = subjectBefore(words, 0, opened ? first - 1 : first);
  return found && [found.first, found.last];
}
