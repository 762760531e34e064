import { contains, overlaps, type Span, textSpan } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { type Reading, type Sentence, sentenceAt } from '../reading/reading';
import { bySentence, speaksIn } from '../reading/statements-by-sentence';
import { claimOf, toldBy } from '../reports/claims';
import type { Namer } from '../speakers/resolve';
import type { Draft } from '../statement';
import type { Around } from './answer-signs';
import { mayDeny } from './denial-lexicon';
import { claimBefore, DeniedClaims } from './denied-claim';
import type { WeighedNegation } from './denying-negation';
import { explicitDenials } from './explicit-denials';
import type { FoundDenial } from './found-denial';
import { denyingClause, namedFalse, negationsOf } from './implicit-denials';

/**
 * Finds denials and the claims they deny. Takes the quotes and indirect speech found so far, and gives the new list:
 * indirect speech that denies is turned into a denial, a quote that denies gets one beside it; a claim that a denial
 * points back to becomes a statement of its own where it is none yet.
 */
export function findDenials(reading: Reading, drafts: readonly Draft[], namer: Namer): readonly Draft[] {
  const found = outrightDenials(reading);
  const around = aroundDenials(reading, drafts, found);
  for (const draft of drafts) {
    const denial = reportedDenial(around, draft);
    if (denial && !found.has(denial.sentence)) found.set(denial.sentence, denial);
  }
  return found.size ? withDenials(reading, drafts, around.here, [...found.values()], namer) : drafts;
}

/** The denials made by a verb or a judgement, by the index of their sentence. */
function outrightDenials(reading: Reading): Map<number, FoundDenial> {
  const found = new Map<number, FoundDenial>();
  for (const i of sentencesThatMayDeny(reading)) {
    const denial = explicitDenials(reading, i)[0] ?? namedFalse(reading, i);
    if (denial) found.set(i, denial);
  }
  return found;
}

const aroundDenials = (
  reading: Reading,
  drafts: readonly Draft[],
  outright: ReadonlyMap<number, FoundDenial>,
): Around => ({
  reading,
  here: bySentence(reading, drafts),
  claims: new DeniedClaims(reading),
  outright: new Set(outright.keys()),
});

/** Every negation that an article's statements report, with its signs: what their weights are learnt from. */
export function reportedNegations(reading: Reading, drafts: readonly Draft[]): readonly WeighedNegation[] {
  const around = aroundDenials(reading, drafts, outrightDenials(reading));
  return drafts.filter((d) => d.cue).flatMap((d) => negationsOf(around, d));
}

type BySentence = readonly (readonly Draft[])[];

/** The sentences that have a word with which denials are made, in order: few of an article's. */
function sentencesThatMayDeny(reading: Reading): number[] {
  const found: number[] = [];
  reading.sentences.forEach((sentence, i) => {
    for (let t = sentence.first; t < sentence.last; t++)
      if (mayDeny(reading.tokens[t] as Token)) {
        found.push(i);
        return;
      }
  });
  return found;
}

/** The denial that a statement's own words make: “said he never met her”. */
function reportedDenial(around: Around, draft: Draft): FoundDenial | null {
  if (!draft.cue) return null;
  const denying = denyingClause(around, draft);
  if (!denying) return null;
  const sentence = sentenceAt(around.reading, denying.clause.start);
  const shared = { sentence, cue: draft.cue, subject: draft.speaker, report: denying.clause };
  if (denying.pointsBack) return { ...shared, claim: null, reach: draft.kind === 'quote' ? 'alleging' : 'far' };
  return { ...shared, claim: denying.clause, reach: 'near', answers: denying.answers };
}

function withDenials(
  reading: Reading,
  drafts: readonly Draft[],
  here: BySentence,
  found: readonly FoundDenial[],
  namer: Namer,
): readonly Draft[] {
  const denied = new Set(found.map((denial) => denial.sentence));
  const made = new Map<Sentence, Draft>();
  const dropped = new Set<Draft>();
  const denials = found.map((denial): Draft => {
    const sentence = reading.sentences[denial.sentence] as Sentence;
    const beside = here[denial.sentence] ?? [];
    const host = beside.find((d) => d.cue && overlaps(d.cue, denial.cue)) ?? hostElsewhere(reading, here, denial);
    const speaker = speakerOf(reading, denial, host, namer);
    const own = speaksIn(reading, here, speaker);
    const skip = (s: Sentence) => denied.has(sentenceAt(reading, s.start)) || own(s);
    const claim = claimElsewhere(reading, here, made, denial, speaker, skip);
    const report = denial.report ?? denial.claim;
    for (const d of beside) if (d !== claim && isPartOf(d, denial, report, sentence)) dropped.add(d);
    return {
      kind: 'denial',
      ...textSpan(reading.text, sentence.start, sentence.end),
      ...(report ? { report } : {}),
      speaker,
      cue: textSpan(reading.text, denial.cue.start, denial.cue.end),
      via: host?.via ?? null,
      heading: sentence.heading,
      paragraph: sentence.paragraph,
      denies: claim,
      claim: denial.claim ?? (claim && { start: claim.start, end: claim.end }),
    };
  });
  return [...drafts.filter((d) => !dropped.has(d)), ...made.values(), ...denials];
}

/** The statement whose cue makes the denial, where the cue stands in another sentence than the words that deny. */
const hostElsewhere = (reading: Reading, here: BySentence, denial: FoundDenial): Draft | undefined =>
  here[sentenceAt(reading, denial.cue.start)]?.find((d) => d.cue && overlaps(d.cue, denial.cue));

/** Indirect speech that is the denial itself, or that its denied words hold (“never promised a tunnel” promises nothing). */
const isPartOf = (draft: Draft, denial: FoundDenial, report: Span | null, sentence: Span): boolean =>
  draft.kind === 'indirect' &&
  !!draft.cue &&
  ((overlaps(draft.cue, denial.cue) && contains(sentence, draft)) || (!!report && contains(report, draft.cue)));

/**
 * The statement of the claim that a denial points back to; null where it words its claim itself, or none is found. One
 * that is told by no statement yet is put into `made`.
 */
function claimElsewhere(
  reading: Reading,
  here: BySentence,
  made: Map<Sentence, Draft>,
  denial: FoundDenial,
  speaker: Draft['speaker'],
  skip: (sentence: Sentence) => boolean,
): Draft | null {
  if (denial.claim && !denial.answers) return null;
  const sentence = reading.sentences[denial.sentence] as Sentence;
  if (!denial.claim) {
    const before = (d: Draft) =>
      contains(sentence, d) && d.end <= denial.cue.start && !isOwn(d, denial) && d.speaker?.name !== speaker?.name;
    const beside = here[denial.sentence]?.find(before);
    if (beside) return beside;
  }
  const target = denial.answers ?? claimBefore(reading, denial.sentence, denial.reach, skip);
  if (!target) return null;
  const told = toldBy(here[sentenceAt(reading, target.start)] ?? [], target);
  const claim = told ?? made.get(target) ?? claimOf(reading, target);
  if (!told) made.set(target, claim);
  return claim;
}

/** Whether a statement is the denial's own report. */
const isOwn = (draft: Draft, denial: FoundDenial): boolean =>
  (!!draft.cue && overlaps(draft.cue, denial.cue)) || (!!denial.report && overlaps(draft, denial.report));

function speakerOf(reading: Reading, denial: FoundDenial, host: Draft | undefined, namer: Namer): Draft['speaker'] {
  const named = host?.speaker;
  const { subject } = denial;
  if (named && (!subject || overlaps(named, subject)) && !(denial.claim && contains(denial.claim, named))) return named;
  if (!subject) return null;
  return { ...textSpan(reading.text, subject.start, subject.end), name: namer.name(subject) };
}
