import { sameLanguage } from '@/engine/article/same-language';
import type { ReadArticle } from '@/engine/statements/statement';
import { align } from './aligning/align';
import type { Aligned } from './aligning/aligned';
import { bothFullNames } from './aligning/speaker';
import { type Unit, unitsOf } from './aligning/unit';
import type { Alignment, Comparison, Passage, Relation } from './alignment';
import { denialAnswers } from './denials';
import { unmatched } from './only';
import { isReprint } from './sources/reprint';
import { marksChanges, relationOf } from './wording/relation';
import { wordingOf } from './wording/wording';
import type { Word } from './words/words';

/**
 * Compares two articles of one language, statement by statement. Where their languages differ nothing is aligned and
 * nothing is said to be missing: they are not compared.
 */
export function compare(a: ReadArticle, b: ReadArticle): Comparison {
  if (!sameLanguage(a, b))
    return { alignments: [], possible: [], onlyA: [], onlyB: [], denials: [], reprint: false, notCompared: 'language' };
  const unitsA = unitsOf(a);
  const unitsB = unitsOf(b);
  const { sure, possible } = alignEitherWay(a, unitsA, b, unitsB);
  const describe = (aligned: Aligned) => alignment(a, b, aligned);
  return {
    alignments: sure.map(describe).sort(byPlace),
    possible: possible.map(describe).sort(byPlace),
    onlyA: unmatched(a.statements, unitsA, new Set(sure.flatMap((pair) => pair.unitsA))),
    onlyB: unmatched(b.statements, unitsB, new Set(sure.flatMap((pair) => pair.unitsB))),
    denials: [...denialAnswers('a', a, b), ...denialAnswers('b', b, a)],
    reprint: isReprint(a.text, b.text),
  };
}

/** Aligns in an order of its own, so that ties fall alike whichever article is called a. */
function alignEitherWay(a: ReadArticle, unitsA: readonly Unit[], b: ReadArticle, unitsB: readonly Unit[]) {
  if (a.text <= b.text) return align(unitsA, unitsB);
  const { sure, possible } = align(unitsB, unitsA);
  const turn = (pair: Aligned): Aligned => ({
    ...pair,
    a: pair.b,
    b: pair.a,
    unitsA: pair.unitsB,
    unitsB: pair.unitsA,
    clash: pair.clash && { ...pair.clash, a: pair.clash.b, b: pair.clash.a },
  });
  return { sure: sure.map(turn), possible: possible.map(turn) };
}

const byPlace = (x: Alignment, y: Alignment): number => x.a.start - y.a.start || x.b.start - y.b.start;

function passage(units: readonly Unit[]): Passage {
  const first = units[0] as Unit;
  return { statement: first.statement.id, start: first.start, end: (units[units.length - 1] as Unit).end };
}

/** What is told of a pair: its relation, its wording and what speaks for it. */
function alignment(a: ReadArticle, b: ReadArticle, pair: Aligned): Alignment {
  const [inA, inB] = [passage(pair.unitsA), passage(pair.unitsB)];
  const [textA, textB] = [a.text.slice(inA.start, inA.end), b.text.slice(inB.start, inB.end)];
  const words = (units: readonly Unit[]): Word[] => units.flatMap((unit) => [...unit.utterance.words]);
  const [wordsA, wordsB] = [words(pair.unitsA), words(pair.unitsB)];
  const relation = relationOf(textA, textB, wordsA, wordsB);
  const wording = wordingOf(wordsA, wordsB);
  const shorter = Math.min(wordsA.length, wordsB.length);
  const inOrder = wordsA.filter((word) =>
    wording.some(
      (step) => step.op === 'same' && !step.moved && step.a && step.a[0] <= word.start && word.end <= step.a[1],
    ),
  ).length;
  const reason = pair.clash?.reason ?? (saidByAnother(pair, relation, shorter, inOrder) ? 'speaker' : null);
  return {
    a: inA,
    b: inB,
    score: 1 / (1 + Math.exp(-pair.odds)),
    relation: reason ? 'conflict' : relation,
    ...(reason ? { reason } : {}),
    ...(relation === 'same' ? {} : { marked: { a: marksChanges(textA), b: marksChanges(textB) } }),
    quoted: { a: pair.a.statement.kind === 'quote', b: pair.b.statement.kind === 'quote' },
    wording,
    evidence: {
      sameSpeaker: pair.speaker === 'same',
      words: shorter,
      wordsInOrder: inOrder,
      sameChain: pair.chain,
    },
  };
}

/** Words of the shorter passage that stand in the other in the same order, and how many these must be at least. */
const SAME_WORDS = 0.7;
const ENOUGH_WORDS = 4;

/** The same words in the mouths of two people, both named in full; of few words, or others, nothing is said. */
function saidByAnother({ speaker, a, b }: Aligned, relation: Relation, words: number, inOrder: number): boolean {
  if (speaker !== 'other' || !bothFullNames(a.statement.speaker, b.statement.speaker)) return false;
  return relation === 'same' || (words >= ENOUGH_WORDS && inOrder >= SAME_WORDS * words);
}
